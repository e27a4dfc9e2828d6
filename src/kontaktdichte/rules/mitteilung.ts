import { vereinbarterTag } from '../../begriffe';
import { addDays, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import { letzterTag } from '../abschnitte';
import type { Kontaktprofil } from '../profil';
import { defineRule, tagDesZeitraums } from '../regel';
import { mitgeteilt } from '../tafel';
import { an, zeitraum } from '../worte';
import type { Zeile } from '../zeile';
import { istKurz } from './mindestzahl';

// The day by which notice is due, where the profile names a deadline; without one it is an open duty, never late (A-28).
function faelligAm(zeile: Zeile, profil: Kontaktprofil | undefined): CalendarDay | undefined {
  const fristTage = profil?.fehlbetrag?.fristTage;
  return fristTage === undefined ? undefined : addDays(zeile.teilnahmeBis, fristTage);
}

/** A shortfall for whatever reason is notified to the authority the profile names. */
export const mitteilung = defineRule({
  id: 'kontaktdichte.mitteilung',
  title: { de: 'Mitteilung des Fehlbetrags', en: 'Notice of the shortfall' },
  asks: {
    de: 'Ein begründeter Fehlbetrag wird der Stelle mitgeteilt, die das Profil nennt.',
    en: 'A shortfall with a reason is notified to the authority the profile names.',
  },
  serves: ['TH-33'],
  modality: 'muss',
  severity: () => 'warning',
  law: 'profil',
  editions: [],
  decides: tagDesZeitraums,
  when: ({ mindestens, fehlbetrag }) => mindestens !== undefined && (fehlbetrag?.mitteilungAn.length ?? 0) > 0,
  at: 'abgeleitet.zeitraeume[]',
  apply(zeile, _, { profile, asOf }) {
    if (zeile.stand === 'kuenftig') return 'notApplicable';
    if (zeile.massgeblich >= zeile.verlangt) return 'met';
    // Without a reason the shortfall itself is the finding.
    if (!istKurz(zeile) || zeile.fehlbetrag?.grund === undefined) return 'notApplicable';
    const bis = faelligAm(zeile, profile);
    const am = zeile.fehlbetrag.mitteilung?.am;
    const geschehen = mitgeteilt(zeile, profile, asOf);
    if (geschehen && (bis === undefined || am === undefined || am <= bis)) return 'met';
    return {
      zeitraumAb: zeile.ab,
      zeitraumBis: letzterTag(zeile.bis),
      grund: zeile.fehlbetrag.grund,
      mitteilungAn: profile?.fehlbetrag?.mitteilungAn ?? [],
      verspaetet: geschehen,
      ...(bis !== undefined && { faelligAm: bis }),
    };
  },
  due(zeile, _, { profile, asOf }) {
    const dueOn = faelligAm(zeile, profile);
    if (dueOn === undefined || !istKurz(zeile)) return [];
    const done = mitgeteilt(zeile, profile, asOf);
    return [
      {
        title: { de: 'Mitteilung des Fehlbetrags', en: 'Notice of the shortfall' },
        actor: 'traeger',
        dueOn,
        frist: vereinbarterTag(dueOn),
        state: stateOf(done, dueOn, asOf),
      },
    ];
  },
  says: {
    de: ({ zeitraumAb, zeitraumBis, mitteilungAn, verspaetet, faelligAm: bis }) =>
      `Für den Zeitraum ${zeitraum(zeitraumAb, zeitraumBis, 'de')} fehlen Kontakte; der Grund ist festgehalten, ${
        verspaetet ? 'die Mitteilung kam nach dem' : `die Mitteilung an ${an(mitteilungAn, 'de')} nicht`
      }${verspaetet && bis !== undefined ? ` ${writeDay(bis, 'de')}` : ''}.`,
    en: ({ zeitraumAb, zeitraumBis, mitteilungAn, verspaetet, faelligAm: bis }) =>
      `For the period ${zeitraum(zeitraumAb, zeitraumBis, 'en')} contacts are missing; the reason is recorded, ${
        verspaetet ? 'notice was given after' : `notice to ${an(mitteilungAn, 'en')} is not`
      }${verspaetet && bis !== undefined ? ` ${writeDay(bis, 'en')}` : ''}.`,
  },
  remedy: {
    de: 'Den Fehlbetrag mit seinem Grund mitteilen und Tag und Empfänger festhalten; eine Verspätung begründen.',
    en: 'Give notice of the shortfall with its reason and record day and addressee; give the reason for a delay.',
  },
});
