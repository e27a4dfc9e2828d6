import { describe, expect, test } from 'vitest';
import { agendaKontaktdichte, checkKontaktdichte, planKontakte, type Kontaktprofil } from 'kooperationsplan';
import type { Kontaktnachweis } from '../../src/kontaktdichte';
import { befunde, besuche, nachweis, thueringen, werkstatt } from './support';

const rollend: Kontaktprofil = {
  ...werkstatt,
  id: 'rollend',
  einheit: 'kontakte',
  zeitraum: { rollierendeTage: 30 },
  mindestens: 2,
  phasen: 'gemeinsam',
  teilzeitraum: 'streng',
  abwesenheit: 'unveraendert',
  fehlbetrag: { mitteilungAn: ['jobcenter'], rueckkopplungAn: ['jobcenter'] },
};
const profiles = [rollend, { ...rollend, id: 'jePhase', phasen: 'jePhase' as const }];

describe('a rolling window that is over and short', () => {
  const document = {
    ...nachweis('2024-01-01', undefined, besuche('2024-01-02', '2024-01-03', '2024-02-20', '2024-02-21')),
    profil: 'rollend',
  };
  const options = { asOf: '2024-02-25', profiles };

  // The window from 4 January to 2 February is the first without a contact; two lie in the row itself.
  test('is named by its days, and the period still runs', () => {
    const { findings, result } = checkKontaktdichte(document, options);
    expect(result?.zeitraeume[1]).toMatchObject({
      ab: '2024-01-31',
      stand: 'laufend',
      gezaehlt: 2,
      fehlend: 2,
      kurzesFenster: { ab: '2024-01-04', bis: '2024-02-02', gezaehlt: 0 },
      laufendesFenster: 2,
    });
    expect(findings.map((f) => f.message)).toEqual([
      expect.stringMatching(
        /^Zeitraum vom 31\.01\.2024 bis 29\.02\.2024: verlangt 2 Kontakte, gezählt 0 Kontakte im geringsten Fenster vom 04\.01\.2024 bis 02\.02\.2024, Fehlbetrag 2 Kontakte\. /u,
      ),
    ]);
  });

  test('leaves the running window to be planned: nothing is missing in it', () => {
    const [person] = planKontakte([document], options);
    expect(person).toMatchObject({
      laufend: { ab: '2024-01-31', bis: '2024-02-29', gezaehlt: 2, fehlend: 0 },
      ohneGrund: 1,
    });
    expect(agendaKontaktdichte(document, options).entries).toEqual([]);
  });

  // With only the visit of 20 February, the window that ends on the day of the question lacks one already.
  test('has in the agenda the last day for what the running window lacks', () => {
    const einer = { ...document, kontakte: besuche('2024-01-02', '2024-01-03', '2024-02-20') };
    expect(agendaKontaktdichte(einer, options).entries.map(({ dueOn }) => dueOn)).toEqual(['2024-02-25']);
    expect(planKontakte([einer], options)[0]?.laufend).toMatchObject({ gezaehlt: 1, fehlend: 1 });
  });
});

// 33 days: the window of 4 January to 2 February is empty, whether that of 2 to 31 January holds one contact or two.
test('a contact more never makes a rolling window worse (A-17 rollierend30)', () => {
  const missing = (...tage: readonly string[]) =>
    checkKontaktdichte(
      {
        ...nachweis('2023-01-01', undefined, besuche(...tage)),
        profil: thueringen,
        phasen: [
          { phase: 'regulaer', ab: '2023-01-01', bis: '2023-01-01' },
          { phase: 'nachbetreuung', ab: '2023-01-02', bis: '2023-02-02' },
        ],
      },
      { asOf: '2023-02-01', readings: { 'A-17': 'rollierend30' } },
    ).result?.zeitraeume.map(({ fehlend }) => fehlend);
  expect(missing('2023-01-02')).toEqual([1, 2]);
  expect(missing('2023-01-02', '2023-01-03')).toEqual([0, 2]);
});

test('where each phase has a number of its own, no rolling window reaches across phases', () => {
  const document: Kontaktnachweis = {
    ...nachweis('2024-01-01', undefined, besuche('2024-01-25', '2024-01-26')),
    profil: 'jePhase',
    phasen: [
      { phase: 'regulaer', ab: '2024-01-01', bis: '2024-01-20' },
      { phase: 'nachbetreuung', ab: '2024-01-21', bis: '2024-01-30' },
    ],
  };
  const options = { asOf: '2024-02-05', profiles };
  expect(befunde(document, options)).toEqual(['kontaktdichte.mindestzahl violated error']);
  expect(
    checkKontaktdichte(document, options).result?.zeitraeume.map((z) => [z.phase, z.ab, z.verlangt, z.gezaehlt]),
  ).toEqual([
    ['regulaer', '2024-01-01', 2, 0],
    ['nachbetreuung', '2024-01-21', 2, 2],
  ]);
});

test('without a list of sheets nothing is planned: an argument error', () => {
  expect(() => planKontakte(undefined as never, { asOf: '2024-01-01' })).toThrow('inputs');
});
