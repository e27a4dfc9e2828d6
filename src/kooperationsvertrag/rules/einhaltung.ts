import type { CalendarDay } from '../../law/day';
import type { Question } from '../../law/question';
import type { Outcome } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import { bindet, defineRule, ersterTagDesProjekts, laeuft, type Einhaltung } from '../lage';
import type { Nichteinhaltung, Regelung } from '../model';
import type { Vertragsprofil } from '../profile';
import { fehlende, kennungOf, lies, liste, nenne, type Kennung } from '../worte';

// The clause that was not kept: in the contract, or not to be found there.
function regelungZu({ vertrag }: Einhaltung, id: string): Regelung | undefined {
  const gefunden = vertrag.regelungen?.find(({ regelung }) => regelung === id);
  if (gefunden === undefined) lies(vertrag.regelungen);
  return gefunden;
}

function kennungIn({ regelungen }: Vertragsprofil, id: string): Kennung | undefined {
  const vorgabe = regelungen.find((one) => one.id === id);
  return vorgabe === undefined ? undefined : kennungOf(vorgabe);
}

type Rueckkopplung = 'offen' | 'erfolgt' | 'nichtBekannt';

function rueckkopplungZu(
  nichteinhaltung: Nichteinhaltung,
  { rueckkopplungAn }: Vertragsprofil,
  q: Question<'A-28'>,
): Rueckkopplung {
  const gegeben = q.known(nichteinhaltung, 'rueckgekoppeltAn');
  if (gegeben === undefined) return 'nichtBekannt';
  const offen = fehlende(rueckkopplungAn, gegeben).length;
  return offen === 0 || (offen < rueckkopplungAn.length && q.readings['A-28'] === 'einerGenuegt') ? 'erfolgt' : 'offen';
}

const folgen = {
  offen: { de: 'Rückzukoppeln an', en: 'To be reported to' },
  erfolgt: { de: 'Rückgekoppelt ist an', en: 'Reported to' },
  nichtBekannt: {
    de: 'Ob rückgekoppelt wurde, ist nicht bekannt; rückzukoppeln an',
    en: 'Whether it was reported is not known; to be reported to',
  },
} as const;

// What a breach is; or only that the entry names a clause which is not in the contract.
type Befund = Readonly<{
  regelungImVertrag: boolean;
  regelung?: Kennung | undefined;
  ab?: CalendarDay;
  rueckkopplung?: Rueckkopplung;
  an?: readonly Kennung[];
}>;

/**
 * A binding clause is kept, or the reason why that was not possible is recorded; a breach without a reason goes to the
 * Fachaufsicht or the Jobcenter (reading A-28).
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
  apply(subjekt, profil: Vertragsprofil, q, view): Outcome<Befund> {
    const { vertrag, nichteinhaltung } = subjekt;
    if (!laeuft(vertrag, q, view)) return 'notApplicable';
    if (nichteinhaltung === undefined) {
      q.ask(vertrag, 'nichteinhaltungen');
      return 'met';
    }
    const { ab, begruendung } = nichteinhaltung;
    if (ab > q.asOf) return 'notApplicable';
    const regelung = regelungZu(subjekt, nichteinhaltung.regelung);
    if (regelung === undefined) return { undecided: { regelungImVertrag: false } };
    if (!bindet(regelung)) return 'notApplicable';
    if (begruendung !== undefined) return 'met';
    const rueckkopplung = rueckkopplungZu(nichteinhaltung, profil, q);
    const gegeben = q.known(nichteinhaltung, 'rueckgekoppeltAn');
    const offen = fehlende(profil.rueckkopplungAn, gegeben);
    const alle = profil.rueckkopplungAn.map(kennungOf);
    const an = rueckkopplung === 'erfolgt' ? alle.filter((id) => !offen.includes(id)) : offen;
    return { regelungImVertrag: true, regelung: kennungIn(profil, nichteinhaltung.regelung), ab, rueckkopplung, an };
  },
  says: {
    de({ regelung, ab, rueckkopplung, an }, profil: Vertragsprofil) {
      if (ab === undefined || rueckkopplung === undefined || an === undefined) {
        return 'Die Nichteinhaltung nennt eine Regelung, die nicht im Vertrag steht: Welche Regelung wurde nicht eingehalten?';
      }
      return `Die Regelung ${nenne(profil, regelung, 'de')} ist einzuhalten; seit ${writeDay(ab, 'de')} wurde sie es nicht, und ein Grund ist nicht festgehalten. ${folgen[rueckkopplung].de}: ${liste(profil.rueckkopplungAn, an, 'de')}.`;
    },
    en({ regelung, ab, rueckkopplung, an }, profil: Vertragsprofil) {
      if (ab === undefined || rueckkopplung === undefined || an === undefined) {
        return 'The entry names a clause that is not in the contract: which clause was not kept?';
      }
      return `The clause ${nenne(profil, regelung, 'en')} is to be kept; since ${writeDay(ab, 'en')} it was not, and no reason is recorded. ${folgen[rueckkopplung].en}: ${liste(profil.rueckkopplungAn, an, 'en')}.`;
    },
  },
  remedy: {
    de: 'Den Grund festhalten und mitteilen; ohne Grund den Verstoß rückkoppeln.',
    en: 'Record the reason and give notice; without a reason report the breach.',
  },
});
