import { describe, expect, it } from 'vitest';
import { catalogue } from 'kooperationsplan';
import { command } from './fakeIo';

describe('rules', () => {
  it('are listed one a line: id, modality, norm, title', async () => {
    const { status, out } = await command(['rules']);
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines).toHaveLength(catalogue().length);
    expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual(catalogue().map(({ id }) => id));
    const line = (id: string) =>
      lines
        .find((text) => text.startsWith(`kooperationsplan.${id} `))
        ?.split(/ {2,}/)
        .slice(1);
    expect(line('fortschreibungsfrist')).toEqual([
      'soll',
      '§ 15 Abs. 3 Satz 2 SGB II',
      'Fortschreibung nach sechs Monaten',
    ]);
    expect(line('ueberpruefung')).toEqual([
      'muss',
      '§ 15 Abs. 5 Satz 1 SGB II (bis 30.06.2026)',
      'Überprüfung der Absprachen',
    ]);
    expect(line('unterschrift')?.[0]).toBe('Hinweis');
  });

  it('speak English where asked to', async () => {
    const { out } = await command(['rules', '--language', 'en']);
    expect(out).toMatch(
      /kooperationsplan\.fortschreibungsfrist {2,}should {2,}§ 15 Abs\. 3 Satz 2 SGB II {2,}Update after/,
    );
  });

  it('are the catalogue in JSON', async () => {
    const { out } = await command(['rules', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(catalogue())));
  });
});

describe('explain', () => {
  const explain = async (...args: string[]) => command(['explain', ...args]);

  it('gives what a rule asks, the norm by edition, example, counter-example and readings', async () => {
    const { status, out } = await explain('kooperationsplan.fortschreibungsfrist');
    expect(status).toBe(0);
    expect(out).toContain('Fortschreibung nach sechs Monaten\nkooperationsplan.fortschreibungsfrist · soll\n');
    expect(out).toContain('  ab 01.07.2023: § 15 Abs. 3 Satz 2 SGB II\n');
    expect(out).toContain('monate = 6');
    expect(out).toContain('  A-06  Ab welchem Tag laufen die sechs Monate?');
    expect(out).toContain('tagDerTextform: ab dem Tag der letzten Fassung in Textform');
    expect(out).toContain('Gegenbeispiel: fassungen[1].erstelltAm = "2026-06-17"');
    expect(out).toContain('fällig war das am 15.06.2026');
  });

  it('names both numberings of an item that moved', async () => {
    const { out } = await explain('kooperationsplan.vermittlungsziel');
    expect(out).toContain('ab 01.07.2023 bis 30.06.2026: § 15 Abs. 2 Satz 2 Nr. 5 SGB II');
    expect(out).toContain('ab 01.07.2026: § 15 Abs. 2 Satz 4 Nr. 1 SGB II');
  });

  it('speaks English where asked to', async () => {
    const { out } = await explain('kooperationsplan.persoenlichesAngebot', '--language', 'en');
    expect(out).toContain('Personal offer\nkooperationsplan.persoenlichesAngebot · must\n');
    expect(out).toContain('  from 2026-07-01: § 15 Abs. 2 Satz 2 SGB II\n');
    expect(out).toContain('Counter-example: without persoenlichesAngebot');
  });

  it.each([
    ['kooperationsplan.fortschreibungfrist', 'kooperationsplan.fortschreibungsfrist'],
    ['fortschreibungsfrist', 'kooperationsplan.fortschreibungsfrist'],
    ['Kooperationsplan.Textform', 'kooperationsplan.textform'],
  ])('%s is unknown, and %s is proposed', async (typed, meant) => {
    const { status, out, err } = await explain(typed);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(`Die Regel „${typed}“ gibt es nicht. Gemeint vielleicht: ${meant}\n`);
  });

  it('proposes nothing where nothing is near', async () => {
    const { status, err } = await explain('xyzxyzxyzxyz', '--language', 'en');
    expect(status).toBe(2);
    expect(err).toBe('There is no rule "xyzxyzxyzxyz".\n');
  });

  it.each(catalogue().map(({ id }) => id))('%s can be explained in both languages', async (id) => {
    for (const language of ['de', 'en']) {
      const { status, out } = await explain(id, '--language', language);
      expect(status).toBe(0);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
      if (!id.endsWith('.massgeblicherTag')) {
        expect(out).toContain(language === 'de' ? 'Gegenbeispiel: ' : 'Counter-example: ');
        expect(out).toContain(language === 'de' ? 'Ergebnis:      ' : 'Finding:         ');
      }
    }
  });

  it('gives rule and examples as JSON', async () => {
    const { out } = await explain('kooperationsplan.persoenlichesAngebot', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      rule: { id: 'kooperationsplan.persoenlichesAngebot', modality: 'muss' },
      examples: [
        {
          title: { en: 'complete plan under the law since 2026-07-01' },
          finding: { outcome: 'violated', norm: '§ 15 Abs. 2 Satz 2 SGB II' },
        },
      ],
    });
  });
});
