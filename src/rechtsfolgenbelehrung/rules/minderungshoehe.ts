import type { Question } from '../../law/question';
import type { Undecided } from '../../law/rule';
import { sgb2Paragraph31a } from '../../law/sources';
import { abweichung, inWorten, sollInWorten, zuviel, zuvielInWorten, type Zuviel } from '../abweichung';
import { defineRule, folgeOffen, istMeldeversaeumnis, tagDerPflichtverletzung } from '../bescheid';
import { folgenPflichtverletzung, type Stufen } from '../folgen';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import { beiOffenerStufe, jeNachStufe, stufenfrage, type BeiOffenerStufe } from '../offeneStufe';
import { stufeDerVerletzung } from '../stufe';

type Hoehe = BeiOffenerStufe & Zuviel;

// Where every step has the same consequence, nobody has to know the step.
function stufe(view: MinderungsbescheidView, stufen: Stufen, q: Pick<Question, 'ask'>) {
  return stufen.erste?.prozent === stufen.jedeWeitere?.prozent ? 'erste' : stufeDerVerletzung(view, q);
}

function recht(facts: Hoehe, language: 'de' | 'en'): string {
  const { hoechstensMonate, offen } = facts;
  if (hoechstensMonate !== undefined) return zuvielInWorten(hoechstensMonate, language);
  if (offen !== undefined) return jeNachStufe[offen][language];
  return language === 'de'
    ? `Das Recht am Tag der Pflichtverletzung sieht ${sollInWorten(facts, 'de')} vor`
    : `The law of the day of the breach provides ${sollInWorten(facts, 'en')}`;
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
  apply(view, stufen, q): 'met' | 'notApplicable' | Hoehe | Undecided<Hoehe> {
    if (view.folge !== 'minderung' || istMeldeversaeumnis(view)) return 'notApplicable';
    if (view.prozent === undefined && view.monate === undefined) return 'notApplicable';
    if (folgeOffen(view, q)) return zuviel(view, stufen.jedeWeitere) ?? 'notApplicable';
    const gefunden = stufe(view, stufen, q);
    if (gefunden === 'offen' || gefunden === 'weitereOffen') return beiOffenerStufe(view, stufen, gefunden, q);
    const folge = stufen[gefunden];
    return folge === null ? 'notApplicable' : abweichung(view, folge, q);
  },
  says: {
    de: (facts) =>
      facts.offen !== undefined && facts.keineStufe === undefined
        ? stufenfrage[facts.offen].de
        : `${recht(facts, 'de')}; der Bescheid setzt fest: ${inWorten(facts, 'de')}.`,
    en: (facts) =>
      facts.offen !== undefined && facts.keineStufe === undefined
        ? stufenfrage[facts.offen].en
        : `${recht(facts, 'en')}; the notice fixes ${inWorten(facts, 'en')}.`,
  },
  remedy: {
    de: 'Höhe und Dauer nach dem Recht des Tages der Pflichtverletzung festsetzen.',
    en: 'Fix amount and length by the law of the day of the breach.',
  },
});
