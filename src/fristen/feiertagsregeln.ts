import type { Feiertag } from '../law/frist';

/** Where and when a holiday holds: Länder (none named: all), first and last year (0: open), and whether their communes decide. */
export type Geltung = readonly [laender: string, from?: number, to?: number, communal?: boolean];

/** `MM-DD`, or days from Easter Sunday, or the Wednesday before `MM-DD`. */
export type Feiertagsdatum = string | number | readonly [wednesdayBefore: string];

/** One holiday. */
export type Feiertagsregel = readonly [
  feiertag: Feiertag,
  name: string,
  on: Feiertagsdatum,
  geltungen: readonly Geltung[],
];

const bundesweit: readonly Geltung[] = [['']];

/** The statutory holidays of the 16 Länder, in the order of the year. The statute of each Land stands in `feiertagsgesetz.ts`. */
export const feiertagsregeln: readonly Feiertagsregel[] = [
  ['neujahr', 'Neujahr', '01-01', bundesweit],
  ['heiligeDreiKoenige', 'Heilige Drei Könige', '01-06', [['BW BY ST']]],
  [
    'frauentag',
    'Frauentag',
    '03-08',
    [
      ['BE', 2019],
      ['MV', 2023],
    ],
  ],
  ['karfreitag', 'Karfreitag', -2, bundesweit],
  // Hessen makes every Sunday a statutory holiday; only Brandenburg names Easter Sunday and Whit Sunday.
  ['ostersonntag', 'Ostersonntag', 0, [['BB']]],
  ['ostermontag', 'Ostermontag', 1, bundesweit],
  ['tagDerArbeit', '1. Mai', '05-01', bundesweit],
  [
    'tagDerBefreiung',
    'Tag der Befreiung',
    '05-08',
    [
      ['BE', 2020, 2020],
      ['BE', 2025, 2025],
    ],
  ],
  ['christiHimmelfahrt', 'Christi Himmelfahrt', 39, bundesweit],
  ['pfingstsonntag', 'Pfingstsonntag', 49, [['BB']]],
  ['pfingstmontag', 'Pfingstmontag', 50, bundesweit],
  ['fronleichnam', 'Fronleichnam', 60, [['BW BY HE NW RP SL'], ['SN TH', 0, 0, true]]],
  ['jahrestag17Juni', 'Jahrestag des 17. Juni 1953', '06-17', [['BE', 2028, 2028]]],
  ['friedensfest', 'Augsburger Friedensfest', '08-08', [['BY', 0, 0, true]]],
  ['mariaeHimmelfahrt', 'Mariä Himmelfahrt', '08-15', [['SL'], ['BY', 0, 0, true]]],
  ['weltkindertag', 'Weltkindertag', '09-20', [['TH', 2019]]],
  ['tagDerDeutschenEinheit', 'Tag der Deutschen Einheit', '10-03', bundesweit],
  ['reformationstag', 'Reformationstag', '10-31', [['BB MV SN ST TH'], ['', 2017, 2017], ['HB HH NI SH', 2018]]],
  ['allerheiligen', 'Allerheiligen', '11-01', [['BW BY NW RP SL']]],
  ['bussUndBettag', 'Buß- und Bettag', ['11-23'], [['SN']]],
  ['ersterWeihnachtstag', '1. Weihnachtstag', '12-25', bundesweit],
  ['zweiterWeihnachtstag', '2. Weihnachtstag', '12-26', bundesweit],
];
