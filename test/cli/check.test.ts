import { describe, expect, it } from 'vitest';
import { agenda, checkDocument } from 'kooperationsplan';
import { plan2023, plan2026 } from '../../src/kooperationsplan/examples';
import { command } from './fakeIo';

const good = JSON.stringify(plan2026);
const { persoenlichesAngebot: _offer, ...withoutOffer } = plan2026;
const bad = JSON.stringify(withoutOffer);
const malformed = JSON.stringify({ ...plan2026, behinderung: 'nein' });
const warned = JSON.stringify({ ...plan2026, schritte: [{ nummer: 1, beschreibung: 'Lebenslauf', wer: 'dritte' }] });
const files = { 'gut.json': good, 'schlecht.json': bad, 'kaputt.json': malformed, 'warnung.json': warned };
const asOf = ['--as-of', '2026-08-03'];

describe('exit status', () => {
  it.each([
    [['gut.json'], 0],
    [['warnung.json'], 0],
    [['schlecht.json'], 1],
    [['kaputt.json'], 2],
    [['fehlt.json'], 2],
    [['gut.json', 'schlecht.json', 'gut.json'], 1],
    [['kaputt.json', 'schlecht.json'], 2],
    [['fehlt.json', 'gut.json'], 2],
  ])('check %s ends with %i', async (names, status) => {
    expect((await command(['check', ...names, ...asOf], { files })).status).toBe(status);
  });

  it('goes through all files, whatever the first one was', async () => {
    const { out, err } = await command(['check', 'fehlt.json', 'schlecht.json', 'gut.json', ...asOf], { files });
    expect(err).toBe('fehlt.json: Die Datei lässt sich nicht lesen. Gibt es sie, und darf sie gelesen werden?\n');
    expect(out).toContain('schlecht.json · Kooperationsplan plan-2026 · Stichtag 03.08.2026');
    expect(out).toContain('gut.json · Kooperationsplan plan-2026 · Stichtag 03.08.2026');
  });
});

describe('text', () => {
  it('says what is wrong, with paragraph, place and remedy, and then what is due', async () => {
    const { out } = await command(['check', 'schlecht.json', ...asOf], { files });
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'Ergebnis: Verstöße – Zwingendes fehlt oder Verbotenes steht darin (1 Fehler)',
        'Fehler – zuerst zu beheben',
        '  1. § 15 Abs. 2 Satz 2 SGB II · Persönliches Angebot',
        '     Stelle:  Persönliches Angebot (persoenlichesAngebot)',
        '     Abhilfe: Das persönliche Angebot mit der Person besprechen und in eine neue Fassung',
        '     Regel:   kooperationsplan.persoenlichesAngebot',
        '  06.01.2027  offen       Gemeinsame Fortschreibung des Plans',
      ]),
    );
    expect(out.indexOf('Persönliches Angebot')).toBeLessThan(out.indexOf('06.01.2027'));
  });

  it('speaks English where asked to', async () => {
    const { out } = await command(['check', 'schlecht.json', ...asOf, '--language', 'en'], { files });
    expect(out).toContain('schlecht.json · Kooperationsplan plan-2026 · as of 2026-08-03');
    expect(out).toContain('Errors – mend these first');
    expect(out).toContain('  1. § 15 Abs. 2 Satz 2 SGB II · Personal offer');
    expect(out).toContain('  2027-01-06  open        Joint update of the plan');
  });

  it('puts errors before warnings before open questions', async () => {
    const { behinderung: _unknown, ...rest } = withoutOffer;
    const document = JSON.stringify({ ...rest, schritte: [{ nummer: 1, beschreibung: 'Lebenslauf', wer: 'dritte' }] });
    const { out } = await command(['check', 'x.json', ...asOf], { files: { 'x.json': document } });
    const places = ['Fehler – zuerst', 'Warnungen – sollten', 'Offene Fragen – '].map((heading) =>
      out.indexOf(heading),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(out).toContain('Zu klären: Ob eine Behinderung vorliegt (behinderung)');
  });

  it('asks once for a fact that several rules wait for', async () => {
    const { potenzialanalyse: _unknown, ...rest } = plan2026;
    const { out } = await command(['check', 'x.json', ...asOf], { files: { 'x.json': JSON.stringify(rest) } });
    expect(out.match(/Zu klären: Potenzialanalyse/g)).toHaveLength(1);
    expect(out).toContain('· Fähigkeiten und Eignung');
    expect(out).toContain('· Individuelle Stärken');
  });

  it('is coloured in a terminal only', async () => {
    const plain = await command(['check', 'schlecht.json', ...asOf], { files });
    const coloured = await command(['check', 'schlecht.json', ...asOf], { files, isTty: true });
    expect(plain.out).not.toContain('\u001b');
    // eslint-disable-next-line no-control-regex
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
    expect(coloured.out).toContain('\u001b[31m');
  });
});

