import { stateOf } from '../../law/due';
import type { Question } from '../../law/question';
import { writeDay } from '../../law/writeDay';
import { nachbetreuungsdauer } from '../nachbetreuung';
import type { Kontaktprofil } from '../profil';
import { defineRule, tagDesProfils } from '../regel';
import { tage } from '../worte';

type Q = Question<'A-24' | 'A-25', Kontaktprofil>;

/** Nachbetreuung lasts no longer than the profile permits, time in the predecessor project included (readings A-24, A-25). */
export const nachbetreuungDauer = defineRule({
  id: 'kontaktdichte.nachbetreuungDauer',
  title: { de: 'Höchstdauer der Nachbetreuung', en: 'Longest time of Nachbetreuung' },
  asks: {
    de: 'Die Nachbetreuung dauert nicht länger als erlaubt; die Zeit im Vorgängerprojekt zählt mit.',
    en: 'Nachbetreuung lasts no longer than permitted; time in the predecessor project counts.',
  },
  serves: ['TH-40', 'TH-41'],
  modality: 'darfNicht',
  law: 'profil',
  editions: [],
  decides: tagDesProfils,
  when: ({ nachbetreuung }) => nachbetreuung?.hoechstens !== undefined,
  at: '',
  place: 'phasen',
  reads: ['A-24', 'A-25'],
  apply(view, _, q: Q) {
    const cap = q.profile?.nachbetreuung?.hoechstens;
    const dauer = cap === undefined ? undefined : nachbetreuungsdauer(view, cap, q);
    if (cap === undefined || dauer === undefined) return 'notApplicable';
    const { letzterTagGenutzt, ...facts } = dauer;
    if (letzterTagGenutzt <= facts.letzterTag) return 'met';
    return { hoechstens: cap.anzahl, hoechstensIn: cap.einheit, ...facts };
  },
  due(view, _, q: Q) {
    const cap = q.profile?.nachbetreuung?.hoechstens;
    const dauer = cap === undefined ? undefined : nachbetreuungsdauer(view, cap, q);
    if (dauer === undefined) return [];
    const { letzterTag, frist, beendet } = dauer;
    if (letzterTag > (q.profile?.validTo ?? letzterTag)) return [];
    return [
      {
        title: { de: 'Letzter Tag der Nachbetreuung', en: 'Last day of Nachbetreuung' },
        actor: 'traeger',
        dueOn: letzterTag,
        frist,
        state: stateOf(beendet, letzterTag, q.asOf),
      },
    ];
  },
  says: {
    de: ({ letzterTag, tageUeber, einheit, hoechstensIn, tageVorgaenger }) =>
      `Die Nachbetreuung durfte bis zum ${writeDay(letzterTag, 'de')} dauern (${einheit === 'tage' ? `nach Tagen${hoechstensIn === 'tage' ? '' : ', § 191 BGB'}` : 'nach Kalendermonaten, § 188 BGB'}${
        tageVorgaenger === 0 ? '' : `, davon ${tage(tageVorgaenger, 'de')} im Vorgängerprojekt`
      }); sie dauert ${tage(tageUeber, 'de')} länger.`,
    en: ({ letzterTag, tageUeber, einheit, hoechstensIn, tageVorgaenger }) =>
      `Nachbetreuung was permitted until ${writeDay(letzterTag, 'en')} (${einheit === 'tage' ? `by days${hoechstensIn === 'tage' ? '' : ', § 191 BGB'}` : 'by calendar months, § 188 BGB'}${
        tageVorgaenger === 0 ? '' : `, ${tage(tageVorgaenger, 'en')} of it in the predecessor project`
      }); it lasts ${tage(tageUeber, 'en')} longer.`,
  },
  remedy: {
    de: 'Die Nachbetreuung beenden oder die Tage der Phasen und der Vorgängerzeit berichtigen.',
    en: 'End the Nachbetreuung, or mend the days of the phases and of the predecessor time.',
  },
});
