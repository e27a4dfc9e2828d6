import type { Feiertag } from '../law/frist';

/** Where and when a holiday holds: Länder (none named: all), first and last year (none: open), and whether their communes decide. */
export type Geltung = readonly [laender: string, from?: number, to?: number, communal?: boolean];

/** `MM-DD`, or days from Easter Sunday, or the Wednesday before `MM-DD`. */
export type Feiertagsdatum = string | number | readonly [wednesdayBefore: string];

/** One holiday. */
export type Feiertagsregel = readonly [
  feiertag: Feiertag,
  on: Feiertagsdatum,
  geltungen: readonly Geltung[],
  name?: string,
];

const bundesweit: readonly Geltung[] = [['']];

// A name is given where it is not the key with a capital.
const regeln: { readonly [Key in Feiertag]: readonly [Feiertagsdatum, readonly Geltung[], name?: string] } = {
  neujahr: ['01-01', bundesweit],
  heiligeDreiKoenige: ['01-06', [['BW BY ST']], 'Heilige Drei Könige'],
  frauentag: [
    '03-08',
    [
      ['BE', 2019],
      ['MV', 2023],
    ],
  ],
  karfreitag: [-2, bundesweit],
  // Hessen makes every Sunday a statutory holiday; only Brandenburg names Easter Sunday and Whit Sunday.
  ostersonntag: [0, [['BB']]],
  ostermontag: [1, bundesweit],
  tagDerArbeit: ['05-01', bundesweit, '1. Mai'],
  tagDerBefreiung: [
    '05-08',
    [
      ['BE', 2020, 2020],
      ['BE', 2025, 2025],
    ],
    'Tag der Befreiung',
  ],
  christiHimmelfahrt: [39, bundesweit, 'Christi Himmelfahrt'],
  pfingstsonntag: [49, [['BB']]],
  pfingstmontag: [50, bundesweit],
  fronleichnam: [60, [['BW BY HE NW RP SL'], ['SN TH', 0, 9999, true]]],
  jahrestag17Juni: ['06-17', [['BE', 2028, 2028]], 'Jahrestag des 17. Juni 1953'],
  friedensfest: ['08-08', [['BY', 0, 9999, true]], 'Augsburger Friedensfest'],
  mariaeHimmelfahrt: ['08-15', [['SL'], ['BY', 0, 9999, true]], 'Mariä Himmelfahrt'],
  weltkindertag: ['09-20', [['TH', 2019]]],
  tagDerDeutschenEinheit: ['10-03', bundesweit, 'Tag der Deutschen Einheit'],
  reformationstag: ['10-31', [['BB MV SN ST TH'], ['', 2017, 2017], ['HB HH NI SH', 2018]]],
  allerheiligen: ['11-01', [['BW BY NW RP SL']]],
  bussUndBettag: [['11-23'], [['SN']], 'Buß- und Bettag'],
  ersterWeihnachtstag: ['12-25', bundesweit, '1. Weihnachtstag'],
  zweiterWeihnachtstag: ['12-26', bundesweit, '2. Weihnachtstag'],
};

/** The statutory holidays of the 16 Länder, in the order of the year. The statute of each Land stands in `feiertagsgesetz.ts`. */
export const feiertagsregeln = /* @__PURE__ */ Object.entries(regeln).map(
  ([feiertag, regel]) => [feiertag, ...regel] as unknown as Feiertagsregel,
);

/** The German name of a holiday. */
export function nameOfFeiertag(feiertag: Feiertag): string {
  return regeln[feiertag][2] ?? feiertag.replace(/./, (letter) => letter.toUpperCase());
}
