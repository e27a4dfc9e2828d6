import { describe, expect, it } from 'vitest';
import { checkDocument } from 'kooperationsplan';
import { changed, set } from '../../src/begriffe/change';
import { bescheid2023, meldebescheid2023 } from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

/** Every day on which the law of the letters changes or ends to be known, and the day before. */
const days = [
  ['2022-12-31', '2023-01-01'],
  ['2023-06-30', '2023-07-01'],
  ['2024-03-27', '2024-03-28'],
  ['2024-12-31', '2025-01-01'],
  ['2026-03-27', '2026-03-28'],
  ['2026-04-22', '2026-04-23'],
  ['2026-06-30', '2026-07-01'],
  ['2026-08-19', '2026-08-20'],
  ['2026-12-31', '2027-01-01'],
  ['2027-07-31', '2027-08-01'],
].flat();

interface Wortlaut {
  readonly known: string;
  readonly from: readonly string[];
  readonly to?: string;
}

const sgb10: Wortlaut = { known: '2023-01-01', from: ['2023-01-01'] };
const neu: Wortlaut = { known: '2023-07-01', from: ['2026-07-01'] };
const beide: Wortlaut = { known: '2023-01-01', from: ['2023-01-01', '2026-07-01'] };

/** By hand from §§ 15a, 31a, 31b, 32, 7b, 65a SGB II and the SGB X. */
const verpflichtung: Readonly<Record<string, Wortlaut>> = {
  verpflichtungsgrundlage: { known: '2023-07-01', from: ['2023-07-01', '2026-07-01'] },
  verpflichtungsanlass: neu,
  verpflichtungsgegenstand: neu,
  planBeruecksichtigt: neu,
  verpflichtungsform: neu,
  eigenbemuehungen: neu,
  eigenbemuehungenWeitere: neu,
  angemessenheit: neu,
  angemessenheitWeitere: neu,
  eigenbemuehungBestimmt: neu,
  kostenzusage: neu,
  ueberpruefungstermin: neu,
  leistungKonkret: neu,
  anhoerung: sgb10,
  bestimmtheit: sgb10,
  pflichttermin: sgb10,
  begruendung: sgb10,
  rechtsbehelfsbelehrung: sgb10,
  bekanntgabe: { known: '2023-01-01', from: ['2023-01-01', '2025-01-01'] },
};

const minderungsbescheid: Readonly<Record<string, Wortlaut>> = {
  minderungGanzheitlicheBetreuung: { known: '2023-01-01', from: ['2023-07-01'] },
  tatbestandBeimKurs: beide,
  tatbestandBeiMassnahme: beide,
  minderungWaehrendSchlichtung: { known: '2023-01-01', from: ['2023-07-01', '2026-07-01'] },
  schlichtungsdauer: { known: '2023-01-01', from: ['2023-07-01'], to: '2026-06-30' },
  belehrungVorher: sgb10,
  folgeNachAlterBelehrung: { known: '2023-01-01', from: ['2026-07-01'] },
  minderungshoehe: beide,
  minderungMeldeversaeumnis: beide,
  nichtErreichbar: beide,
  anhoerungPersoenlich: beide,
  minderungsdeckel: sgb10,
  wegfallRegelbedarf: { known: '2023-01-01', from: ['2023-01-01', '2024-03-28', '2026-03-28', '2026-04-23'] },
  minderungsbeginn: sgb10,
  feststellungsfrist: sgb10,
  anhoerung: sgb10,
  bestimmtheit: sgb10,
  begruendung: sgb10,
  rechtsbehelfsbelehrung: sgb10,
};

function expected({ known, from, to }: Wortlaut, day: string): string {
  if (day < known) return 'noEdition';
  if (to !== undefined && day > to) return 'notApplicable noLonger';
  return from.filter((first) => first <= day).at(-1) ?? 'notApplicable notYet';
}

/** The wording asked, or why none was, by rule. */
function asked(document: object): ReadonlyMap<string, string> {
  const { applied = [] } = checkDocument(document, { asOf: '2027-12-31' });
  return new Map(
    applied.map(({ rule, edition, outcome, because }) => [
      rule.replace('rechtsfolgenbelehrung.', ''),
      edition ?? [outcome, because].filter(Boolean).join(' '),
    ]),
  );
}

