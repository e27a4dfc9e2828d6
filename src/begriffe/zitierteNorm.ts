import * as z from 'zod';
import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import type { RuleId } from '../law/finding';
import { patterns } from '../law/pattern';
import { rulesOf, type Decider, type Rule } from '../law/rule';
import { sgb2Paragraph15 } from '../law/sources';
import type { StatementId } from '../law/statements';
import { closed, list, needed, whole } from './schema';

const gegenstaende = [
  'persoenlichesAngebot',
  'eingliederungsziel',
  'sollInhalte',
  'kannInhalte',
  'belangeBehinderung',
  'erstgespraech',
  'ueberpruefung',
  'aufforderung',
] as const;

type Gegenstand = (typeof gegenstaende)[number];

/** A place of the law that a paper cites, and what it is cited for. */
export interface ZitierteNorm {
  readonly gesetz: 'SGB II' | 'SGB III' | 'SGB IX' | 'SGB X' | 'BGB' | 'AufenthG' | 'handbuch';
  readonly paragraf?: string | undefined;
  readonly absatz?: number | undefined;
  readonly satz?: number | undefined;
  readonly nummer?: number | undefined;
  readonly zu?: Gegenstand | undefined;
}

/** Schema of the norms a paper cites. */
export function zitierteNormen() {
  return list(
    z.strictObject({
      gesetz: needed(
        z.enum(['SGB II', 'SGB III', 'SGB IX', 'SGB X', 'BGB', 'AufenthG', 'handbuch']),
        'Gesetz',
        'statute cited, or the local handbook',
      ),
      paragraf: closed(z.string().regex(patterns.paragraf.regex), 'Paragraf', 'section, such as 15 or 31a'),
      absatz: closed(whole(1, 20), 'Absatz', 'subsection'),
      satz: closed(whole(1, 20), 'Satz', 'sentence'),
      nummer: closed(whole(1, 50), 'Nummer', 'number'),
      zu: closed(z.enum(gegenstaende), 'Wofür die Norm genannt wird', 'what the norm is cited for'),
    }),
  );
}

/** Where § 15 SGB II holds a topic: Absatz and Sätze; `null` where the edition has no such topic. */
export type Fundstellen = Readonly<Record<Gegenstand, readonly [absatz: number, ...saetze: number[]] | null>>;

const bis2026: Fundstellen = {
  persoenlichesAngebot: null,
  eingliederungsziel: [2, 2],
  sollInhalte: [2, 2],
  kannInhalte: [2, 3],
  belangeBehinderung: null,
  erstgespraech: null,
  ueberpruefung: [5, 1],
  aufforderung: [5, 2],
};

const seit2026: Fundstellen = {
  persoenlichesAngebot: [2, 2],
  eingliederungsziel: [2, 3],
  sollInhalte: [2, 4],
  kannInhalte: [2, 6],
  belangeBehinderung: [2, 5],
  erstgespraech: [4, 1, 2],
  ueberpruefung: null,
  aufforderung: null,
};

interface Wortlaut {
  /** How many sentences each Absatz has. */
  readonly saetze: Readonly<Record<number, number>>;
  /** Sentences of Absatz 2 that have numbers, and how many. */
  readonly nummern: Readonly<Record<number, number>>;
  readonly fundstellen: Fundstellen;
}

// A citation without topic is stale only where the wording of the day has no such place at all.
function isStale({ gesetz, paragraf, absatz, satz, nummer, zu }: ZitierteNorm, wortlaut: Wortlaut): boolean {
  const { saetze, nummern, fundstellen } = wortlaut;
  if (gesetz !== 'SGB II' || paragraf !== '15' || absatz === undefined) return false;
  const letzterSatz = saetze[absatz];
  if (letzterSatz === undefined || (satz ?? 0) > letzterSatz) return true;
  if (absatz === 2 && satz !== undefined && (nummer ?? 0) > (nummern[satz] ?? 0)) return true;
  if (zu === undefined) return false;
  const [richtigerAbsatz, ...richtigeSaetze] = fundstellen[zu] ?? [];
  if (richtigerAbsatz === undefined) return true;
  // Requests where no plan comes about stood in Abs. 6, beside Abs. 5.
  if (zu === 'aufforderung' && absatz === 6) return false;
  return richtigerAbsatz !== absatz || (satz !== undefined && !richtigeSaetze.includes(satz));
}

