import { writeDay } from '../../law/writeDay';
import type { CalendarDay } from '../../law/day';
import { nachgewiesen } from '../stunden';
import type { JobcoachingProfil } from '../profile';
import { kannSein, zuvorLesbar } from '../ungelesen';
import { defineRule, schrittAls, tagDesEreignisses } from '../worte';

const common = { law: 'profil', editions: [], modality: 'muss', decides: tagDesEreignisses, when: () => true } as const;

interface Tage {
  readonly monat: string;
  readonly ersterTagAm?: CalendarDay | undefined;
  readonly letzterTagAm?: CalendarDay | undefined;
}

// A timesheet shows what was done: its days lie in its month, one after the other, and before it was sent.
function unmoeglich({ monat, ersterTagAm, letzterTagAm }: Tage, am: CalendarDay): CalendarDay | undefined {
  if (ersterTagAm !== undefined && (ersterTagAm > am || !ersterTagAm.startsWith(monat))) return ersterTagAm;
  if (letzterTagAm === undefined) return undefined;
  if (letzterTagAm > am || !letzterTagAm.startsWith(monat)) return letzterTagAm;
  return ersterTagAm !== undefined && ersterTagAm > letzterTagAm ? letzterTagAm : undefined;
}

/** The days of a Leistungsnachweis lie in its month, in their order, and not after it was sent. */
export const leistungstage = defineRule({
  ...common,
  id: 'jobcoaching.leistungstage',
  title: { de: 'Tage des Leistungsnachweises', en: 'Days of the Leistungsnachweis' },
  asks: {
    de: 'Der Leistungsnachweis eines Monats zeigt Tage dieses Monats, den ersten vor dem letzten und keinen nach seiner Sendung.',
    en: 'The Leistungsnachweis of a month shows days of that month, the first before the last and none after it was sent.',
  },
  serves: ['NI-61'],
  at: 'abgeleitet.gruppen.einsaetze[]',
  place: 'leistung',
  apply({ schritt, quelle: { leistung }, am }) {
    if (leistung === undefined) return 'notApplicable';
    const tag = unmoeglich(leistung, am);
    return tag === undefined ? 'met' : { ...schrittAls(schritt), tag, gesandtAm: am };
  },
  says: {
    de: ({ tag, gesandtAm }) =>
      `Der Leistungsnachweis eines Monats zeigt geleistete Tage dieses Monats. Der ${writeDay(tag, 'de')} kann keiner sein: Er liegt außerhalb des Monats, vor dem ersten Tag oder nach der Sendung vom ${writeDay(gesandtAm, 'de')}.`,
    en: ({ tag, gesandtAm }) =>
      `The Leistungsnachweis of a month shows days of that month on which coaching was done. ${writeDay(tag, 'en')} cannot be one: it lies outside the month, before the first day or after the sending of ${writeDay(gesandtAm, 'en')}.`,
  },
  remedy: {
    de: 'Monat und Tage mit dem Leistungsnachweis vergleichen und berichtigen.',
    en: 'Compare month and days with the Leistungsnachweis and correct them.',
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
      `Angegeben sind ${angegeben} geleistete Stunden; die Leistungsnachweise zeigen bis dahin ${zuWenig ? 'mindestens' : 'höchstens'} ${belegt}.`,
    en: ({ angegeben, nachgewiesen: belegt, zuWenig }) =>
      `Hours stated as done: ${angegeben}; the Leistungsnachweise up to then show at ${zuWenig ? 'least' : 'most'} ${belegt}.`,
  },
  remedy: {
    de: 'Die Stunden mit den Leistungsnachweisen abgleichen und die falsche Zahl berichtigen.',
    en: 'Compare the hours with the Leistungsnachweise and correct the number that is wrong.',
  },
});
