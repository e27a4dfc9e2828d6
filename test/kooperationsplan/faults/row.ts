/** What one fault gives, by hand from the law; a pair holds the wording of 2023 and that of 2026. */
export interface SingleFault {
  readonly rule: string;
  readonly outcome: 'violated' | 'hint';
  readonly severity: 'error' | 'warning' | 'info';
  /** Dotted; the empty text is the document. */
  readonly path: string;
  readonly norm: string | readonly [string, string];
  /** First day of the wording applied; without it 2023-07-01 or, where the norm moved, 2026-07-01. */
  readonly edition?: string | readonly [string, string];
  /** Without it the day of the latest version. */
  readonly decidedOn?: string | readonly [string, string];
  readonly says: string | readonly [string, string];
}

type Row = Omit<SingleFault, 'rule' | 'outcome' | 'severity'>;

/** Rows that share outcome and severity. */
export function rows(
  outcome: SingleFault['outcome'],
  severity: SingleFault['severity'],
  table: Readonly<Record<string, Row>>,
): readonly SingleFault[] {
  return Object.entries(table).map(([rule, row]) => ({ rule: `kooperationsplan.${rule}`, outcome, severity, ...row }));
}

/** A Soll item by its number in both wordings. */
export const soll = (nr2023: number, nr2026: number): readonly [string, string] => [
  `§ 15 Abs. 2 Satz 2 Nr. ${nr2023} SGB II`,
  `§ 15 Abs. 2 Satz 4 Nr. ${nr2026} SGB II`,
];
/** The second Kann item. */
export const bg: readonly [string, string] = ['§ 15 Abs. 2 Satz 3 Nr. 2 SGB II', '§ 15 Abs. 2 Satz 6 Nr. 2 SGB II'];
/** Goal and steps. */
export const ziel: readonly [string, string] = ['§ 15 Abs. 2 Satz 2 SGB II', '§ 15 Abs. 2 Satz 3 SGB II'];
/** A wording that changed without moving. */
export const moved: readonly [string, string] = ['2023-07-01', '2026-07-01'];
/** The day of the second version. */
export const zweite: readonly [string, string] = ['2026-01-14', '2026-08-03'];
/** The paper behind the built-in profile. */
export const handbuch = 'Jobcenter Wuppertal, Handbuch zum Kooperationsplan';
/** Where the own effort stands. */
export const bemuehung = 'sollInhalte.eigenbemuehungen.festgelegt.0';
/** The leaflet on steps. */
export const schrittweise = 'Merkblatt „Kooperationsplan“, Absatz 1 („schrittweise“)';
