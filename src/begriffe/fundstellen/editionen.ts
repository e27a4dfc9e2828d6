import {
  buergergeldGesetz,
  haushaltsfinanzierungsgesetz2023,
  haushaltsfinanzierungsgesetz2024,
  sgb2Aenderungsgesetz13,
} from '../../law/acts';
import { addDays, type CalendarDay } from '../../law/day';
import type { EditionInput } from '../../law/edition';
import type { Text } from '../../law/language';
import { paragrafen31bis32 } from './folgen';
import { paragraf15, paragraf15a } from './plan';
import { weitereParagrafen } from './weitere';
import { standAm, type Fassungen, type Stand } from './wortlaut';

interface Beginn {
  readonly from: string;
  readonly act: string;
  readonly changed?: Text;
}

// Each edition holds its sections as they stand on its first day.
function editionen(norm: string, fassungen: Fassungen, beginne: readonly Beginn[]): readonly EditionInput<Stand>[] {
  return beginne.map(({ from, act, changed }, index): EditionInput<Stand> => {
    const next = beginne[index + 1]?.from;
    return {
      from,
      ...(next !== undefined && { to: addDays(next as CalendarDay, -1) }),
      norm,
      act,
      checkedOn: '2026-08-19',
      parameters: standAm(fassungen, from as CalendarDay) ?? {},
      ...(changed !== undefined && { changed }),
    };
  });
}

const umnummeriert: Beginn = {
  from: '2026-07-01',
  act: sgb2Aenderungsgesetz13,
  changed: {
    de: 'Die Soll-Inhalte stehen in Abs. 2 Satz 4, Ziel und Schritte in Satz 3, die Kann-Inhalte in Satz 6; Abs. 5 und 6 sind weggefallen.',
    en: 'The Soll items stand in Abs. 2 Satz 4, goal and steps in Satz 3, the Kann items in Satz 6; Abs. 5 and 6 are gone.',
  },
};

/** § 15 SGB II since there is a Kooperationsplan. */
export const paragraf15ImPlan = editionen('§ 15 SGB II', paragraf15, [
  { from: '2023-07-01', act: buergergeldGesetz },
  umnummeriert,
]);

/** § 15 SGB II in letters, which may be older than the Kooperationsplan. */
export const paragraf15ImSchreiben = editionen('§ 15 SGB II', paragraf15, [
  { from: '2023-01-01', act: buergergeldGesetz },
  {
    from: '2023-07-01',
    act: buergergeldGesetz,
    changed: {
      de: '§ 15 regelt statt der Eingliederungsvereinbarung den Kooperationsplan; neu sind Abs. 4 bis 6.',
      en: '§ 15 is about the Kooperationsplan in place of the Eingliederungsvereinbarung; Abs. 4 to 6 are new.',
    },
  },
  umnummeriert,
]);

/** The sections beside § 15 that are held against the wording of the day. */
export const weitereFassungen: Fassungen = { ...paragraf15a, ...paragrafen31bis32, ...weitereParagrafen };

/** The sections beside § 15 on each day on which one of them changed. */
export const weitere = editionen('§§ 3a, 7b, 15a, 16, 16j, 16k, 31 bis 32, 65, 65a, 86 SGB II', weitereFassungen, [
  { from: '2023-01-01', act: buergergeldGesetz },
  {
    from: '2023-07-01',
    act: buergergeldGesetz,
    changed: {
      de: 'Neu: §§ 7b, 16j und 16k; § 15a regelt das Schlichtungsverfahren; § 31 Abs. 1 Satz 1 Nr. 1 knüpft an Aufforderungen nach § 15 Abs. 5 oder 6 an.',
      en: 'New: §§ 7b, 16j and 16k; § 15a is about the Schlichtungsverfahren; § 31 Abs. 1 Satz 1 Nr. 1 links to requests under § 15 Abs. 5 or 6.',
    },
  },
  {
    from: '2024-01-01',
    act: 'SGB II in der am 1.1.2024 geltenden Fassung',
    changed: { de: 'Neu: § 16k Abs. 5.', en: 'New: § 16k Abs. 5.' },
  },
  {
    from: '2024-03-28',
    act: haushaltsfinanzierungsgesetz2024,
    changed: {
      de: '§ 31a Abs. 7 und § 31b Abs. 3 regeln den Wegfall des Regelbedarfs; was vorher in § 31b Abs. 3 stand, steht in Abs. 4; § 16j ist weggefallen; neu ist § 86.',
      en: '§ 31a Abs. 7 and § 31b Abs. 3 are about the loss of the Regelbedarf; what stood in § 31b Abs. 3 before stands in Abs. 4; § 16j is gone; § 86 is new.',
    },
  },
  {
    from: '2025-01-01',
    act: haushaltsfinanzierungsgesetz2023,
    changed: {
      de: 'Die berufliche Weiterbildung ist keine Leistung nach § 16 mehr (Abs. 1 Satz 2 Nr. 4 und Satz 3 sind weggefallen); was in Satz 4 stand, steht in Satz 3.',
      en: 'Further vocational training is no longer a service under § 16 (Abs. 1 Satz 2 Nr. 4 and Satz 3 are gone); what stood in Satz 4 stands in Satz 3.',
    },
  },
  {
    from: '2026-03-28',
    act: haushaltsfinanzierungsgesetz2024,
    changed: {
      de: '§ 31a Abs. 7 und § 31b Abs. 3 sind mit Ablauf des 27.3.2026 weggefallen (§ 86); § 31b Abs. 4 bleibt.',
      en: '§ 31a Abs. 7 and § 31b Abs. 3 are gone after 2026-03-27 (§ 86); § 31b Abs. 4 stays.',
    },
  },
  {
    from: '2026-04-23',
    act: sgb2Aenderungsgesetz13,
    changed: {
      de: '§ 31a Abs. 7 und § 31b Abs. 3 sind in neuem Wortlaut wieder da.',
      en: '§ 31a Abs. 7 and § 31b Abs. 3 are back in a new wording.',
    },
  },
  {
    from: '2026-07-01',
    act: sgb2Aenderungsgesetz13,
    changed: {
      de: '§ 15a regelt die Verpflichtung, kein Schlichtungsverfahren mehr. In § 31a Abs. 1 steht die Höhe der Minderung in Satz 1, ihre Aufhebung in Satz 2; § 31b Abs. 2 Satz 1 hat keine Nummern mehr. Neu: §§ 3a, 65a, § 7b Abs. 4, § 32 Abs. 3 und 4. § 65 endet mit Abs. 6.',
      en: '§ 15a is about the Verpflichtung, no longer the Schlichtungsverfahren. In § 31a Abs. 1 the amount stands in Satz 1, its lifting in Satz 2; § 31b Abs. 2 Satz 1 has no numbers any more. New: §§ 3a, 65a, § 7b Abs. 4, § 32 Abs. 3 and 4. § 65 ends with Abs. 6.',
    },
  },
]);
