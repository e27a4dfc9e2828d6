import type { CalendarDay } from '../../law/day';
import type { Decider } from '../../law/rule';
import { defineRule, tagDesEintritts } from '../regel';
import type { View } from '../view';

/** The offer belongs to the end of regular participation; while it goes on, its first day decides. */
const tagDesAustritts: Decider<View> = {
  per: 'document',
  title: { de: 'letzter Tag der Teilnahme', en: 'last day of participation' },
  of(view, _, q) {
    let letzter = '' as CalendarDay;
    for (const { bis } of view.phasen) {
      if (bis === undefined) return tagDesEintritts.of(view, view, q);
      if (bis > letzter) letzter = bis;
    }
    return letzter;
  },
};

/** Who leaves for a job should have the possibility of Nachbetreuung. */
export const nachbetreuungAngebot = defineRule({
  id: 'kontaktdichte.nachbetreuungAngebot',
  title: { de: 'Angebot der Nachbetreuung', en: 'Offer of Nachbetreuung' },
  asks: {
    de: 'Wer nach der Teilnahme eine Beschäftigung hat, soll die Möglichkeit der Nachbetreuung haben.',
    en: 'Who has a job after the participation should have the possibility of Nachbetreuung.',
  },
  serves: ['TH-37'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  decides: tagDesAustritts,
  when: ({ nachbetreuung }) => nachbetreuung?.angebot === true,
  at: '',
  place: 'nachbetreuungAngeboten',
  apply(view, _, q) {
    if (view.phasen.some(({ phase }) => phase === 'nachbetreuung')) return 'met';
    if (view.phasen.some(({ bis }) => bis === undefined || bis >= q.asOf)) return 'notApplicable';
    const { beschaeftigung } = q.ask(view, 'beschaeftigung');
    const { ersterArbeitstagAm } = q.ask(beschaeftigung, 'ersterArbeitstagAm');
    if (ersterArbeitstagAm === false) return 'notApplicable';
    return q.ask(view, 'nachbetreuungAngeboten').nachbetreuungAngeboten ? 'met' : { angeboten: false };
  },
  says: {
    de: () =>
      'Nach der Vermittlung in eine Beschäftigung soll Nachbetreuung möglich sein; sie wurde nicht angeboten, und es gibt keine.',
    en: () => 'After placement in a job Nachbetreuung should be possible; it was not offered, and there is none.',
  },
  remedy: {
    de: 'Nachbetreuung anbieten und das festhalten; sonst den Grund in abweichungen nennen.',
    en: 'Offer Nachbetreuung and record it; otherwise name the reason in abweichungen.',
  },
});
