import { daysBetween } from '../../law/day';
import { writeDay } from '../../law/writeDay';
import {
  ausgang,
  eintrag,
  kannBerichten,
  sicherRechtzeitig,
  spaetererOffen,
  tageVon,
  urteilstag,
} from '../berichtstage';
import { ortVon } from '../fristrechnung';
import type { JobcoachingProfil } from '../profile';
import { zuvorLesbar } from '../ungelesen';
import { benenne, defineRule, schrittAls, tagDesEreignisses, tage } from '../worte';

const common = {
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  at: 'abgeleitet.berichte[]',
  reads: ['A-40', 'A-41', 'A-47'],
} as const;

/** A report is due on the earlier of its two days; from then on its absence is a warning (readings A-40, A-41). */
export const berichtFaellig = defineRule({
  ...common,
  id: 'jobcoaching.berichtFaellig',
  title: { de: 'Bericht fällig', en: 'Report due' },
  asks: {
    de: 'Zwischen- und Abschlussbericht liegen bis zum früheren ihrer beiden Tage vor: nach dem Gespräch oder zum anderen Tag.',
    en: 'Interim and final report are there by the earlier of their two days: after the talk, or the other day.',
  },
  serves: ['NI-65', 'NI-66', 'NI-87', 'NI-88'],
  when: () => true,
  severity: () => 'warning',
  apply(bericht, profil: JobcoachingProfil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    if (sicherRechtzeitig(bericht, asOf, readings)) return 'met';
    const beide = tageVon(bericht, readings, ortVon({ land, readings, profile: profil }));
    if (beide === undefined || beide.frueher.end === beide.spaeter.end) return 'notApplicable';
    const am = urteilstag(bericht, asOf);
    if (am > beide.spaeter.end) return 'notApplicable';
    if (am <= beide.frueher.end) return 'met';
    zuvorLesbar(ungelesen, (one) => kannBerichten(one, bericht));
    const { frueher, spaeter } = beide;
    return {
      ...schrittAls(bericht.schritt),
      faelligAm: frueher.end,
      spaetestensAm: spaeter.end,
      ...ausgang(bericht),
      frist: frueher,
    };
  },
  due(bericht, profil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    const beide = tageVon(bericht, readings, ortVon({ land, readings, profile: profil }));
    if (beide === undefined || beide.frueher.end === beide.spaeter.end) return [];
    return eintrag(bericht, ungelesen, beide.frueher, beide.spaeter.end, { asOf, readings }, bericht.schritt.title);
  },
  says: {
    de: ({ schritt, faelligAm, spaetestensAm, geschehen, endeAm }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} war am früheren der beiden Tage fällig, am ${writeDay(faelligAm, 'de')}; ${geschehen ? 'es geschah danach' : endeAm === undefined ? 'es steht noch aus' : `bis zum Abschluss am ${writeDay(endeAm, 'de')} geschah es nicht`}. Versäumt ist es erst nach dem ${writeDay(spaetestensAm, 'de')}.`,
    en: ({ schritt, faelligAm, spaetestensAm, geschehen, endeAm }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} was due on the earlier of the two days, ${writeDay(faelligAm, 'en')}; ${geschehen ? 'it was done after it' : endeAm === undefined ? 'it is still outstanding' : `by the end on ${writeDay(endeAm, 'en')} it was not done`}. It is overdue only after ${writeDay(spaetestensAm, 'en')}.`,
  },
  remedy: {
    de: 'Steht der Bericht noch aus, ihn bis zum späteren Tag einreichen; ist er da oder der Fall am Ende, ist nichts nachzuholen.',
    en: 'Where the report is outstanding, hand it in by the later day; where it is there or the case at its end, nothing is left to do.',
  },
});

/** After the later of its two days a report is overdue (readings A-40, A-41). */
export const berichtVersaeumt = defineRule({
  ...common,
  id: 'jobcoaching.berichtVersaeumt',
  title: { de: 'Bericht versäumt', en: 'Report overdue' },
  asks: {
    de: 'Zwischen- und Abschlussbericht liegen spätestens am späteren ihrer beiden Tage vor.',
    en: 'Interim and final report are there at the latest on the later of their two days.',
  },
  serves: ['NI-65', 'NI-66', 'NI-87', 'NI-88'],
  when: () => true,
  apply(bericht, profil: JobcoachingProfil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    if (sicherRechtzeitig(bericht, asOf, readings)) return 'met';
    const beide = tageVon(bericht, readings, ortVon({ land, readings, profile: profil }));
    if (beide === undefined) return 'notApplicable';
    const am = urteilstag(bericht, asOf);
    const { end } = beide.spaeter;
    if (am <= end) return 'met';
    zuvorLesbar(ungelesen, (one) => kannBerichten(one, bericht));
    if (spaetererOffen(bericht, readings)) return 'notApplicable';
    return {
      ...schrittAls(bericht.schritt),
      faelligAm: end,
      tageVerspaetet: daysBetween(end, am),
      ...ausgang(bericht),
      frist: beide.spaeter,
    };
  },
  due(bericht, profil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    const beide = tageVon(bericht, readings, ortVon({ land, readings, profile: profil }));
    if (beide === undefined) return [];
    const { de, en } = bericht.schritt.title;
    const title = { de: `${de} (spätestens)`, en: `${en} (at the latest)` };
    return eintrag(bericht, ungelesen, beide.spaeter, beide.spaeter.end, { asOf, readings }, title);
  },
  says: {
    de: ({ schritt, faelligAm, tageVerspaetet: n, geschehen, endeAm }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} war spätestens am ${writeDay(faelligAm, 'de')} fällig. ${geschehen ? `Es geschah ${tage(n, 'de')} später.` : endeAm === undefined ? `Das ist ${tage(n, 'de')} her und noch nicht geschehen.` : `Bis zum Abschluss am ${writeDay(endeAm, 'de')}, ${tage(n, 'de')} danach, geschah es nicht; seither wird der Bericht nicht mehr geschuldet.`}`,
    en: ({ schritt, faelligAm, tageVerspaetet: n, geschehen, endeAm }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} was due at the latest on ${writeDay(faelligAm, 'en')}. ${geschehen ? `It was done ${tage(n, 'en')} later.` : endeAm === undefined ? `That was ${tage(n, 'en')} ago, and it is not done yet.` : `By the end on ${writeDay(endeAm, 'en')}, ${tage(n, 'en')} after that, it was not done; since then the report is no longer owed.`}`,
  },
  remedy: {
    de: 'Wird der Bericht noch geschuldet, ihn sofort einreichen; ging er ein und fehlt nur hier, ihn nachtragen. Den Grund der Verspätung oder des Fehlens mitteilen.',
    en: 'Where the report is still owed, hand it in at once; where it came in and is only missing here, add it. Tell the reason for the delay or the lack.',
  },
});
