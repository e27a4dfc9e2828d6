import { rulesOf, type Undecided } from '../../law/rule';
import { sgb2Paragraph15a } from '../../law/sources';
import { angekuendigt, betrifft } from '../betroffen';
import { seitVerpflichtung } from '../editionen';
import type { Handlungsart } from '../model/handlung';
import type { Pflicht, VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();
const law = sgb2Paragraph15a;
const decides = tagDesSchreibens;

/** What § 15a Abs. 1 Satz 1 Nr. 1 to 3 SGB II names. */
const nachAbsatz1: readonly Handlungsart[] = [
  'eigenbemuehungen',
  'arbeit',
  'ausbildung',
  'gefoerderteBeschaeftigung',
  'massnahme',
  'integrationskurs',
  'deutschsprachfoerderung',
];

type Gegenstand = Readonly<{ nummer: number; art: Handlungsart; freiwillig?: true }>;

// Where a reduction is announced for the measure, the rule on ganzheitliche Betreuung judges it.
function mitFolge({ rechtsfolgenbelehrung: belehrung }: VerpflichtungView, pflicht: Pflicht): boolean {
  return belehrung !== undefined && angekuendigt(belehrung).length > 0 && betrifft(belehrung, pflicht);
}

/** After a missed invitation only the duties of Nr. 1 to 3 may be laid down (§ 15a Abs. 1 Satz 1 SGB II). */
export const verpflichtungsgegenstand = defineRule({
  id: 'rechtsfolgenbelehrung.verpflichtungsgegenstand',
  title: { de: 'Gegenstand der Verpflichtung', en: 'What the Verpflichtung is about' },
  asks: {
    de: 'Nach einer versäumten Einladung kann zu Eigenbemühungen, zu Arbeit, Ausbildung oder Beschäftigung nach § 16e, zu einer Maßnahme oder einem Sprachkurs verpflichtet werden, zu anderem nicht.',
    en: 'After a missed invitation a Verpflichtung can be about own efforts, work, training or a § 16e job, a measure or a language course, and nothing else.',
  },
  serves: ['LAW-09'],
  modality: 'muss',
  law,
  editions: seitVerpflichtung('§ 15a Abs. 1 Satz 1 Nr. 1 bis 3 SGB II', {
    de: 'Neu: Der Verwaltungsakt nach einer versäumten Einladung kann Eigenbemühungen (Nr. 1), Arbeit, Ausbildung, Beschäftigung nach § 16e (Nr. 2), Maßnahme, Integrationskurs oder Deutschsprachförderung (Nr. 3) verlangen.',
    en: 'New: the Verwaltungsakt after a missed invitation can demand own efforts (Nr. 1), work, training, a § 16e job (Nr. 2), a measure, Integrationskurs or Deutschsprachförderung (Nr. 3).',
  }),
  decides,
  at: 'pflichten[]',
  apply(pflicht, _, q, view): 'met' | 'notApplicable' | Gegenstand | Undecided<Gegenstand> {
    const { art, nummer } = pflicht;
    if (view.anlass !== 'versaeumteEinladung') return 'notApplicable';
    if (!nachAbsatz1.includes(art)) return { nummer, art };
    if (art !== 'massnahme' || mitFolge(view, pflicht)) return 'met';
    const betreuung = q.ask(pflicht, 'rechtsgrundlage').rechtsgrundlage === '§ 16k SGB II';
    return betreuung ? { undecided: { nummer, art, freiwillig: true } } : 'met';
  },
  says: {
    de: ({ nummer, freiwillig }) =>
      freiwillig
        ? `Pflicht ${String(nummer)} ist eine ganzheitliche Betreuung (§ 16k SGB II). Ob zu ihr verpflichtet werden kann, sagt das Gesetz nicht; sie ist als freiwillig zu behandeln, eine Person entscheidet.`
        : `Pflicht ${String(nummer)} gehört nicht zu dem, wozu nach einer versäumten Einladung verpflichtet werden kann (Eigenbemühungen, Arbeit oder Ausbildung, Maßnahme oder Sprachkurs).`,
    en: ({ nummer, freiwillig }) =>
      freiwillig
        ? `Duty ${String(nummer)} is ganzheitliche Betreuung (§ 16k SGB II). Whether it can be laid down as a duty the law does not say; it is to be treated as voluntary, a person decides.`
        : `Duty ${String(nummer)} is none that can be laid down after a missed invitation (own efforts, work or training, a measure or a language course).`,
  },
  remedy: {
    de: 'Die Pflicht streichen; zu Gesprächen und Untersuchungen wird eingeladen, ganzheitliche Betreuung angeboten.',
    en: 'Strike the duty; to talks and examinations a person is invited, ganzheitliche Betreuung is offered.',
  },
});

/** An existing plan is to be considered (§ 15a Abs. 1 Satz 2 SGB II). */
export const planBeruecksichtigt = defineRule({
  id: 'rechtsfolgenbelehrung.planBeruecksichtigt',
  title: { de: 'Vorhandener Plan', en: 'Existing plan' },
  asks: {
    de: 'Bei einer Verpflichtung nach einer versäumten Einladung ist ein vorhandener Kooperationsplan zu berücksichtigen.',
    en: 'A Verpflichtung after a missed invitation considers an existing Kooperationsplan.',
  },
  serves: ['LAW-09'],
  modality: 'muss',
  law,
  editions: seitVerpflichtung('§ 15a Abs. 1 Satz 2 SGB II', {
    de: 'Neu: Ein vorhandener Kooperationsplan ist bei der Verpflichtung zu berücksichtigen.',
    en: 'New: an existing Kooperationsplan is to be considered with the Verpflichtung.',
  }),
  decides,
  at: '',
  place: 'planBeruecksichtigt',
  apply(view, _, q) {
    if (view.anlass !== 'versaeumteEinladung') return 'notApplicable';
    if (q.known(view, 'planBeruecksichtigt') === true) return 'met';
    if (q.ask(view, 'planstand').planstand === 'nichtZustandeGekommen') return 'notApplicable';
    return q.ask(view, 'planBeruecksichtigt').planBeruecksichtigt ? 'met' : { planBeruecksichtigt: false };
  },
  says: {
    de: () => 'Es gibt einen Kooperationsplan; die Verpflichtung muss ihn berücksichtigen und tut es nicht.',
    en: () => 'There is a Kooperationsplan; the Verpflichtung has to consider it and does not.',
  },
  remedy: {
    de: 'Ziel und Schritte des Plans heranziehen und die Pflichten darauf abstimmen.',
    en: 'Take goal and steps of the plan into account and fit the duties to them.',
  },
});
