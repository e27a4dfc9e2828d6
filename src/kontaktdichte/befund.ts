import type { Language } from '../law/language';
import type { Kontaktprofil } from './profil';
import type { View } from './view';
import { letzterTag } from './abschnitte';
import { an, tage, zeitraum } from './worte';
import type { Zeile } from './zeile';

/** Why a short period is, or may be, short. */
export type Lage = 'ohneGrund' | 'begruendet' | 'laufend' | 'unlesbar';

/** The facts of a period that lacks something. */
export function befund(zeile: Zeile, lage: Lage, profil: Kontaktprofil | undefined, { abgeleitet }: View) {
  const fenster = lage === 'laufend' ? undefined : zeile.kurzesFenster;
  const gezaehlt = fenster?.gezaehlt ?? zeile.massgeblich;
  return {
    zeitraumAb: zeile.ab,
    zeitraumBis: letzterTag(zeile.bis),
    verlangt: zeile.verlangt,
    gezaehlt,
    fehlend: Math.max(0, zeile.verlangt - gezaehlt),
    ...(fenster !== undefined && { fensterAb: fenster.ab, fensterBis: fenster.bis }),
    nichtGezaehlt: zeile.ausgeschlossen.length,
    einheit: abgeleitet.massstab?.einheit ?? ('kontakte' as const),
    teilzeitraum: zeile.regel,
    abwesendeTage: zeile.abwesendeTage,
    lage,
    tageVerbleibend: zeile.tageVerbleibend,
    rueckkopplungAn: profil?.fehlbetrag?.rueckkopplungAn ?? [],
  };
}

/** @see befund */
export type Befund = ReturnType<typeof befund>;

/** The rolling window that was counted, in words; nothing where the whole period was. */
export function fenster({ fensterAb, fensterBis }: Befund, language: Language): string {
  if (fensterAb === undefined || fensterBis === undefined) return '';
  return ` ${language === 'de' ? 'im geringsten Fenster' : 'in the lowest window'} ${zeitraum(fensterAb, fensterBis, language)}`;
}

/** What stands behind a shortfall, in German. */
export function lageDe({ lage, tageVerbleibend, rueckkopplungAn, zeitraumBis }: Befund): string {
  switch (lage) {
    case 'ohneGrund': {
      const folge =
        rueckkopplungAn.length === 0 ? '' : ` Ohne Grund folgt die Rückkopplung an ${an(rueckkopplungAn, 'de')}.`;
      return `Ein Grund ist nicht festgehalten.${folge}`;
    }
    case 'begruendet':
      return 'Der Grund ist festgehalten, was mitzuteilen war, ist mitgeteilt.';
    case 'laufend':
      if (zeitraumBis === undefined || tageVerbleibend === undefined)
        return 'Der Zeitraum läuft noch; sein letzter Tag ist nicht angegeben.';
      return `Der Zeitraum läuft noch ${tage(tageVerbleibend, 'de')}, den Stichtag eingeschlossen.`;
    case 'unlesbar':
      return 'Mindestens ein Kontakt ist nicht lesbar und könnte hierher gehören.';
  }
}

/** The same in English. */
export function lageEn({ lage, tageVerbleibend, rueckkopplungAn, zeitraumBis }: Befund): string {
  switch (lage) {
    case 'ohneGrund': {
      const folge =
        rueckkopplungAn.length === 0 ? '' : ` Without a reason, feedback goes to ${an(rueckkopplungAn, 'en')}.`;
      return `No reason is recorded.${folge}`;
    }
    case 'begruendet':
      return 'The reason is recorded, and notice was given where it is asked for.';
    case 'laufend':
      if (zeitraumBis === undefined || tageVerbleibend === undefined)
        return 'The period goes on; its last day is not given.';
      return `The period goes on for ${tage(tageVerbleibend, 'en')}, the day of the question included.`;
    case 'unlesbar':
      return 'At least one contact cannot be read and might belong here.';
  }
}
