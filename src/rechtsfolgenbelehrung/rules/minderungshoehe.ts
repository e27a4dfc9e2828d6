import { sgb2Paragraph31a } from '../../law/sources';
import { defineRule, folgeOffen, istMeldeversaeumnis, tagDerPflichtverletzung } from '../bescheid';
import { folgenPflichtverletzung, type Folge, type Stufen } from '../folgen';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import { stufeDerVerletzung } from '../stufe';

/** What is wrong with amount and length; without numbers where the law leaves the step open. */
export type Abweichung = Readonly<{
  prozent?: number;
  monate?: number;
  sollProzent?: number;
  sollMonate?: number;
}>;

/** Amount and length as they differ from the consequence of the law; what the notice does not say another rule asks for. */
export function abweichung({ prozent, monate }: MinderungsbescheidView, folge: Folge): 'met' | Abweichung {
  const passt = (prozent ?? folge.prozent) === folge.prozent && (monate ?? folge.monate) === folge.monate;
  if (passt) return 'met';
  return {
    ...(prozent !== undefined && { prozent }),
    ...(monate !== undefined && { monate }),
    sollProzent: folge.prozent,
    sollMonate: folge.monate,
  };
}

/** Amount and length in words: "30 Prozent für drei Monate". */
export function inWorten({ prozent, monate }: Pick<Abweichung, 'prozent' | 'monate'>, language: 'de' | 'en'): string {
  const teile =
    language === 'de'
      ? [
          prozent !== undefined && `${String(prozent)} Prozent`,
          monate !== undefined && `${String(monate)} ${monate === 1 ? 'Monat' : 'Monate'}`,
        ]
      : [
          prozent !== undefined && `${String(prozent)} percent`,
          monate !== undefined && `${String(monate)} ${monate === 1 ? 'month' : 'months'}`,
        ];
  return teile.filter(Boolean).join(language === 'de' ? ' für ' : ' for ');
}

// Where every step has the same consequence, nobody has to know the step.
function stufe(view: MinderungsbescheidView, stufen: Stufen, q: Parameters<typeof stufeDerVerletzung>[1]) {
  return stufen.erste?.prozent === stufen.jedeWeitere?.prozent ? 'erste' : stufeDerVerletzung(view, q);
}

/** Amount and length of a reduction under § 31a SGB II are those of the day of the breach. */
export const minderungshoehe = defineRule({
  id: 'rechtsfolgenbelehrung.minderungshoehe',
  title: { de: 'Höhe und Dauer der Minderung', en: 'Amount and length of the reduction' },
  asks: {
    de: 'Höhe und Dauer der Minderung sind die, die das Recht am Tag der Pflichtverletzung vorsieht.',
    en: 'Amount and length of the reduction are those the law of the day of the breach provides.',
  },
  serves: ['LAW-19'],
  modality: 'muss',
  law: sgb2Paragraph31a,
  editions: folgenPflichtverletzung,
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'prozent',
  apply(view, stufen, q): 'met' | 'notApplicable' | Abweichung | { readonly undecided: Abweichung } {
    if (view.folge !== 'minderung' || istMeldeversaeumnis(view) || folgeOffen(view, q)) return 'notApplicable';
    if (view.prozent === undefined && view.monate === undefined) return 'notApplicable';
    const gefunden = stufe(view, stufen, q);
    if (gefunden === 'offen') return { undecided: {} };
    const folge = stufen[gefunden];
    return folge === null ? 'notApplicable' : abweichung(view, folge);
  },
  says: {
    de: (facts) =>
      facts.sollProzent === undefined
        ? 'Ob dies eine weitere Pflichtverletzung ist, hängt davon ab, auf welchen Tag „bereits zuvor“ und „länger als ein Jahr“ zu beziehen sind; das Gesetz sagt es nicht, eine Person entscheidet.'
        : `Das Recht am Tag der Pflichtverletzung sieht ${inWorten({ prozent: facts.sollProzent, monate: facts.sollMonate ?? 0 }, 'de')} vor; der Bescheid setzt fest: ${inWorten(facts, 'de')}.`,
    en: (facts) =>
      facts.sollProzent === undefined
        ? 'Whether this is a further breach depends on the day to which "before" and "more than a year ago" refer; the law does not say, a person decides.'
        : `The law of the day of the breach provides ${inWorten({ prozent: facts.sollProzent, monate: facts.sollMonate ?? 0 }, 'en')}; the notice fixes ${inWorten(facts, 'en')}.`,
  },
  remedy: {
    de: 'Höhe und Dauer nach dem Recht des Tages der Pflichtverletzung festsetzen.',
    en: 'Fix amount and length by the law of the day of the breach.',
  },
});
