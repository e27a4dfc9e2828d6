import type { Question } from '../../law/question';
import { vereinbarterTag } from '../../begriffe';
import { offenBis } from '../abschnitte';
import { befund, fenster, lageDe, lageEn } from '../befund';
import { gelesen } from '../massstab';
import type { Kontaktprofil } from '../profil';
import { defineRule, tagDesZeitraums } from '../regel';
import { mitgeteilt } from '../tafel';
import { menge, satz, teilzeitraum, zeitraum } from '../worte';
import { fehlend, type Zeile } from '../zeile';

type Q = Pick<Question<never, Kontaktprofil>, 'profile' | 'asOf'>;

/** Whether a period that is over is short, for certain: nothing unreadable could fill it. */
export function istKurz(zeile: Zeile): boolean {
  if (zeile.unlesbar > 0) return false;
  return zeile.kurzesFenster !== undefined || (zeile.stand === 'abgeschlossen' && zeile.massgeblich < zeile.verlangt);
}

function fragt({ fehlbetrag }: Pick<Kontaktprofil, 'fehlbetrag'>): boolean {
  return (fehlbetrag?.mitteilungAn.length ?? 0) > 0;
}

/**
 * In each period at least so many contacts of the kind asked for (profile; readings ). What
 * kept it short is recorded as a reason; calls, e-mails, leave and illness replace no contact.
 */
export const mindestzahl = defineRule({
  id: 'kontaktdichte.mindestzahl',
  title: { de: 'Mindestzahl der Kontakte', en: 'Smallest number of contacts' },
  asks: {
    de: 'In jedem Zeitraum gibt es mindestens so viele Kontakte der verlangten Art, wie Profil und Vertrag verlangen.',
    en: 'In each period there are at least as many contacts of the kind asked for as profile and contract ask.',
  },
  serves: ['TH-28', 'TH-30', 'TH-31', 'TH-32', 'TH-39', 'TH-42', 'TH-43', 'TH-44'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesZeitraums,
  when: ({ mindestens }) => mindestens !== undefined,
  at: 'abgeleitet.zeitraeume[]',
  reads: gelesen,
  apply(zeile, _, { profile, asOf }: Q, view) {
    if (zeile.stand === 'kuenftig') return 'notApplicable';
    if (zeile.massgeblich >= zeile.verlangt) return 'met';
    if (zeile.unlesbar > 0) return { undecided: befund(zeile, 'unlesbar', profile, view) };
    if (!istKurz(zeile)) return { undecided: befund(zeile, 'laufend', profile, view) };
    if (zeile.fehlbetrag?.grund === undefined) return befund(zeile, 'ohneGrund', profile, view);
    // A reason without the notice: kontaktdichte.mitteilung says what is left to do.
    if (profile !== undefined && fragt(profile) && !mitgeteilt(zeile, profile, asOf)) return 'notApplicable';
    return { justified: befund(zeile, 'begruendet', profile, view) };
  },
  due(zeile, _, { asOf, horizonUntil = asOf }) {
    if (fehlend(zeile) === 0 || zeile.stand === 'abgeschlossen') return [];
    if (zeile.stand === 'kuenftig' && zeile.teilnahmeAb > horizonUntil) return [];
    // Windows that are over cannot be filled any more.
    if ((zeile.laufendesFenster ?? zeile.massgeblich) >= zeile.verlangt) return [];
    const dueOn = zeile.faelligAm ?? zeile.teilnahmeBis;
    if (dueOn === offenBis) return [];
    return [
      {
        title: { de: 'Kontakte des Zeitraums', en: 'Contacts of the period' },
        actor: 'traeger',
        dueOn,
        frist: vereinbarterTag(dueOn),
        state: 'open' as const,
      },
    ];
  },
  says: {
    de: (b) =>
      `Zeitraum ${zeitraum(b.zeitraumAb, b.zeitraumBis, 'de')}: verlangt ${menge(b.verlangt, b.einheit, 'de')}${teilzeitraum(b.teilzeitraum, 'de')}, gezählt ${menge(b.gezaehlt, b.einheit, 'de')}${fenster(b, 'de')}, Fehlbetrag ${satz(menge(b.fehlend, b.einheit, 'de'))} ${lageDe(b)}`,
    en: (b) =>
      `Period ${zeitraum(b.zeitraumAb, b.zeitraumBis, 'en')}: asked ${menge(b.verlangt, b.einheit, 'en')}${teilzeitraum(b.teilzeitraum, 'en')}, counted ${menge(b.gezaehlt, b.einheit, 'en')}${fenster(b, 'en')}, missing ${menge(b.fehlend, b.einheit, 'en')}. ${lageEn(b)}`,
  },
  remedy: {
    de: 'Kontakte nachtragen, die stattfanden; sonst den Grund festhalten und mitteilen. Im laufenden Zeitraum die fehlenden Kontakte vereinbaren.',
    en: 'Add contacts that took place; otherwise record the reason and give notice. In a running period arrange the contacts missing.',
  },
});
