import type { CalendarDay } from '../../law/day';
import type { Outcome } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import { bindetIn, faelltInDenVertrag, hinderung } from '../hinderung';
import { defineRule, ersterTagDesProjekts, laeuft } from '../lage';
import { verspaetet } from '../mitteilungen';
import type { Vertragsprofil } from '../profile';
import { rueckkopplungZu, type Rueckkopplung } from '../rueckkopplung';
import { kennungOf, liste, nenne, type Kennung } from '../worte';

function kennungIn({ regelungen }: Vertragsprofil, id: string): Kennung | undefined {
  const vorgabe = regelungen.find((one) => one.id === id);
  return vorgabe === undefined ? undefined : kennungOf(vorgabe);
}

// A breach with its consequence; a failure with reason and notice; or an entry whose clause is not in the contract.
type Befund = Readonly<{
  regelungImVertrag: boolean;
  regelung?: Kennung | undefined;
  ab?: CalendarDay;
  begruendet?: true;
}> &
  Partial<Rueckkopplung>;

function folgeDe(
  { rueckkopplung, rueckgekoppeltAn = [], rueckzukoppelnAn = [], unbekannt = 0 }: Befund,
  profil: Vertragsprofil,
) {
  const { rueckkopplungAn } = profil;
  const teile = [
    rueckkopplung === 'nichtBekannt' ? 'Ob rückgekoppelt wurde, ist nicht bekannt.' : '',
    rueckgekoppeltAn.length > 0 ? `Rückgekoppelt ist an: ${liste(rueckkopplungAn, rueckgekoppeltAn, 'de')}.` : '',
    rueckzukoppelnAn.length > 0 ? `Rückzukoppeln an: ${liste(rueckkopplungAn, rueckzukoppelnAn, 'de')}.` : '',
    unbekannt > 0 ? 'Genannt ist auch eine Stelle, die das Profil nicht kennt.' : '',
  ];
  return teile.filter((teil) => teil !== '').join(' ');
}

function folgeEn(
  { rueckkopplung, rueckgekoppeltAn = [], rueckzukoppelnAn = [], unbekannt = 0 }: Befund,
  profil: Vertragsprofil,
) {
  const { rueckkopplungAn } = profil;
  const teile = [
    rueckkopplung === 'nichtBekannt' ? 'Whether it was reported is not known.' : '',
    rueckgekoppeltAn.length > 0 ? `Reported to: ${liste(rueckkopplungAn, rueckgekoppeltAn, 'en')}.` : '',
    rueckzukoppelnAn.length > 0 ? `To be reported to: ${liste(rueckkopplungAn, rueckzukoppelnAn, 'en')}.` : '',
    unbekannt > 0 ? 'An addressee is named that the profile does not know.' : '',
  ];
  return teile.filter((teil) => teil !== '').join(' ');
}

/**
 * A binding clause is kept, or why that was not possible is recorded and notified; a breach without a reason goes to the
 * Fachaufsicht or the Jobcenter (reading A-28), and the finding says to whom it went.
 */
export const einhaltung = defineRule({
  id: 'kooperationsvertrag.einhaltung',
  title: { de: 'Einhaltung der Regelungen', en: 'Clauses are kept' },
  asks: {
    de: 'Jede verbindliche Regelung wird eingehalten, oder es ist begründet, warum das nicht möglich war.',
    en: 'Each binding clause is kept, or the reason why that was not possible is recorded.',
  },
  serves: ['TH-25', 'TH-32', 'TH-35', 'TH-36'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: () => true,
  decides: ersterTagDesProjekts,
  at: 'abgeleitet.einhaltungen[]',
  reads: ['A-28'],
  apply({ vertrag, nichteinhaltung }, profil: Vertragsprofil, q, view): Outcome<Befund> {
    if (!laeuft(vertrag, q, view)) return 'notApplicable';
    if (nichteinhaltung === undefined) {
      q.ask(vertrag, 'nichteinhaltungen');
      return 'met';
    }
    if (!faelltInDenVertrag(nichteinhaltung, vertrag, q, view)) return 'notApplicable';
    const bindend = bindetIn(vertrag, nichteinhaltung.regelung);
    if (bindend === undefined) return { undecided: { regelungImVertrag: false } };
    if (!bindend) return 'notApplicable';
    const was = {
      regelungImVertrag: true,
      regelung: kennungIn(profil, nichteinhaltung.regelung),
      ab: nichteinhaltung.ab,
    };
    const stand = hinderung(nichteinhaltung, q);
    if (stand === 'ohneGrund') return { ...was, ...rueckkopplungZu(nichteinhaltung, profil, q) };
    // A reason without notice, or with a late one: the rules on notice say what is left to do.
    if (stand === 'ohneMitteilung' || verspaetet(nichteinhaltung, vertrag, q) !== undefined) return 'notApplicable';
    return { justified: { ...was, begruendet: true } };
  },
  says: {
    de(befund, profil: Vertragsprofil) {
      const { regelung, ab } = befund;
      if (ab === undefined) {
        return 'Die Nichteinhaltung nennt eine Regelung, die nicht im Vertrag steht: Welche Regelung wurde nicht eingehalten?';
      }
      const seit = `Die Regelung ${nenne(profil, regelung, 'de')} ist einzuhalten; seit ${writeDay(ab, 'de')} wurde sie es nicht, und`;
      if (befund.begruendet === true) return `${seit} der Grund ist festgehalten und mitgeteilt.`;
      return `${seit} ein Grund ist nicht festgehalten. ${folgeDe(befund, profil)}`;
    },
    en(befund, profil: Vertragsprofil) {
      const { regelung, ab } = befund;
      if (ab === undefined) return 'The entry names a clause that is not in the contract: which clause was not kept?';
      const since = `The clause ${nenne(profil, regelung, 'en')} is to be kept; since ${writeDay(ab, 'en')} it was not, and`;
      if (befund.begruendet === true) return `${since} the reason is recorded and notified.`;
      return `${since} no reason is recorded. ${folgeEn(befund, profil)}`;
    },
  },
  remedy: {
    de: 'Den Grund festhalten und mitteilen; ohne Grund den Verstoß rückkoppeln.',
    en: 'Record the reason and give notice; without a reason report the breach.',
  },
});
