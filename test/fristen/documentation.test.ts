import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as explain from 'kooperationsplan/fristen/explain';
import * as fristen from 'kooperationsplan/fristen';

const folder = fileURLToPath(new URL('../../src/fristen', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** The doc comment of each function this wing declares and exports. */
const documented = Object.keys({ ...fristen, ...explain })
  .map((name) => {
    const before = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport function ${name}\\(`);
    return { name, text: sources.map((source) => before.exec(source)?.[1]).find((text) => text !== undefined) };
  })
  // Their own layer declares them; they take anything and throw nothing.
  .filter(({ name }) => !['ArgumentError', 'feiertageDatenstand', 'isCalendarDay', 'isLand', 'laender'].includes(name));

describe('the reference of every function', () => {
  it('finds them', () => {
    expect(documented).toHaveLength(13);
  });

  it.each(documented)('$name names provision, input, result, errors and an example', ({ text }) => {
    expect(text).toMatch(/§§? \d+|Art\. \d+/);
    expect(text).toMatch(/\bInput\b|@param/);
    expect(text).toMatch(/[Tt]he result|@returns/);
    expect(text).toMatch(/@throws ArgumentError for /);
    expect(text).toMatch(/@example/);
  });
});
