import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import type { CalendarDay } from '../law/day';
import { completeEditions, editionOn, type EditionInput } from '../law/edition';
import type { Question } from '../law/question';
import { arbeit, betroffene, istMeldung, ohneFolge, unbekannteMassnahme } from './betroffen';
import { folgeAm } from './folgen';
import { kurseInNummer3 } from './kurse';
import type { AngekuendigteFolge, Tatbestand } from './model/belehrung';
import type { Handlungsart, VerlangteHandlung } from './model/handlung';
import type { Schreiben } from './model/schreiben';

/** To which acts a breach belongs; `offen`: those of which the wording does not say whether they belong to it. */
export interface Zuordnung {
  readonly handlungen: Readonly<Record<Tatbestand, readonly Handlungsart[]>>;
  readonly offen: Readonly<Partial<Record<Tatbestand, readonly Handlungsart[]>>>;
}

const checkedOn = '2026-08-19';
const norm = '§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II';
const kurse: readonly Handlungsart[] = ['integrationskurs', 'deutschsprachfoerderung'];
// § 31 Abs. 2 is income, uneconomic conduct, a Sperrzeit: of what a letter asks for only another act may be meant (Nr. 2).
const immer = {
  '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II': arbeit,
  '§ 31 Abs. 2 SGB II': [],
  '§ 32 Abs. 1 SGB II': ['meldung'],
} as const;
const immerOffen = { '§ 31 Abs. 2 SGB II': ['andereMitwirkung'] } as const;

const bis2026: Zuordnung = {
  handlungen: {
    ...immer,
    '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': ['eigenbemuehungen', ...arbeit, 'massnahme', ...kurse, 'andereMitwirkung'],
    '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': ['massnahme'],
  },
  offen: {
    ...immerOffen,
    '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': ['meldung'],
    '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': kurse,
  },
};
const seit2026: Zuordnung = {
  handlungen: {
    ...immer,
    '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': ['eigenbemuehungen'],
    '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': ['massnahme', ...kurse],
  },
  offen: immerOffen,
};

/** Which breach an act can be, in time (§ 31 Abs. 1 Satz 1, Abs. 2, § 32 Abs. 1 SGB II). */
export const zuordnungen: readonly EditionInput<Zuordnung>[] = [
  { from: '2023-01-01', to: '2026-06-30', norm, act: buergergeldGesetz, checkedOn, parameters: bis2026 },
  { from: '2026-07-01', norm, act: sgb2Aenderungsgesetz13, checkedOn, parameters: seit2026, changed: kurseInNummer3 },
];

const inDerZeit = completeEditions('zuordnung', '2023-01-01' as CalendarDay, zuordnungen);

type Q = Pick<Question, 'ask' | 'known' | 'decidedOn'>;

function prozentVon(...frage: Parameters<typeof folgeAm>): number | undefined {
  const am = folgeAm(...frage);
  return am === 'noEdition' ? undefined : am.folge?.prozent;
}

// Where the law gives each step the same, the first has it, too; where it gives different ones, other rules ask for each.
function fuerDieErste({ stufe = 'erste' }: AngekuendigteFolge, { art }: VerlangteHandlung, { decidedOn }: Q): boolean {
  const kind = art === 'meldung' ? 'meldeversaeumnis' : 'pflichtverletzung';
  return stufe === 'erste' || prozentVon(kind, 'erste', decidedOn) !== prozentVon(kind, 'jedeWeitere', decidedOn);
}

/** Acts an instruction is about for which it names no reduction; `nurWiederholung`: none for the first breach. */
export interface Ungenannt {
  readonly arten: readonly Handlungsart[];
  readonly nurWiederholung: boolean;
}

/**
 * Of the acts an instruction is about, those the law attaches a reduction to and for which it announces none; what a
 * measure rests on is asked for where nothing else decides.
 */
export function ungenannt(view: Schreiben, q: Q): Ungenannt {
  const edition = editionOn(inDerZeit, q.decidedOn);
  const minderungen = (view.rechtsfolgenbelehrung?.rechtsfolgen ?? []).filter(({ art }) => art === 'minderung');
  const betroffen = betroffene(view);
  // Without a Tatbestand a consequence is that of the breaches, or of the Meldung where nothing else is named.
  const nurMeldung = istMeldung({}, view);
  const bekannt = (handlung: VerlangteHandlung): boolean => !unbekannteMassnahme(handlung, q);
  const passt = (folge: AngekuendigteFolge, { art }: VerlangteHandlung): boolean => {
    const { tatbestand } = folge;
    if (tatbestand === undefined || typeof edition === 'string') return nurMeldung === (art === 'meldung');
    const { handlungen, offen } = edition.parameters;
    return handlungen[tatbestand].includes(art) || (offen[tatbestand]?.includes(art) ?? false);
  };
  // One that belongs to no act stands in the place of the right one: that is asked by `folgePasstZurHandlung`.
  if (minderungen.some((folge) => !betroffen.some((handlung) => passt(folge, handlung)))) {
    return { arten: [], nurWiederholung: false };
  }
  const mitFolge = betroffen.filter((handlung) => !ohneFolge(handlung, q));
  const ohne = mitFolge.filter((handlung) => !minderungen.some((folge) => passt(folge, handlung)));
  const spaeter = mitFolge.filter(
    (handlung) =>
      !ohne.includes(handlung) &&
      !minderungen.some((folge) => passt(folge, handlung) && fuerDieErste(folge, handlung, q)),
  );
  const gemeint = [ohne, spaeter].find((liste) => liste.some(bekannt)) ?? [];
  if (gemeint.length === 0) for (const handlung of [...ohne, ...spaeter]) q.ask(handlung, 'rechtsgrundlage');
  const arten = new Set(gemeint.filter(bekannt).map(({ art }) => art));
  return { arten: [...arten], nurWiederholung: gemeint === spaeter };
}
