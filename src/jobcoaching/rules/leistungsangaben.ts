import { writeDay } from '../../law/writeDay';
import type { CalendarDay } from '../../law/day';
import { monatsbeginn, schreibeMonat } from '../monatslage';
import { nachgewiesen, schreibeStunden } from '../stunden';
import type { JobcoachingProfil } from '../profile';
import { kannSein, zuvorLesbar } from '../ungelesen';
import { defineRule, schrittAls, tagDesEreignisses } from '../worte';

const common = { law: 'profil', editions: [], modality: 'muss', decides: tagDesEreignisses, when: () => true } as const;

interface Tage {
  readonly monat: string;
  readonly ersterTagAm?: CalendarDay | undefined;
  readonly letzterTagAm?: CalendarDay | undefined;
}

// A timesheet shows what was done: its month had begun when it was sent, and its days lie in it, one after the other, before
// the sending.
function unmoeglich({ monat, ersterTagAm, letzterTagAm }: Tage, am: CalendarDay): CalendarDay | undefined {
  if (monat > am) return monatsbeginn(monat);
  if (ersterTagAm !== undefined && (ersterTagAm > am || !ersterTagAm.startsWith(monat))) return ersterTagAm;
  if (letzterTagAm === undefined) return undefined;
  if (letzterTagAm > am || !letzterTagAm.startsWith(monat)) return letzterTagAm;
  return ersterTagAm !== undefined && ersterTagAm > letzterTagAm ? letzterTagAm : undefined;
}

/** A Leistungsnachweis is recorded with its month; its days lie in it, in their order, and not after it was sent. */
export const leistungstage = defineRule({
  ...common,
  id: 'jobcoaching.leistungstage',
  title: { de: 'Monat und Tage des Leistungsnachweises', en: 'Month and days of the Leistungsnachweis' },
  asks: {
    de: 'Der Leistungsnachweis ist mit seinem Monat festgehalten und zeigt nur Tage dieses Monats, den ersten vor dem letzten und keinen nach seiner Sendung.',
    en: 'The Leistungsnachweis is recorded with its month and shows only days of that month, the first before the last and none after it was sent.',
  },
  serves: ['NI-61'],
  at: 'abgeleitet.gruppen.einsaetze[]',
  place: 'leistung',
  apply({ schritt, quelle: { leistung }, am }) {
    if (leistung === undefined) {
      if (schritt.bedeutung !== 'leistungsnachweis') return 'notApplicable';
      return { ...schrittAls(schritt), grund: 'fehlt' as const, gesandtAm: am };
    }
    const tag = unmoeglich(leistung, am);
    if (tag === undefined) return 'met';
    const grund = leistung.monat > am ? ('monat' as const) : ('tag' as const);
    return { ...schrittAls(schritt), grund, tag, gesandtAm: am };
  },
  says: {
    de: (facts) => {
      const gesandt = writeDay(facts.gesandtAm, 'de');
      if (facts.grund === 'fehlt')
        return `Der Leistungsnachweis vom ${gesandt} ist ohne Monat und Stunden festgehalten; welcher Monat damit nachgewiesen ist, ist nicht zu erkennen.`;
      if (facts.grund === 'monat')
        return `Der Leistungsnachweis zeigt, was geleistet ist. Der Monat ${schreibeMonat(facts.tag, 'de')} hatte bei der Sendung am ${gesandt} noch nicht begonnen.`;
      return `Der Leistungsnachweis eines Monats zeigt geleistete Tage dieses Monats. Der ${writeDay(facts.tag, 'de')} kann keiner sein: Er liegt außerhalb des Monats, vor dem ersten Tag oder nach der Sendung vom ${gesandt}.`;
    },
    en: (facts) => {
      const gesandt = writeDay(facts.gesandtAm, 'en');
      if (facts.grund === 'fehlt')
        return `The Leistungsnachweis of ${gesandt} is recorded without month and hours; which month it shows cannot be seen.`;
      if (facts.grund === 'monat')
        return `The Leistungsnachweis shows what was done. The month ${schreibeMonat(facts.tag, 'en')} had not begun when it was sent on ${gesandt}.`;
      return `The Leistungsnachweis of a month shows days of that month on which coaching was done. ${writeDay(facts.tag, 'en')} cannot be one: it lies outside the month, before the first day or after the sending of ${gesandt}.`;
    },
  },
  remedy: {
    de: 'Monat, Stunden und Tage mit dem Leistungsnachweis vergleichen und berichtigen; was fehlt, nachtragen.',
    en: 'Compare month, hours and days with the Leistungsnachweis and correct them; add what is missing.',
  },
});

/** Hours done, as section 10.1 states them, do not contradict the Leistungsnachweise; only what is certain is reported. */
export const geleisteteStunden = defineRule({
  ...common,
  id: 'jobcoaching.geleisteteStunden',
  title: { de: 'Geleistete Stunden wie nachgewiesen', en: 'Hours done as shown' },
  asks: {
    de: 'Die angegebenen geleisteten Stunden passen zu den Leistungsnachweisen der Monate bis dahin.',
    en: 'The hours stated as done fit the Leistungsnachweise of the months up to then.',
  },
  serves: ['NI-69'],
  at: 'abgeleitet.gruppen.bedarfe[]',
  place: 'inhalt.verlaengerung',
  apply({ schritt, quelle, am }, _: JobcoachingProfil, __, { abgeleitet }) {
    const angegeben = quelle.inhalt?.verlaengerung?.geleisteteStunden;
    if (angegeben === undefined) return 'notApplicable';
    const { mindestens, hoechstens } = nachgewiesen(abgeleitet, am);
    const zuWenig = angegeben < mindestens;
    if (!zuWenig && (hoechstens === undefined || angegeben <= hoechstens)) return 'met';
    zuvorLesbar(abgeleitet.ungelesen, ({ feld, ...one }) =>
      kannSein(
        { ...one, feld: feld === 'stunden' || feld === 'monat' ? undefined : feld },
        ({ bedeutung }) => bedeutung === 'leistungsnachweis',
      ),
    );
    return { ...schrittAls(schritt), angegeben, nachgewiesen: zuWenig ? mindestens : (hoechstens ?? 0), zuWenig };
  },
  says: {
    de: ({ angegeben, nachgewiesen: belegt, zuWenig }) =>
      `Angegeben sind ${schreibeStunden(angegeben, 'de')} geleistete Stunden; die Leistungsnachweise zeigen bis dahin ${zuWenig ? 'mindestens' : 'höchstens'} ${schreibeStunden(belegt, 'de')}.`,
    en: ({ angegeben, nachgewiesen: belegt, zuWenig }) =>
      `Hours stated as done: ${schreibeStunden(angegeben, 'en')}; the Leistungsnachweise up to then show at ${zuWenig ? 'least' : 'most'} ${schreibeStunden(belegt, 'en')}.`,
  },
  remedy: {
    de: 'Die Stunden mit den Leistungsnachweisen abgleichen und die falsche Zahl berichtigen.',
    en: 'Compare the hours with the Leistungsnachweise and correct the number that is wrong.',
  },
});
