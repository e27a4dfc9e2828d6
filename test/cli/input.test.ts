import { describe, expect, it } from 'vitest';
import { plan2026 } from '../../src/kooperationsplan/examples';
import { findJsonFault } from '../../src/cli/findJsonFault';
import { command } from './fakeIo';

const plan = JSON.stringify(plan2026);

describe('standard input', () => {
  it('is read for -', async () => {
    const { out, status } = await command(['check', '-', '--as-of', '2026-08-03'], { stdin: plan });
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Standardeingabe · Kooperationsplan plan-2026 · Stichtag 03\.08\.2026\nErgebnis: in Ordnung\n/,
    );
  });

  it('is called - in JSON output', async () => {
    const { out } = await command(['check', '-', '--format', 'json'], { stdin: plan });
    expect(JSON.parse(out)).toMatchObject([{ file: '-', report: { verdict: 'inOrder' } }]);
  });
});

describe('the day of the question', () => {
  it('is today in Germany where none is given', async () => {
    const { out, clock } = await command(['check', '-', '--format', 'json'], { stdin: plan, today: '2026-09-14' });
    expect(JSON.parse(out)).toMatchObject([{ report: { asOf: '2026-09-14' } }]);
    expect(clock).toBe(1);
  });

  it('is the one given, and then no clock is asked', async () => {
    const args = ['check', '-', '--as-of', '2026-08-03', '--format', 'json'];
    const { out, clock } = await command(args, { stdin: plan, today: '2030-01-01' });
    expect(JSON.parse(out)).toMatchObject([{ report: { asOf: '2026-08-03' } }]);
    expect(clock).toBe(0);
  });

  it('is the same for all files of one call', async () => {
    const { clock } = await command(['check', 'a', 'b'], { files: { a: plan, b: plan } });
    expect(clock).toBe(1);
  });
});

describe('a file that is no document', () => {
  const read = async (content: string | Uint8Array, ...more: string[]) =>
    command(['check', 'plan.json', ...more], { files: { 'plan.json': content } });

  it('is refused with the place where it stops being JSON, and without its content', async () => {
    const { status, out, err } = await read('{\n  "art": "kooperationsplan",\n  "id": Meier\n}');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toBe('plan.json: Die Datei ist kein gültiges JSON: Fehler in Zeile 3, Spalte 9.\n');
  });

  it('is named in JSON output, too', async () => {
    const { out } = await read('{"id":', '--format', 'json', '--language', 'en');
    expect(JSON.parse(out)).toEqual([
      {
        file: 'plan.json',
        problem: {
          code: 'notJson',
          line: 1,
          column: 7,
          message: 'The file is no valid JSON: fault in line 1, column 7.',
        },
      },
    ]);
  });

  it.each(['null', '1', '"x"', '[]', '{}', '{"art":"einkaufszettel"}'])('%s is a malformed document', async (text) => {
    const { status, out, err } = await read(text);
    expect(status).toBe(2);
    expect(err).toBe('');
    expect(out).toContain('Dokument unbekannter Art ohne lesbare Kennung');
    expect(out).toContain('nicht vollständig lesbar');
  });

  it('is refused from 1,000,001 bytes on, and read up to 1,000,000', async () => {
    const padded = (length: number): string => plan + ' '.repeat(length - new TextEncoder().encode(plan).length);
    expect((await read(padded(1_000_000), '--as-of', '2026-08-03')).status).toBe(0);
    const { status, err } = await read(padded(1_000_001));
    expect(status).toBe(2);
    expect(err).toBe('plan.json: Die Datei ist größer als 1 MB. So große Dokumente werden nicht geprüft.\n');
  });

  it('is refused where it is not in UTF-8', async () => {
    // "ü" in Latin-1
    const { status, err } = await read(new Uint8Array([0x22, 0xfc, 0x22]));
    expect(status).toBe(2);
    expect(err).toBe('plan.json: Die Datei ist nicht in UTF-8 geschrieben. Bitte in UTF-8 speichern.\n');
  });

  it('may begin with a byte order mark', async () => {
    const { status } = await read(`\uFEFF${plan}`, '--as-of', '2026-08-03');
    expect(status).toBe(0);
  });
});

describe('findJsonFault', () => {
  it.each([
    ['', 1, 1],
    ['  ', 1, 3],
    ['{', 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['[1}', 1, 3],
    ['{"a":01}', 1, 7],
    ["{'a':1}", 1, 2],
    ['{"a":"\n"}', 1, 6],
    ['"\\x"', 1, 1],
    ['nul', 1, 1],
    ['{}{}', 1, 3],
    ['[\n  1,\n  NaN\n]', 3, 3],
    ['"offen', 1, 1],
  ])('%j stops in line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  it('does not lose itself in depth', () => {
    expect(findJsonFault('['.repeat(500_000))).toEqual({ line: 1, column: 500_001 });
  });
});
