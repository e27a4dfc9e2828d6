import { jedenTages } from '../../begriffe';
import { addDays, type CalendarDay } from '../../law/day';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import type { Abschnitt } from '../abschnitte';
import type { Kontaktprofil } from '../profil';
import { defineRule, tagDesEintritts, tagDesProfils } from '../regel';

/** The sheet names the profile that says what is asked. */
export const profilGenannt = defineRule({
  id: 'kontaktdichte.profilGenannt',
  title: { de: 'Maßstab des Nachweises', en: 'Yardstick of the sheet' },
  asks: {
    de: 'Der Nachweis nennt das Profil, nach dem gezählt wird: Eine Zahl von Kontakten steht in keinem Gesetz.',
    en: 'The sheet names the profile to count by: no statute sets a number of contacts.',
  },
  serves: [],
  modality: 'muss',
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: tagDesEintritts,
  at: '',
  place: 'profil',
  apply: ({ profil }) => (profil === undefined ? { undecided: { genannt: false } } : 'met'),
  says: {
    de: () => 'Der Nachweis nennt kein Profil. Nach welcher Vorgabe ist zu zählen?',
    en: () => 'The sheet names no profile. By which instruction are contacts to be counted?',
  },
  remedy: { de: 'Die Kennung des Profils unter profil eintragen.', en: 'Enter the id of the profile under profil.' },
});

// The first day of participation outside the time in which the profile is in force, where it has come.
function ersterTagAusserhalb(
  abschnitte: readonly Abschnitt[],
  { validFrom, validTo }: Kontaktprofil,
  asOf: CalendarDay,
): CalendarDay | undefined {
  for (const { ab, bis } of abschnitte) {
    if (ab > asOf) return undefined;
    if (ab < validFrom) return ab;
    if (validTo === null || (bis < asOf ? bis : asOf) <= validTo) continue;
    return ab > validTo ? ab : addDays(validTo, 1);
  }
  return undefined;
}

/** Periods outside the time in which the profile is in force are not judged by it, and that is said. */
export const geltung = defineRule({
  id: 'kontaktdichte.geltung',
  title: { de: 'Geltung des Profils', en: 'Validity of the profile' },
  asks: {
    de: 'Das Profil gilt in der ganzen Zeit der Teilnahme.',
    en: 'The profile is in force in the whole time of the participation.',
  },
  serves: [],
  modality: 'soll',
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: tagDesProfils,
  at: '',
  place: 'profil',
  apply({ abgeleitet: { zeitraeume, abschnitte } }, _, { profile, asOf }) {
    // A profile that is in force on no day is said by profilBekannt.
    if (profile === undefined) return 'notApplicable';
    const ohne = zeitraeume.filter(({ gilt, stand }) => !gilt && stand !== 'kuenftig');
    // A period, or the whole measure, may reach across the end: then its days beyond it are not judged.
    const zeitraumAb = ohne[0]?.teilnahmeAb ?? ersterTagAusserhalb(abschnitte, profile, asOf);
    if (zeitraumAb === undefined) return 'met';
    return {
      anzahl: ohne.length,
      zeitraumAb,
      giltAb: profile.validFrom,
      ...(profile.validTo !== null && { giltBis: profile.validTo }),
    };
  },
  says: {
    de: ({ anzahl, zeitraumAb, giltAb, giltBis }) =>
      `Das Profil gilt ab ${writeDay(giltAb, 'de')}${giltBis === undefined ? '' : ` bis ${writeDay(giltBis, 'de')}`}. ${anzahl === 0 ? 'Ein Teil der Teilnahme liegt' : anzahl === 1 ? 'Ein Zeitraum liegt' : `${String(anzahl)} Zeiträume liegen`} außerhalb, zuerst ab ${writeDay(zeitraumAb, 'de')}; was dort verlangt ist (Zahl der Kontakte, Dauer der Nachbetreuung), ist hier nicht bekannt und nicht geprüft.`,
    en: ({ anzahl, zeitraumAb, giltAb, giltBis }) =>
      `The profile is in force from ${writeDay(giltAb, 'en')}${giltBis === undefined ? '' : ` to ${writeDay(giltBis, 'en')}`}. ${anzahl === 0 ? 'A part of the participation lies' : anzahl === 1 ? 'One period lies' : `${String(anzahl)} periods lie`} outside, first from ${writeDay(zeitraumAb, 'en')} on; what is asked there (number of contacts, time of Nachbetreuung) is not known here and not checked.`,
  },
  remedy: {
    de: 'Für diese Zeit einen eigenen Nachweis mit dem Profil führen, das dann gilt.',
    en: 'Keep a sheet of its own for that time, with the profile in force then.',
  },
});
