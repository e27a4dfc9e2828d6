import { completeEditions, editionOn } from '../../law/edition';
import type { Question } from '../../law/question';
import { sgb2Paragraph31a } from '../../law/sources';
import { defineRule, kenntnisNachgewiesen, tagDerPflichtverletzung } from '../bescheid';
import { folgenWegfall, type Wegfall } from '../folgen';
import { imLetztenJahrGemindert } from '../fruehereMinderungen';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';

const gruende = {
  nichtVorgesehen: {
    de: 'Das Recht am Tag der Pflichtverletzung sieht keinen Wegfall des Regelbedarfs vor.',
    en: 'The law of the day of the breach provides no loss of the Regelbedarf.',
  },
  keineArbeit: {
    de: 'Der Wegfall des Regelbedarfs setzt verweigerte Arbeit voraus (§ 31 Abs. 1 Satz 1 Nr. 2); der Bescheid stützt sich auf anderes.',
    en: 'The loss of the Regelbedarf presupposes refused work (§ 31 Abs. 1 Satz 1 Nr. 2); the notice rests on something else.',
  },
  dauer: {
    de: 'Der Regelbedarf entfällt höchstens zwei Monate; der Bescheid setzt mehr fest.',
    en: 'The Regelbedarf is lost for two months at most; the notice fixes more.',
  },
  keineFruehere: {
    de: 'In dieser Fassung setzt der Wegfall eine Minderung wegen Arbeit oder Sperrzeit innerhalb des letzten Jahres voraus; es gab keine.',
    en: 'In this wording the loss presupposes a reduction for work or a Sperrzeit within the last year; there was none.',
  },
  jahr: {
    de: 'Die frühere Minderung begann vor mehr als einem Jahr, kann aber in das letzte Jahr hineinreichen. Ob das genügt, sagt § 31a Abs. 7 nicht („innerhalb des letzten Jahres … gemindert“); eine Person entscheidet.',
    en: 'The earlier reduction began more than a year ago, but may reach into the last year. Whether that is enough § 31a Abs. 7 does not say ("reduced within the last year"); a person decides.',
  },
  arbeit: {
    de: 'Die Arbeit muss tatsächlich und unmittelbar möglich sein und willentlich verweigert werden; nach der festgehaltenen Beurteilung ist das nicht so.',
    en: 'The work has to be actually and immediately available and refused wilfully; by the judgement on record it is not so.',
  },
  wechsel: {
    de: 'Zwischen Pflichtverletzung und Feststellung hat sich § 31a Abs. 7 geändert; welche Fassung gilt, sagt das Gesetz nicht. Eine Person entscheidet.',
    en: 'Between breach and determination § 31a Abs. 7 changed; which wording holds the law does not say. A person decides.',
  },
  belehrung: {
    de: 'Ob der Wegfall des Regelbedarfs eine Rechtsfolgenbelehrung voraussetzt, sagt § 31a Abs. 7 nicht; eine Belehrung vor der Pflichtverletzung gibt es nach den Angaben nicht. Eine Person entscheidet.',
    en: 'Whether the loss of the Regelbedarf presupposes an instruction § 31a Abs. 7 does not say; by the facts given there was none before the breach. A person decides.',
  },
  alteBelehrung: {
    de: 'Ob der Wegfall des Regelbedarfs eine Rechtsfolgenbelehrung voraussetzt, sagt § 31a Abs. 7 nicht; die Belehrung ist älter als diese Fassung. Eine Person entscheidet.',
    en: 'Whether the loss of the Regelbedarf presupposes an instruction § 31a Abs. 7 does not say; the instruction is older than this wording. A person decides.',
  },
} as const;

type Grund = keyof typeof gruende;

type Q = Pick<Question, 'ask' | 'known'>;

function verletzt(view: MinderungsbescheidView, recht: Wegfall, q: Q): Grund | undefined {
  if (!recht.vorgesehen) return 'nichtVorgesehen';
  if (view.tatbestand !== '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II') return 'keineArbeit';
  if ((view.monate ?? 0) > recht.hoechstensMonate) return 'dauer';
  if (recht.nachFruehererMinderung && !imLetztenJahrGemindert(view, q)) return 'keineFruehere';
  const { arbeitUnmittelbarMoeglich, willentlichVerweigert } = q.ask(
    view,
    'arbeitUnmittelbarMoeglich',
    'willentlichVerweigert',
  );
  return arbeitUnmittelbarMoeglich && willentlichVerweigert ? undefined : 'arbeit';
}

function offen(view: MinderungsbescheidView, recht: Wegfall, q: Q): Grund | undefined {
  if (recht.nachFruehererMinderung && imLetztenJahrGemindert(view, q) === 'offen') return 'jahr';
  const editions = completeEditions('folgenWegfall', sgb2Paragraph31a.knownFrom, folgenWegfall);
  const spaeter = editionOn(editions, view.festgestelltAm);
  if (typeof spaeter === 'string' || spaeter.parameters !== recht) return 'wechsel';
  // Before the wording nobody could be instructed on it, or know it.
  if (kenntnisNachgewiesen(view, q, spaeter.from)) return undefined;
  const { belehrtAm } = q.ask(view, 'belehrtAm');
  if (belehrtAm === false || belehrtAm >= view.pflichtverletzungAm) return 'belehrung';
  return belehrtAm < spaeter.from ? 'alteBelehrung' : undefined;
}

/** The loss of the Regelbedarf for refused work, as the law of the day of the breach knows it (§ 31a Abs. 7 SGB II). */
export const wegfallRegelbedarf = defineRule({
  id: 'rechtsfolgenbelehrung.wegfallRegelbedarf',
  title: { de: 'Wegfall des Regelbedarfs', en: 'Loss of the Regelbedarf' },
  asks: {
    de: 'Ein Wegfall des Regelbedarfs ist so festgestellt, wie das Recht am Tag der Pflichtverletzung ihn vorsieht.',
    en: 'A loss of the Regelbedarf is determined as the law of the day of the breach provides it.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph31a,
  editions: folgenWegfall,
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'folge',
  apply(view, recht, q) {
    if (view.folge !== 'wegfallRegelbedarf') return 'notApplicable';
    const grund = verletzt(view, recht, q);
    if (grund !== undefined) return { grund };
    const frage = offen(view, recht, q);
    return frage === undefined ? 'met' : { undecided: { grund: frage } };
  },
  says: { de: ({ grund }) => gruende[grund].de, en: ({ grund }) => gruende[grund].en },
  remedy: {
    de: 'Die Rechtsfolge nach dem Recht des Tages der Pflichtverletzung feststellen oder von ihr absehen.',
    en: 'Determine the consequence by the law of the day of the breach, or refrain from it.',
  },
});
