import type { CalendarDay } from '../../law/day';
import type { Question } from '../../law/question';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { sgb10Wortlaut } from '../editionen';
import type { Schreiben } from '../model/schreiben';
import { sgb10 } from '../sourcesVerwaltungsakt';

/** A Verwaltungsakt as the rules see it that are asked of each. */
export interface Verwaltungsakt extends Pick<Schreiben, 'versandtAm'> {
  readonly begruendung?:
    { readonly gruende?: boolean | undefined; readonly ermessen?: boolean | undefined } | undefined;
  readonly rechtsbehelfsbelehrung?: 'richtig' | 'unrichtig' | undefined;
  readonly '#facts'?: NonNullable<Schreiben['#facts']> & {
    readonly anhoerungAm: CalendarDay | false;
    readonly anhoerungEntbehrlich: boolean;
  };
}

const defineRule = rulesOf<Verwaltungsakt>();

const ohneAnhoerung = {
  nein: { de: 'eine Anhörung gab es nicht', en: 'there was no hearing' },
  danach: { de: 'die Anhörung liegt danach', en: 'the hearing lies after it' },
  vorDemEreignis: {
    de: 'die Anhörung liegt vor dem Ereignis, auf das er sich stützt',
    en: 'the hearing lies before the event it rests on',
  },
} as const;

/**
 * The person is heard before the Verwaltungsakt (§ 24 Abs. 1 SGB X), on the event it rests on, so not before that; the
 * cases of Abs. 2 are the exception.
 */
export function anhoerungRule<View extends Verwaltungsakt>(
  decides: Decider<View>,
  ereignisAm: (view: View, q: Pick<Question, 'ask'>) => CalendarDay | undefined,
): Rule<View> {
  const rule = defineRule({
    id: 'rechtsfolgenbelehrung.anhoerung',
    title: { de: 'Anhörung', en: 'Hearing' },
    asks: {
      de: 'Vor dem Verwaltungsakt ist Gelegenheit zu geben, sich zu den erheblichen Tatsachen zu äußern.',
      en: 'Before the Verwaltungsakt the person is given the chance to speak on the facts that matter.',
    },
    serves: ['LAW-14'],
    modality: 'muss',
    law: sgb10,
    editions: sgb10Wortlaut('§ 24 Abs. 1 SGB X'),
    decides: decides,
    at: '',
    place: 'anhoerungAm',
    apply(view, _, q) {
      const { anhoerungAm } = q.ask(view, 'anhoerungAm');
      if (anhoerungAm !== false && anhoerungAm > q.asOf) q.unknown(view, 'anhoerungAm');
      let anhoerung: keyof typeof ohneAnhoerung = 'nein';
      if (anhoerungAm !== false) {
        const ereignis = ereignisAm(view as View, q);
        const vorDemEreignis = ereignis !== undefined && anhoerungAm < ereignis;
        if (anhoerungAm <= view.versandtAm && !vorDemEreignis) return 'met';
        anhoerung = vorDemEreignis ? 'vorDemEreignis' : 'danach';
      }
      const facts = { anhoerung };
      return q.ask(view, 'anhoerungEntbehrlich').anhoerungEntbehrlich ? { justified: facts } : facts;
    },
    says: {
      de: ({ anhoerung }) => `Vor dem Verwaltungsakt ist die Person anzuhören; ${ohneAnhoerung[anhoerung].de}.`,
      en: ({ anhoerung }) => `The person has to be heard before the Verwaltungsakt; ${ohneAnhoerung[anhoerung].en}.`,
    },
    remedy: {
      de: 'Die Anhörung nachholen (§ 41 SGB X) oder den Fall des § 24 Abs. 2 SGB X begründen.',
      en: 'Make up for the hearing (§ 41 SGB X), or give the reason for a case of § 24 Abs. 2 SGB X.',
    },
  });
  return rule;
}

/** The Verwaltungsakt gives its reasons, where it is discretionary also those of the discretion (§ 35 Abs. 1 SGB X). */
export function begruendungRule<View extends Verwaltungsakt>(
  decides: Decider<View>,
  ermessen: (view: View) => boolean,
): Rule<View> {
  const rule = defineRule({
    id: 'rechtsfolgenbelehrung.begruendung',
    title: { de: 'Begründung', en: 'Reasons' },
    asks: {
      de: 'Der Verwaltungsakt nennt die wesentlichen Gründe, bei Ermessen auch dessen Gesichtspunkte.',
      en: 'The Verwaltungsakt gives the essential reasons, with discretion also its considerations.',
    },
    serves: ['LAW-14'],
    modality: 'muss',
    law: sgb10,
    editions: sgb10Wortlaut('§ 35 Abs. 1 SGB X'),
    decides: decides,
    at: '',
    place: 'begruendung',
    apply(view) {
      const { gruende = false, ermessen: erwogen = false } = view.begruendung ?? {};
      const fehlt: 'gruende' | 'ermessen' | undefined = !gruende
        ? 'gruende'
        : ermessen(view as View) && !erwogen
          ? 'ermessen'
          : undefined;
      return fehlt === undefined ? 'met' : { fehlt };
    },
    says: {
      de: ({ fehlt }) =>
        fehlt === 'gruende'
          ? 'Der Verwaltungsakt muss seine wesentlichen tatsächlichen und rechtlichen Gründe nennen; sie fehlen.'
          : 'Der Verwaltungsakt steht im Ermessen; die Begründung muss dessen Gesichtspunkte nennen, sie fehlen.',
      en: ({ fehlt }) =>
        fehlt === 'gruende'
          ? 'The Verwaltungsakt has to give its essential reasons of fact and law; they are missing.'
          : 'The Verwaltungsakt is discretionary; the reasons have to give the considerations, they are missing.',
    },
    remedy: { de: 'Die Begründung ergänzen.', en: 'Add the reasons.' },
  });
  return rule;
}
