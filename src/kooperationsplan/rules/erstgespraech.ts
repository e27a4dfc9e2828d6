import { sgb2Paragraph15Absatz4 } from '../../law/sources';
import type { CalendarDay } from '../../law/day';
import type { Decider } from '../../law/rule';
import { erst2026, letzterTagBis2026 } from '../../begriffe';
import { defineRule, ersteFassung } from '../fassungen';
import type { Plan } from '../model';

// A talk that did not take place has no day; the day of the first version then stands for it.
const tagDesErstgespraechs: Decider<Plan> = {
  per: 'document',
  title: { de: 'Tag des ersten Gesprächs', en: 'day of the first talk' },
  of(view, _, q): CalendarDay {
    const bekannt = q.known(view, 'erstgespraech');
    const am = bekannt && q.known(bekannt, 'am');
    if (typeof am === 'string') return am;
    const planAm = ersteFassung(view).erstelltAm;
    // The talk leads to the first plan: of a plan from before the rule began, its day need not be known.
    if (am === false || planAm <= letzterTagBis2026) return planAm;
    const { erstgespraech } = q.ask(view, 'erstgespraech');
    return q.ask(erstgespraech, 'am').am as CalendarDay;
  },
};

/** The first talk takes place in person at the Jobcenter, another way only in a reasoned exceptional case (§ 15 Abs. 4 SGB II, since 2026-07-01). */
export const erstgespraech = defineRule({
  id: 'kooperationsplan.erstgespraech',
  title: { de: 'Erstes Gespräch persönlich im Jobcenter', en: 'First talk in person at the Jobcenter' },
  asks: {
    de: 'Das erste Gespräch zu Potenzialanalyse und Plan findet persönlich im Jobcenter statt; anders nur im begründeten Ausnahmefall.',
    en: 'The first talk on Potenzialanalyse and plan takes place in person at the Jobcenter; another way only in a reasoned exceptional case.',
  },
  serves: ['LAW-06'],
  modality: 'muss',
  law: sgb2Paragraph15Absatz4,
  editions: erst2026('§ 15 Abs. 4 Satz 1 und 2 SGB II', {
    de: 'Neu: Das erste Gespräch findet persönlich im Jobcenter statt; bisher regelte Abs. 4 die erste Einladung ohne Rechtsfolgenbelehrung.',
    en: 'New: the first talk takes place in person at the Jobcenter; before, Abs. 4 ruled the first invitation without Rechtsfolgenbelehrung.',
  }),
  decides: tagDesErstgespraechs,
  at: '',
  place: 'erstgespraech',
  apply(view, _, q) {
    const { erstgespraech: gespraech } = q.ask(view, 'erstgespraech');
    const { am } = q.ask(gespraech, 'am');
    if (am === false || am > q.asOf) return 'notApplicable';
    const form = q.known(gespraech, 'form');
    const ort = q.known(gespraech, 'ort');
    if (form === 'persoenlich' && ort === 'jobcenter') return 'met';
    // One of the two may be unknown and the other already a deviation: then only the reason decides.
    if ((form === undefined || form === 'persoenlich') && (ort === undefined || ort === 'jobcenter'))
      q.ask(gespraech, 'form', 'ort');
    if (q.ask(gespraech, 'ausnahmeBegruendet').ausnahmeBegruendet) return 'met';
    return { ...(form !== undefined && { form }), ...(ort !== undefined && { ort }), ausnahmeBegruendet: false };
  },
  says: {
    de: () =>
      'Das erste Gespräch muss persönlich im Jobcenter stattfinden, wenn nicht eine Ausnahme begründet ist; es fand anders statt, ohne Begründung.',
    en: () =>
      'The first talk must take place in person at the Jobcenter unless an exception is reasoned; it took place otherwise, without a reason.',
  },
  remedy: {
    de: 'Das Gespräch persönlich im Jobcenter nachholen oder den Ausnahmefall begründen.',
    en: 'Make up the talk in person at the Jobcenter, or give the reason for the exception.',
  },
});
