import { describe, expect, test } from 'vitest';
import { agendaKontaktdichte, planKontakte, tabulateProjekt } from 'kooperationsplan';
import { besuche, nachweis, profiles } from './support';

const asOf = '2023-03-20';
const mit = (id: string, ab: string, bis: string | undefined, ...tage: readonly string[]) => ({
  ...nachweis(ab, bis, besuche(...tage)),
  id,
});
const personen = [
  mit('a', '2023-02-01', undefined, '2023-02-06', '2023-02-20', '2023-03-06'),
  mit('b', '2023-03-15', '2023-03-31'),
  mit('c', '2023-02-10', '2023-02-28', '2023-02-13'),
  { ...mit('d', '2023-03-01', undefined), profil: 'nirgends' },
];

describe('planKontakte', () => {
  test('names for each participant what this and the next month still need', () => {
    expect(planKontakte(personen, { asOf })).toEqual([
      {
        id: 'a',
        verdict: 'undetermined',
        einheit: 'kontakte',
        laufend: {
          ab: '2023-03-01',
          bis: '2023-03-31',
          gilt: true,
          verlangt: 2,
          gezaehlt: 1,
          fehlend: 1,
          tageVerbleibend: 12,
        },
        naechster: {
          ab: '2023-04-01',
          bis: '2023-04-30',
          gilt: true,
          verlangt: 2,
          gezaehlt: 0,
          fehlend: 2,
          tageVerbleibend: 0,
        },
        ohneGrund: 0,
      },
      {
        id: 'b',
        verdict: 'undetermined',
        einheit: 'kontakte',
        laufend: {
          ab: '2023-03-01',
          bis: '2023-03-31',
          gilt: true,
          verlangt: 2,
          gezaehlt: 0,
          fehlend: 2,
          tageVerbleibend: 12,
        },
        ohneGrund: 0,
      },
      { id: 'c', verdict: 'violations', einheit: 'kontakte', ohneGrund: 1 },
      { id: 'd', verdict: 'deviations', ohneGrund: 0 },
    ]);
  });

  test('plans a participation that is to begin', () => {
    const [person] = planKontakte([mit('e', '2023-04-03', undefined)], { asOf });
    expect(person).toMatchObject({ naechster: { ab: '2023-04-01', fehlend: 2 } });
    expect(person?.laufend).toBeUndefined();
  });
});

test('tabulateProjekt shows a project month by month', () => {
  const begruendet = {
    ...personen[2],
    fehlbetraege: [
      { zeitraumAb: '2023-02-01', grund: 'krankheit', mitteilung: { am: '2023-03-02', an: 'bewilligungsbehoerde' } },
    ],
  };
  const leer = { einheit: 'kontakte', nichtGezaehlt: 0, ohneGrund: 0, begruendet: 0, mitgeteilt: 0, offen: 0 };
  expect(tabulateProjekt([...personen.slice(0, 2), begruendet, 'kein Nachweis'], { asOf })).toEqual([
    { ...leer, monat: '2023-02', teilnehmende: 2, zeitraeume: 2, verlangt: 4, gezaehlt: 3, fehlend: 1, mitgeteilt: 1 },
    { ...leer, monat: '2023-03', teilnehmende: 2, zeitraeume: 2, verlangt: 4, gezaehlt: 1, fehlend: 3, offen: 2 },
  ]);
});

describe('the agenda', () => {
  const due = (document: unknown, options: object) =>
    agendaKontaktdichte(document, { asOf, profiles, ...options }).entries.map(({ rule, dueOn, state }) => [
      rule.split('.')[1],
      dueOn,
      state,
    ]);

  test('has the end of the running month while contacts are missing', () => {
    expect(due(personen[0], {})).toEqual([['mindestzahl', '2023-03-31', 'open']]);
    expect(due(mit('b', '2023-03-15', '2023-03-24'), {})).toEqual([['mindestzahl', '2023-03-24', 'open']]);
    expect(due(mit('a', '2023-03-01', undefined, '2023-03-06', '2023-03-07'), {})).toEqual([]);
  });

  test('lists the months to come up to the horizon', () => {
    expect(due(personen[0], { horizonUntil: '2023-05-15' }).map(([, day]) => day)).toEqual([
      '2023-03-31',
      '2023-04-30',
      '2023-05-31',
    ]);
  });

  test('has the notice where the profile names a deadline', () => {
    const document = { ...nachweis('2023-03-06', '2023-03-12', []), profil: profiles[0]!.id };
    expect(due(document, {})).toEqual([['mitteilung', '2023-03-26', 'open']]);
    expect(due(document, { asOf: '2023-03-27' })).toEqual([['mitteilung', '2023-03-26', 'overdue']]);
  });
});
