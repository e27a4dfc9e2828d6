import { addDays, daysBetween, type CalendarDay } from '../../law/day';
import type { JobcoachingProfil } from '../profile';
import { bestimmt, liegtIn } from '../zeitraum';
import { benenne, defineRule, schrittAls, tagDesEreignisses, wort } from '../worte';
import { writeDay } from '../../law/writeDay';

const common = { law: 'profil', editions: [], decides: tagDesEreignisses } as const;

/** Each decision on the measure or an extension is made known by the notices the paper names. */
export const bescheid = defineRule({
  ...common,
  id: 'jobcoaching.bescheid',
  title: { de: 'Bescheid an alle', en: 'Notice to everyone' },
  asks: {
    de: 'Über die Maßnahme und jede Verlängerung geht ein Bescheid an alle, die der Ablauf nennt, ehe die Entscheidung weitergesagt wird.',
    en: 'On the measure and each extension a notice goes to everyone the process names before the decision is passed on.',
  },
  serves: ['NI-51', 'NI-78'],
  modality: 'muss',
  when: () => true,
  at: 'abgeleitet.gruppen.entscheidungen[]',
  apply({ schritt, am }, _: JobcoachingProfil, __, { abgeleitet }) {
    const { bescheid: verlangt } = schritt;
    if (verlangt === undefined) return 'notApplicable';
    const naechste = abgeleitet.gruppen.entscheidungen.find((one) => one.am > am)?.am;
    const danach = abgeleitet.handlungen.filter((one) => one.am >= am && (naechste === undefined || one.am < naechste));
    if (!danach.some((one) => verlangt.spaetestensBei.includes(one.schritt.id))) return 'notApplicable';
    const fehlen = verlangt.schritte.filter((id) => !danach.some((one) => one.schritt.id === id));
    return fehlen.length === 0 ? 'met' : { ...schrittAls(schritt), fehlen: fehlen.map(wort) };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Zu ${benenne(schritt, profil, 'de')} gehört ein Bescheid. Die Entscheidung wurde schon weitergesagt, es fehlt aber: ${fehlen.map((id) => benenne(id, profil, 'de')).join(', ')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `To ${benenne(schritt, profil, 'en')} belongs a notice. The decision was passed on already, but missing is: ${fehlen.map((id) => benenne(id, profil, 'en')).join(', ')}.`,
  },
  remedy: {
    de: 'Den fehlenden Bescheid erstellen und versenden; ist er hinaus, nachtragen.',
    en: 'Make and send the notice that is missing; where it went out, add it.',
  },
});

/** The day told for the interim report lies about half-way through the approval (reading A-39). */
export const zwischenberichtstag = defineRule({
  ...common,
  id: 'jobcoaching.zwischenberichtstag',
  title: { de: 'Zwischenbericht nach der Hälfte', en: 'Interim report half-way' },
  asks: {
    de: 'Der mitgeteilte Fälligkeitstag des Zwischenberichts liegt ungefähr in der Mitte der Maßnahme.',
    en: 'The day told for the interim report lies about half-way through the measure.',
  },
  serves: ['NI-58'],
  modality: 'soll',
  when: () => true,
  at: 'abgeleitet.gruppen.mitgeteilte[]',
  place: 'inhalt.zwischenberichtFaelligAm',
  reads: ['A-39'],
  apply({ schritt, quelle, am }, { fristen }: JobcoachingProfil, { readings }, { abgeleitet }) {
    const mitgeteiltAm = quelle.inhalt?.zwischenberichtFaelligAm;
    const frist = fristen.find((one) => one.art === 'zwischenbericht');
    const bewilligung = abgeleitet.bewilligungen.filter((one) => one.am <= am).at(-1);
    if (mitgeteiltAm === undefined || frist === undefined || bewilligung === undefined) return 'notApplicable';
    const { ab, bis } = bewilligung;
    if (ab === undefined || bis === undefined || bis < ab) return 'notApplicable';
    const { toleranzTage } = frist;
    const haelfteAm: CalendarDay = addDays(ab, Math.floor((daysBetween(ab, bis) + 1) / 2));
    const tageDaneben = Math.abs(daysBetween(haelfteAm, mitgeteiltAm));
    const facts = { ...schrittAls(schritt), mitgeteiltAm, haelfteAm, tageDaneben, toleranzTage };
    if (readings['A-39'] === 'haelfteDerStunden') return { undecided: facts };
    return tageDaneben <= toleranzTage ? 'met' : facts;
  },
  says: {
    de: ({ mitgeteiltAm, haelfteAm, tageDaneben, toleranzTage }) =>
      `Der Zwischenbericht soll ungefähr nach der Hälfte der Maßnahme fällig sein. Die Hälfte der bewilligten Tage ist am ${writeDay(haelfteAm, 'de')} erreicht; mitgeteilt ist der ${writeDay(mitgeteiltAm, 'de')}, ${tageDaneben} Tage daneben (Toleranz ${toleranzTage}). Es gilt der mitgeteilte Tag.`,
    en: ({ mitgeteiltAm, haelfteAm, tageDaneben, toleranzTage }) =>
      `The interim report should be due about half-way through the measure. Half of the days approved is reached on ${writeDay(haelfteAm, 'en')}; the day told is ${writeDay(mitgeteiltAm, 'en')}, ${tageDaneben} days beside it (tolerance ${toleranzTage}). The day told holds.`,
  },
  remedy: {
    de: 'Den Fälligkeitstag prüfen und, wenn er bleibt, den Grund festhalten.',
    en: 'Check the due day and, where it stays, record the reason.',
  },
});

/** Coaching takes place within the time approved. */
export const bewilligungszeitraum = defineRule({
  ...common,
  id: 'jobcoaching.bewilligungszeitraum',
  title: { de: 'Jobcoaching im bewilligten Zeitraum', en: 'Coaching within the time approved' },
  asks: {
    de: 'Das Jobcoaching findet an Tagen statt, die bewilligt sind.',
    en: 'The Jobcoaching takes place on days that are approved.',
  },
  serves: ['NI-60'],
  modality: 'muss',
  when: () => true,
  at: 'abgeleitet.gruppen.einsaetze[]',
  apply({ schritt, quelle, am }, _: JobcoachingProfil, __, { abgeleitet: { bewilligungen } }) {
    if (!bewilligungen.some(bestimmt)) return 'notApplicable';
    const erster = schritt.bedeutung === 'durchfuehrung' ? am : quelle.leistung?.ersterTagAm;
    const letzter = schritt.bedeutung === 'durchfuehrung' ? am : quelle.leistung?.letzterTagAm;
    if (erster === undefined && letzter === undefined) return 'notApplicable';
    const ausserhalb = [erster, letzter].find((tag) => tag !== undefined && !liegtIn(tag, bewilligungen));
    return ausserhalb === undefined ? 'met' : { ...schrittAls(schritt), ausserhalbAm: ausserhalb };
  },
  says: {
    de: ({ ausserhalbAm }) =>
      `Jobcoaching findet im bewilligten Zeitraum statt; der ${writeDay(ausserhalbAm, 'de')} liegt in keinem.`,
    en: ({ ausserhalbAm }) =>
      `Coaching takes place within the time approved; ${writeDay(ausserhalbAm, 'en')} lies in none.`,
  },
  remedy: {
    de: 'Den Tag prüfen; liegt er wirklich außerhalb, die Abrechnung mit der bewilligenden Stelle klären.',
    en: 'Check the day; where it really lies outside, clear up the billing with the approving party.',
  },
});