describe('json', () => {
  it('gives the reports of the library unchanged, one entry a file', async () => {
    const names = ['gut.json', 'schlecht.json', 'kaputt.json', 'fehlt.json'];
    const { out, status } = await command(['check', ...names, ...asOf, '--format', 'json', '--language', 'en'], {
      files,
    });
    const options = { asOf: '2026-08-03', language: 'en' } as const;
    const report = (text: string): unknown => JSON.parse(JSON.stringify(checkDocument(JSON.parse(text), options)));
    expect(status).toBe(2);
    expect(JSON.parse(out)).toEqual([
      { file: 'gut.json', report: report(good) },
      { file: 'schlecht.json', report: report(bad) },
      { file: 'kaputt.json', report: report(malformed) },
      {
        file: 'fehlt.json',
        problem: {
          code: 'unreadable',
          message: 'The file cannot be read. Does it exist, and may it be read?',
        },
      },
    ]);
  });

  it('gives the agenda of the library unchanged', async () => {
    const args = ['agenda', 'alt.json', '--as-of', '2026-01-15', '--horizon-until', '2027-12-31', '--format', 'json'];
    const { out, status } = await command(args, { files: { 'alt.json': JSON.stringify(plan2023) } });
    const expected = agenda(plan2023, { asOf: '2026-01-15', horizonUntil: '2027-12-31' });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual([{ file: 'alt.json', agenda: JSON.parse(JSON.stringify(expected)) as unknown }]);
  });
});

describe('the Land', () => {
  // Six months after 6 July 2026 end on 6 January 2027, a Wednesday: Heilige Drei Könige in BY, a working day in NI.
  it('decides about the next working day', async () => {
    const of = async (...args: string[]) => (await command(['agenda', 'gut.json', ...asOf, ...args], { files })).out;
    const bavarian = '                          nächster Werktag: 07.01.2027\n';
    expect(await of('--land', 'BY')).toContain(`§ 15 Abs. 3 Satz 2 SGB II\n${bavarian}`);
    expect(await of('--land', 'BY', '--language', 'en')).toContain('  next working day: 2027-01-07\n');
    expect(await of('--land', 'NI')).not.toContain('Werktag');
    expect(await of()).not.toContain('Werktag');
    expect((await command(['check', 'gut.json', ...asOf, '--land', 'BY'], { files })).out).toContain(bavarian);
  });

  it('is passed on to the library', async () => {
    const options = { asOf: '2026-08-03', land: 'BY' } as const;
    const args = [...asOf, '--land', 'BY', '--format', 'json'];
    const listed = await command(['agenda', 'gut.json', ...args], { files });
    const expected: unknown = JSON.parse(JSON.stringify(agenda(plan2026, options)));
    expect(JSON.parse(listed.out)).toEqual([{ file: 'gut.json', agenda: expected }]);
    const checked = await command(['check', 'gut.json', ...args], { files });
    const report: unknown = JSON.parse(JSON.stringify(checkDocument(plan2026, options)));
    expect(JSON.parse(checked.out)).toEqual([{ file: 'gut.json', report }]);
  });
});

describe('agenda', () => {
  it('lists every due day with state, actor and norm, done ones too', async () => {
    const files = { 'alt.json': JSON.stringify(plan2023) };
    const { out, status } = await command(['agenda', 'alt.json', '--as-of', '2026-01-15'], { files });
    expect(status).toBe(0);
    expect(out).toContain('  10.01.2026  erledigt    Schritt 1\n');
    expect(out).toContain('  10.01.2026  überfällig  Nachweis der Eigenbemühungen\n');
    expect(out).toContain(
      '  15.06.2026  offen       Gemeinsame Fortschreibung des Plans\n' +
        '                          Jobcenter und Person gemeinsam · § 15 Abs. 3 Satz 2 SGB II\n',
    );
  });

  it('lists recurring days up to the horizon', async () => {
    const { out } = await command(['agenda', '-', '--as-of', '2026-01-15', '--horizon-until', '2026-12-15'], {
      stdin: JSON.stringify(plan2023),
    });
    expect(out.match(/\d\d\.\d\d\.\d{4} {2}offen {7}Gemeinsame Fortschreibung/g)).toEqual([
      '15.06.2026  offen       Gemeinsame Fortschreibung',
      '15.12.2026  offen       Gemeinsame Fortschreibung',
    ]);
  });

  it('says what kept a day from being computed, and ends with 2 for a malformed document', async () => {
    const plan = { ...plan2023, fassungen: [{ nummer: 1, erstelltAm: '15.12.2025' }] };
    const { out, status } = await command(['agenda', '-', '--as-of', '2026-01-15'], { stdin: JSON.stringify(plan) });
    expect(status).toBe(2);
    expect(out).toContain('Was nicht berechnet werden konnte');
    expect(out).toContain('fassungen[0].erstelltAm: Der Tag steht in deutscher Schreibweise');
  });
});
