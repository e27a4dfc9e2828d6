import type { CalendarDay } from '../../law/day';
import type { Abgeleitet } from '../abgeleitet';
import { schreibeMonat, unbewilligterMonat } from '../monatslage';
import type { JobcoachingProfil } from '../profile';
import type { Ungelesen } from '../gelesen';
import { entscheidungen, kannBedeuten, kannSein, zuvorLesbar } from '../ungelesen';
import { bestimmt, einsatztage, ersterAusserhalb } from '../zeitraum';
import { benenne, defineRule, schrittAls, tagDesEreignisses, wort } from '../worte';
import { writeDay } from '../../law/writeDay';

const common = { law: 'profil', editions: [], decides: tagDesEreignisses } as const;

// Notices recorded after the decision before this one, and before this one: where one of them is out of order, it is said there.
function zuFruehe(ids: readonly string[], am: CalendarDay, { handlungen, gruppen }: Abgeleitet): readonly string[] {
  const vorige = gruppen.entscheidungen.filter((one) => one.am < am).at(-1)?.am;
  const davor = handlungen.filter(
    (one) => ids.includes(one.schritt.id) && one.am < am && (vorige === undefined || one.am >= vorige),
  );
  const gefunden = davor.some(({ ordnung, ungewiss }) => ordnung !== undefined || ungewiss !== undefined);
  return gefunden ? davor.map(({ schritt }) => schritt.id) : [];
}

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
    const weitergesagt = danach.find((one) => verlangt.spaetestensBei.includes(one.schritt.id))?.am;
    if (weitergesagt === undefined) return 'notApplicable';
    const fehlen = verlangt.schritte.filter((id) => !danach.some((one) => one.schritt.id === id));
    if (fehlen.length === 0) return 'met';
    const frueher = zuFruehe(verlangt.schritte, am, abgeleitet);
    const vermisst = fehlen.filter((id) => !frueher.includes(id));
    if (vermisst.length === 0) return 'notApplicable';
    // The paper sets no day for the notice: it is passed over once the case went on on a later day.
    if (!abgeleitet.handlungen.some((one) => one.am > weitergesagt)) return 'notApplicable';
    zuvorLesbar(abgeleitet.ungelesen, (one) => kannSein(one, ({ id }) => vermisst.includes(id), am, naechste));
    return { ...schrittAls(schritt), fehlen: vermisst.map(wort) };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Zu ${benenne(schritt, profil, 'de')} gehört ein Bescheid. Die Entscheidung wurde schon weitergesagt, es fehlt aber: ${fehlen.map((id) => benenne(id, profil, 'de')).join(', ')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} is followed by a notice. The decision was passed on already, but this is missing: ${fehlen.map((id) => benenne(id, profil, 'en')).join(', ')}.`,
  },
  remedy: {
    de: 'Den fehlenden Bescheid erstellen und versenden; ist er hinaus, nachtragen.',
    en: 'Make and send the notice that is missing; where it went out, add it.',
  },
});

function bewilligtVielleicht(one: Ungelesen): boolean {
  return one.feld === 'zeitraum' || kannBedeuten(one, entscheidungen);
}

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
  apply({ schritt, quelle, am }, _: JobcoachingProfil, __, { abgeleitet: { bewilligungen, ungelesen } }) {
    if (!bewilligungen.some(bestimmt)) return 'notApplicable';
    const tage = einsatztage(schritt, quelle, am);
    const ganzerMonat = tage.length === 0;
    const ausserhalb = ganzerMonat ? unbewilligterMonat(quelle, bewilligungen) : ersterAusserhalb(tage, bewilligungen);
    if (ausserhalb === undefined) return ganzerMonat ? 'notApplicable' : 'met';
    zuvorLesbar(ungelesen, bewilligtVielleicht);
    // One whose days are not recorded may cover it; that is found there.
    if (!bewilligungen.every(bestimmt)) return 'notApplicable';
    return { ...schrittAls(schritt), ausserhalbAm: ausserhalb, ganzerMonat };
  },
  says: {
    de: ({ ausserhalbAm, ganzerMonat }) =>
      ganzerMonat
        ? `Jobcoaching findet im bewilligten Zeitraum statt; nachgewiesen sind Stunden für ${schreibeMonat(ausserhalbAm, 'de')}, und kein Tag dieses Monats ist bewilligt.`
        : `Jobcoaching findet im bewilligten Zeitraum statt; der ${writeDay(ausserhalbAm, 'de')} liegt in keinem bewilligten Zeitraum.`,
    en: ({ ausserhalbAm, ganzerMonat }) =>
      ganzerMonat
        ? `Coaching takes place within the time approved; hours are shown for ${schreibeMonat(ausserhalbAm, 'en')}, and no day of that month is approved.`
        : `Coaching takes place within the time approved; ${writeDay(ausserhalbAm, 'en')} lies outside every approval.`,
  },
  remedy: {
    de: 'Tag und Monat prüfen; liegt das Jobcoaching wirklich außerhalb, die Abrechnung mit der bewilligenden Stelle klären.',
    en: 'Check day and month; where the coaching really lies outside, clear up the billing with the approving party.',
  },
});
