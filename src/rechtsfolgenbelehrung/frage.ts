import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import { editionOn, type EditionInput } from '../law/edition';
import { stop, type Question } from '../law/question';
import { rulesOf, type Rule } from '../law/rule';
import type { LawSource } from '../law/sources';
import { grundDerEinladung, grundDerHandlungen, grundOderFrage } from './entscheidung';
import { grundlagen, type Grund } from './grundlagen';
import type { AufforderungView } from './model/aufforderung';
import type { EinladungView } from './model/einladung';
import type { VerpflichtungView } from './model/verpflichtung';
import { tagDesSchreibens } from './tage';

type Q = Question<'A-09' | 'A-11'>;

function grundDerVerpflichtung(view: VerpflichtungView, q: Q): Grund {
  const { pflichten = [], rechtsfolgenbelehrung } = view;
  const edition = editionOn(grundlagen.verpflichtung, q.decidedOn);
  if (typeof edition === 'string' || edition.parameters.decision === 'notForeseen') return 'verpflichtung';
  if (pflichten.length === 0) stop(view, ['pflichten']);
  const grund = grundDerHandlungen(pflichten, rechtsfolgenbelehrung, q);
  return grund === 'aufforderung' || grund === 'massnahme' ? 'verpflichtung' : grund;
}

/** How the ground of a letter is found, by its kind. */
export const grundVon: Readonly<Record<SchreibenArt, (view: never, q: Q) => Grund>> = {
  einladung: (view: EinladungView, q) => grundDerEinladung(view, q),
  aufforderung: (view: AufforderungView, q) => grundOderFrage(view, q),
  verpflichtung: (view: VerpflichtungView, q) => grundDerVerpflichtung(view, q),
  minderungsbescheid: () => 'minderungsbescheid',
};

/** The kinds of letter. */
export type SchreibenArt = 'einladung' | 'aufforderung' | 'verpflichtung' | 'minderungsbescheid';

const checkedOn = '2026-08-19';

function ab(from: string, norm: string, act: string): EditionInput<undefined> {
  return { from, norm, act, checkedOn, changed: { de: norm, en: norm } };
}

// Where an answer is missing, the norm is that of the law that would give it.
function editionenDerFrage({ knownFrom, title }: LawSource, art: SchreibenArt): readonly EditionInput<undefined>[] {
  const alt = { from: knownFrom, norm: title.de, act: buergergeldGesetz, checkedOn };
  if (art === 'minderungsbescheid') return [alt];
  if (art === 'einladung') {
    return [
      { ...alt, to: '2023-06-30' },
      { ...ab('2023-07-01', '§ 15 Abs. 4 SGB II', buergergeldGesetz), to: '2026-06-30' },
      ab('2026-07-01', '§ 32 Abs. 1 Satz 1 SGB II', sgb2Aenderungsgesetz13),
    ];
  }
  return [
    { ...alt, to: '2026-06-30' },
    ab('2026-07-01', '§ 31 Abs. 1 Satz 1, § 16k Abs. 4 SGB II', sgb2Aenderungsgesetz13),
  ];
}

/**
 * The question of `decideBelehrung` as a rule, so that deciding day, unknown law and missing facts are those of the
 * engine; the answer is taken by its judge.
 */
export function frageNach(law: LawSource, art: SchreibenArt): Rule {
  return rulesOf<Parameters<typeof tagDesSchreibens.of>[1]>()({
    id: 'rechtsfolgenbelehrung.entscheidung',
    title: { de: 'Rechtsfolgenbelehrung in diesem Schreiben', en: 'Rechtsfolgenbelehrung in this letter' },
    asks: { de: 'Was das Gesetz zur Belehrung sagt.', en: 'What the law says about the instruction.' },
    serves: [],
    modality: 'muss',
    law,
    editions: editionenDerFrage(law, art),
    decides: tagDesSchreibens,
    at: '',
    apply: (): 'met' => 'met',
    says: { de: () => '', en: () => '' },
    remedy: { de: 'Die fehlende Angabe ergänzen.', en: 'Add the fact that is missing.' },
  });
}