interface Citing {
  readonly zitierteNormen?: readonly ZitierteNorm[] | undefined;
}

/** A citation of § 15 SGB II fits the wording in force on the day of the paper (reading A-16). */
export function zitierteNormRule<View extends Citing>(
  id: RuleId,
  decides: Decider<View>,
  serves: readonly StatementId[] = ['KP-41', 'WU-23', 'WU-03', 'KP-10'],
): Rule<View> {
  const rule = rulesOf<Citing>()({
    id,
    title: { de: 'Zitierte Fundstellen', en: 'Cited places of the law' },
    asks: {
      de: 'Eine zitierte Stelle des § 15 SGB II steht so im Wortlaut, der am Tag des Papiers gilt.',
      en: 'A cited place of § 15 SGB II stands so in the wording in force on the day of the paper.',
    },
    serves,
    modality: 'soll',
    hint: true,
    law: sgb2Paragraph15,
    editions: [
      {
        from: '2023-07-01',
        to: '2026-06-30',
        norm: '§ 15 SGB II',
        act: buergergeldGesetz,
        checkedOn: '2026-08-19',
        parameters: { saetze: { 1: 2, 2: 3, 3: 2, 4: 1, 5: 2, 6: 1 }, nummern: { 2: 6, 3: 2 }, fundstellen: bis2026 },
      },
      {
        from: '2026-07-01',
        norm: '§ 15 SGB II',
        act: sgb2Aenderungsgesetz13,
        checkedOn: '2026-08-19',
        parameters: { saetze: { 1: 2, 2: 6, 3: 2, 4: 2 }, nummern: { 4: 6, 6: 2 }, fundstellen: seit2026 },
        changed: {
          de: 'Die Soll-Inhalte stehen in Abs. 2 Satz 4, Ziel und Schritte in Satz 3, die Kann-Inhalte in Satz 6; Abs. 5 und 6 sind weggefallen.',
          en: 'The Soll items stand in Abs. 2 Satz 4, goal and steps in Satz 3, the Kann items in Satz 6; Abs. 5 and 6 are gone.',
        },
      },
    ],
    decides: decides,
    at: 'zitierteNormen[]',
    reads: ['A-16'],
    severity: ({ 'A-16': option }) => (option === 'aus' ? 'off' : undefined),
    apply(norm, wortlaut) {
      if (!isStale(norm, wortlaut)) return 'met';
      const { absatz = 0, satz, nummer, zu } = norm;
      const [richtigerAbsatz, richtigerSatz] = (zu === undefined ? null : wortlaut.fundstellen[zu]) ?? [];
      return {
        absatz,
        ...(satz !== undefined && { satz }),
        ...(nummer !== undefined && { nummer }),
        ...(richtigerAbsatz !== undefined && { richtigerAbsatz }),
        ...(richtigerSatz !== undefined && { richtigerSatz }),
      };
    },
    says: {
      de: (facts) =>
        `Die Fundstelle ${fundstelle(facts)} passt nicht zum Wortlaut, der am Tag des Papiers gilt.${heute(facts, 'Am Tag des Papiers steht der Inhalt in')}`,
      en: (facts) =>
        `The citation ${fundstelle(facts)} does not fit the wording in force on the day of the paper.${heute(facts, 'On the day of the paper the content stands in')}`,
    },
    remedy: {
      de: 'Die Fundstelle in der Vorlage berichtigen oder streichen.',
      en: 'Correct the citation in the template or strike it.',
    },
  });
  return rule;
}

interface Stelle {
  readonly absatz: number;
  readonly satz?: number;
  readonly nummer?: number;
  readonly richtigerAbsatz?: number;
  readonly richtigerSatz?: number;
}

function fundstelle({ absatz, satz, nummer }: Stelle): string {
  const parts = [`§ 15 Abs. ${String(absatz)}`];
  if (satz !== undefined) parts.push(`Satz ${String(satz)}`);
  if (nummer !== undefined) parts.push(`Nr. ${String(nummer)}`);
  return `${parts.join(' ')} SGB II`;
}

function heute({ richtigerAbsatz, richtigerSatz }: Stelle, lead: string): string {
  if (richtigerAbsatz === undefined) return '';
  return ` ${lead} ${fundstelle({ absatz: richtigerAbsatz, ...(richtigerSatz !== undefined && { satz: richtigerSatz }) })}.`;
}