/** A Minderungsbescheid with breach, instruction, hearing and determination on one day. */
function bescheidAm(day: string, of: object): object {
  return changed(of, [
    set('versandtAm', day),
    set('zugegangenAm', day),
    set('festgestelltAm', day),
    set('pflichtverletzungAm', day),
    set('belehrtAm', day),
    set('anhoerungAm', day),
  ]);
}

describe.each(days)('on %s', (day) => {
  it('a Verpflichtung is asked by the wording of its day', () => {
    const answers = asked(changed(verpflichtung2026, [set('versandtAm', day), set('zugegangenAm', day)]));
    const found = Object.keys(verpflichtung).map((rule) => [rule, answers.get(rule)]);
    expect(found).toEqual(Object.entries(verpflichtung).map(([rule, wortlaut]) => [rule, expected(wortlaut, day)]));
  });

  it('a Minderungsbescheid is asked by the wording of its days', () => {
    const answers = asked(bescheidAm(day, bescheid2023));
    const found = Object.keys(minderungsbescheid).map((rule) => [rule, answers.get(rule)]);
    expect(found).toEqual(
      Object.entries(minderungsbescheid).map(([rule, wortlaut]) => [rule, expected(wortlaut, day)]),
    );
  });
});

/** What the law of the day of the breach says to a notice of 10 percent for one month, and of the whole Regelbedarf. */
describe.each<readonly [string, string, string, string]>([
  ['2022-12-31', 'noEdition', 'noEdition', 'noEdition'],
  ['2023-01-01', 'met', 'met', 'violated'],
  ['2023-06-30', 'met', 'met', 'violated'],
  ['2023-07-01', 'met', 'met', 'violated'],
  ['2024-03-27', 'met', 'met', 'violated'],
  ['2024-03-28', 'met', 'met', 'violated'],
  ['2024-12-31', 'met', 'met', 'violated'],
  ['2025-01-01', 'met', 'met', 'violated'],
  ['2026-03-27', 'met', 'met', 'violated'],
  ['2026-03-28', 'met', 'met', 'violated'],
  ['2026-04-22', 'met', 'met', 'violated'],
  ['2026-04-23', 'met', 'met', 'undetermined'],
  ['2026-04-24', 'met', 'met', 'met'],
  ['2026-06-30', 'met', 'met', 'met'],
  ['2026-07-01', 'violated', 'violated', 'met'],
  ['2026-08-19', 'violated', 'violated', 'met'],
  ['2026-08-20', 'violated', 'violated', 'met'],
  ['2026-12-31', 'violated', 'violated', 'met'],
  ['2027-01-01', 'violated', 'violated', 'met'],
  ['2027-07-31', 'violated', 'violated', 'met'],
  ['2027-08-01', 'violated', 'violated', 'met'],
])('for a breach on %s', (day, hoehe, meldung, wegfall) => {
  const outcome = (document: object, rule: string): string | undefined =>
    checkDocument(document, { asOf: '2027-12-31' }).applied?.find((one) => one.rule === `rechtsfolgenbelehrung.${rule}`)
      ?.outcome;

  it('10 percent for one month are judged by the law of that day', () => {
    expect(outcome(bescheidAm(day, bescheid2023), 'minderungshoehe')).toBe(hoehe);
    expect(outcome(bescheidAm(day, meldebescheid2023), 'minderungMeldeversaeumnis')).toBe(meldung);
  });

  // Without an earlier reduction: enough since 2026-04-23, not enough from 2024-03-28 to 2026-03-27. Instructed on the
  // first day of the new wording: on that very day it is open whether before the breach.
  it('the loss of the Regelbedarf is judged by the law of that day', () => {
    const bescheid = changed(bescheidAm(day, bescheid2023), [
      set('folge', 'wegfallRegelbedarf'),
      set('belehrtAm', '2026-04-23'),
      set('tatbestand', '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II'),
      set('arbeitUnmittelbarMoeglich', true),
      set('willentlichVerweigert', true),
    ]);
    expect(outcome(bescheid, 'wegfallRegelbedarf')).toBe(wegfall);
  });
});
