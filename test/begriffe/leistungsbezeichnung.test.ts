import { expect, it } from 'vitest';
import { checkSchreiben } from 'kooperationsplan';

const days = ['2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2026-06-30', '2026-07-01', '2026-12-31'];

function outcome(name: string, versandtAm: string): string | undefined {
  const brief = { art: 'aufforderung', id: 'brief-1', versandtAm, leistungsbezeichnung: name };
  const { applied = [] } = checkSchreiben(brief, { asOf: '2027-07-31' });
  return applied.find(({ rule }) => rule === 'rechtsfolgenbelehrung.leistungsbezeichnung')?.outcome;
}

// By hand: § 65 Abs. 9 SGB II let authorities say Arbeitslosengeld II until 2023-06-30, § 65a Abs. 4 Bürgergeld until 2026-12-31.
it.each([
  ['arbeitslosengeld2', ['noEdition', 'met', 'met', 'violated', 'violated', 'violated', 'violated']],
  ['buergergeld', ['noEdition', 'met', 'met', 'met', 'met', 'met', 'met']],
  ['grundsicherungsgeld', ['noEdition', 'violated', 'violated', 'violated', 'violated', 'met', 'met']],
])('a letter may say %s as the law of its day permits', (name, expected) => {
  expect(days.map((day) => outcome(name, day))).toEqual(expected);
});
