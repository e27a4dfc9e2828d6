import { rulesOf } from '../../law/rule';
import { sgb2Paragraph15 } from '../../law/sources';
import { grundDerAufforderung, istErsterSchritt, massnahmeOhneGrundlage } from '../entscheidung';
import { gesondertBelehrt, getragen, type Getragen } from '../getragen';
import { editionenMit } from '../grundlagen';
import type { AufforderungView } from '../model/aufforderung';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<AufforderungView>();
const common = { law: sgb2Paragraph15, decides: tagDesSchreibens, at: '', place: 'rechtsfolgenbelehrung' } as const;

/** A request on arrangements of the plan carries an instruction as a rule (§ 15 Abs. 5 Satz 2 SGB II until 2026-06-30; reading A-09). */
export const aufforderungGrundsatz = defineRule({
  id: 'rechtsfolgenbelehrung.aufforderungGrundsatz',
  title: { de: 'Aufforderung grundsätzlich mit Belehrung', en: 'Request with an instruction as a rule' },
  asks: {
    de: 'Eine Aufforderung zu Absprachen des Kooperationsplans trägt grundsätzlich eine Rechtsfolgenbelehrung.',
    en: 'A request on arrangements of the Kooperationsplan carries a Rechtsfolgenbelehrung as a rule.',
  },
  serves: ['KP-36'],
  modality: 'soll',
  editions: editionenMit('aufforderung', 'expected'),
  ...common,
  reads: ['A-09', 'A-11'],
  apply(view, _, q): Getragen | 'notApplicable' {
    if (grundDerAufforderung(view, q) !== 'aufforderung') return 'notApplicable';
    if (getragen(view) === 'met') return 'met';
    return istErsterSchritt(view, q) ? 'notApplicable' : getragen(view);
  },
  says: {
    de: ({ enthalten }) =>
      enthalten
        ? gesondertBelehrt.de
        : 'Eine Aufforderung zu Absprachen des Kooperationsplans ergeht grundsätzlich mit Rechtsfolgenbelehrung; diese trägt keine, und ein Grund für die Ausnahme steht nicht dabei.',
    en: ({ enthalten }) =>
      enthalten
        ? gesondertBelehrt.en
        : 'A request on arrangements of the Kooperationsplan goes out with a Rechtsfolgenbelehrung as a rule; this one carries none and gives no reason for the exception.',
  },
  remedy: {
    de: 'Die Belehrung aufnehmen oder den Grund der Ausnahme unter abweichungen festhalten.',
    en: 'Add the instruction, or record the reason for the exception under abweichungen.',
  },
});

/** For a measure under §§ 16, 16d SGB II an instruction is to be provided (§ 15 Abs. 5 Satz 2 SGB II until 2026-06-30; reading A-11). */
export const aufforderungMassnahme = defineRule({
  id: 'rechtsfolgenbelehrung.aufforderungMassnahme',
  title: { de: 'Belehrung bei Maßnahmen', en: 'Instruction with measures' },
  asks: {
    de: 'Eine Aufforderung zu einer Maßnahme nach § 16 oder § 16d SGB II trägt eine Rechtsfolgenbelehrung.',
    en: 'A request to take part in a measure under § 16 or § 16d SGB II carries a Rechtsfolgenbelehrung.',
  },
  serves: ['KP-37'],
  modality: 'muss',
  editions: editionenMit('massnahme', 'required'),
  ...common,
  reads: ['A-11'],
  apply(view, _, q): Getragen | 'notApplicable' {
    const fehlt = view.rechtsfolgenbelehrung === undefined;
    const unklar = fehlt ? massnahmeOhneGrundlage(view, q) : undefined;
    const grund = grundDerAufforderung(view, q);
    if (grund === undefined && unklar !== undefined) q.ask(unklar, 'rechtsgrundlage');
    if (grund !== 'massnahme') return 'notApplicable';
    return getragen(view);
  },
  says: {
    de: ({ enthalten }) =>
      enthalten
        ? gesondertBelehrt.de
        : 'Bei Maßnahmen nach den §§ 16 und 16d SGB II ist eine Rechtsfolgenbelehrung vorzusehen; die Aufforderung trägt keine.',
    en: ({ enthalten }) =>
      enthalten
        ? gesondertBelehrt.en
        : 'For measures under §§ 16 and 16d SGB II a Rechtsfolgenbelehrung is to be provided; the request carries none.',
  },
  remedy: {
    de: 'Die Belehrung für diese eine Maßnahme aufnehmen.',
    en: 'Add the instruction for this one measure.',
  },
});

/** Without a plan, or where it cannot be continued, a request carries an instruction (§ 15 Abs. 6 SGB II until 2026-06-30). */
export const aufforderungOhnePlan = defineRule({
  id: 'rechtsfolgenbelehrung.aufforderungOhnePlan',
  title: { de: 'Belehrung ohne Kooperationsplan', en: 'Instruction without a Kooperationsplan' },
  asks: {
    de: 'Kommt kein Plan zustande oder kann er nicht fortgeschrieben werden, trägt die Aufforderung eine Rechtsfolgenbelehrung.',
    en: 'Where no plan comes about or it cannot be continued, the request carries a Rechtsfolgenbelehrung.',
  },
  serves: ['KP-38', 'KP-39'],
  modality: 'muss',
  editions: editionenMit('ohnePlan', 'required'),
  ...common,
  reads: ['A-11'],
  apply(view, _, q): Getragen | 'notApplicable' {
    const fehlt = view.rechtsfolgenbelehrung === undefined;
    const grund = grundDerAufforderung(view, q);
    if (grund === undefined && fehlt) q.ask(view, 'planstand');
    if (grund !== 'ohnePlan') return 'notApplicable';
    return getragen(view);
  },
  says: {
    de: ({ enthalten }) =>
      enthalten
        ? gesondertBelehrt.de
        : 'Ohne Kooperationsplan, oder wenn er nicht fortgeschrieben werden kann, ergehen Aufforderungen zu erforderlichen Mitwirkungshandlungen mit Rechtsfolgenbelehrung; diese trägt keine.',
    en: ({ enthalten }) =>
      enthalten
        ? gesondertBelehrt.en
        : 'Without a Kooperationsplan, or where it cannot be continued, requests for required acts go out with a Rechtsfolgenbelehrung; this one carries none.',
  },
  remedy: {
    de: 'Die Belehrung für die verlangte Handlung aufnehmen.',
    en: 'Add the instruction for the act asked for.',
  },
});
