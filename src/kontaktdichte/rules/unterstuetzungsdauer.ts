import { buergergeldGesetz } from '../../law/acts';
import { daysBetween, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Question } from '../../law/question';
import type { Decider } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import type { Phase } from '../model';
import type { Kontaktprofil } from '../profil';
import { defineRule } from '../regel';
import { sgb2Paragraph16k } from '../sources';
import { betrifft, bisher, grenze, monate } from '../unterstuetzung';
import type { View } from '../view';
import { tage } from '../worte';

type Q = Question<never, Kontaktprofil>;

const seit = '2023-07-01' as CalendarDay;

/** A phase that began before § 16k was in force is judged from the day on which it was. */
const tagDerBetreuung: Decider<View, Pick<Phase, 'ab' | 'bis'>> = {
  per: 'subject',
  title: { de: 'erster Tag der Phase unter § 16k SGB II', en: 'first day of the phase under § 16k SGB II' },
  of: ({ ab, bis = seit }) => (ab < seit && bis >= seit ? seit : ab),
};

/**
 * Support after starting work may last six months where Hilfebedürftigkeit ended (§ 16g Abs. 2 Satz 1 SGB II), up to
 * three more as far as needed (§ 16k Abs. 3), twelve after an Ausbildung without a job that follows directly (§ 16k Abs. 2
 * Satz 2). The day of starting work, or of the end of the Ausbildung, is an event and not counted (§ 187 Abs. 1 BGB).
 */
export const unterstuetzungsdauer = defineRule({
  id: 'kontaktdichte.unterstuetzungsdauer',
  title: {
    de: 'Betreuung nach § 16k SGB II nach der Arbeitsaufnahme',
    en: 'Support under § 16k SGB II after starting work',
  },
  asks: {
    de: 'Entfällt die Hilfebedürftigkeit durch Einkommen, dauert die Betreuung nach der Arbeitsaufnahme höchstens sechs Monate, soweit erforderlich drei weitere; nach einer Ausbildung ohne anschließende Arbeit höchstens zwölf.',
    en: 'Where Hilfebedürftigkeit ends because of income, support lasts at most six months after starting work, three more as far as needed; after an Ausbildung without directly following work at most twelve.',
  },
  serves: ['LAW-23'],
  modality: 'darfNicht',
  law: sgb2Paragraph16k,
  editions: [
    {
      from: seit,
      norm: '§ 16g Abs. 2 Satz 1, § 16k Abs. 2 Satz 2, Abs. 3 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      parameters: monate,
      changed: {
        de: 'Ganzheitliche Betreuung (§ 16k) kann nach der Arbeitsaufnahme sechs und soweit erforderlich drei weitere Monate dauern, nach einer Ausbildung zwölf.',
        en: 'Ganzheitliche Betreuung (§ 16k) may last six and as far as needed three more months after starting work, twelve after an Ausbildung.',
      },
    },
  ],
  decides: tagDerBetreuung,
  at: 'phasen[]',
  place: 'bis',
  apply(phase, parameters, q: Q, view) {
    if (!betrifft(phase, view, q)) return 'notApplicable';
    const ende = bisher(phase, q.asOf);
    const found = grenze(view, ende, parameters, q);
    if (found === undefined) return 'notApplicable';
    const { nach, frist } = found;
    if (ende <= frist.end) return 'met';
    return { nach, letzterTag: frist.end, tageUeber: daysBetween(frist.end, ende), frist };
  },
  due(phase, parameters, q: Q, view) {
    if (!betrifft(phase, view, q)) return [];
    const found = grenze(view, bisher(phase, q.asOf), parameters, q);
    if (found === undefined) return [];
    const { frist } = found;
    const beendet = phase.bis !== undefined && phase.bis < q.asOf;
    return [
      {
        title: { de: 'Letzter Tag der Betreuung', en: 'Last day of support' },
        actor: 'jobcenter' as const,
        dueOn: frist.end,
        frist,
        state: stateOf(beendet, frist.end, q.asOf),
      },
    ];
  },
  says: {
    de: ({ nach, letzterTag, tageUeber }) =>
      `Die Betreuung nach ${nach === 'ausbildung' ? 'dem Ende der Ausbildung' : 'der Arbeitsaufnahme'} durfte${nach === 'verlaengerung' ? ', auch verlängert,' : ''} bis zum ${writeDay(letzterTag, 'de')} dauern; sie dauert ${tage(tageUeber, 'de')} länger.`,
    en: ({ nach, letzterTag, tageUeber }) =>
      `Support after ${nach === 'ausbildung' ? 'the end of the Ausbildung' : 'starting work'} was permitted until ${writeDay(letzterTag, 'en')}${nach === 'verlaengerung' ? ', the extension included' : ''}; it lasts ${tage(tageUeber, 'en')} longer.`,
  },
  remedy: {
    de: 'Die Betreuung beenden oder festhalten, warum sie im Einzelfall länger erforderlich ist; höchstens drei weitere Monate.',
    en: 'End the support, or record why it is needed longer in the single case; at most three more months.',
  },
});
