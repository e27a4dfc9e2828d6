import type { CalendarDay } from '../law/day';
import type { EditionInput } from '../law/edition';
import type { RuleId } from '../law/finding';
import type { Question } from '../law/question';
import { rulesOf, type Decider, type Rule } from '../law/rule';
import { arbeitsweise, arbeitsweiseJedenTages, type LawSource } from '../law/sources';
import type { StatementId } from '../law/statements';
import { nachQuelle } from './editions';

const norm = 'Arbeitsweise der Prüfung';

/** How a check works, held against documents of every day. */
export const jedenTages: readonly EditionInput<undefined>[] = [
  {
    from: arbeitsweiseJedenTages.knownFrom,
    act: 'kein Gesetz; Maßstab für Dokumente jeden Tages',
    checkedOn: '2026-08-19',
    norm,
  },
];

function editionsOf(law: LawSource): readonly EditionInput<undefined>[] {
  return law === arbeitsweise ? nachQuelle(norm) : jedenTages;
}

/** Counts one for a day after the day of the question; what is no day, or not known, counts nothing. */
export function nachStichtag(q: Pick<Question, 'asOf'>): (day: CalendarDay | false | undefined) => number {
  return (day) => (typeof day === 'string' && day > q.asOf ? 1 : 0);
}

/**
 * Facts after the day of the question have not happened yet; one hint says so. `spaeter` counts them; a wing whose
 * documents may be older than the Kooperationsplan gives `arbeitsweiseJedenTages` as `law`, here and below.
 */
export function nachDemStichtagRule<View>(
  id: RuleId,
  decides: Decider<View>,
  spaeter: (view: View, q: Question<never>) => number,
  law: LawSource = arbeitsweise,
): Rule<View> {
  return rulesOf<View>()({
    id,
    title: { de: 'Angaben nach dem Stichtag', en: 'Facts after the day of the question' },
    asks: {
      de: 'Was nach dem Stichtag liegt, ist noch nicht geschehen und wird nicht als geschehen geprüft.',
      en: 'What lies after the day of the question has not happened yet and is not checked as if it had.',
    },
    serves: [],
    modality: 'kann',
    hint: true,
    law,
    editions: editionsOf(law),
    decides,
    at: '',
    apply(view, _, q): 'met' | { readonly anzahl: number; readonly stichtag: CalendarDay } {
      const anzahl = spaeter(view, q);
      return anzahl === 0 ? 'met' : { anzahl, stichtag: q.asOf };
    },
    says: {
      de: ({ anzahl }) =>
        `${anzahl === 1 ? 'Eine Angabe liegt' : `${String(anzahl)} Angaben liegen`} nach dem Stichtag und ${anzahl === 1 ? 'gilt' : 'gelten'} als noch nicht geschehen.`,
      en: ({ anzahl }) =>
        `${anzahl === 1 ? 'One fact lies' : `${String(anzahl)} facts lie`} after the day of the question and ${anzahl === 1 ? 'counts' : 'count'} as not yet happened.`,
    },
    remedy: { de: 'Stichtag und Datumsangaben prüfen.', en: 'Check the day of the question and the days given.' },
  });
}

/** A profile the document names is known, in force on its day, and holds for its office. */
export function profilBekanntRule<View extends { readonly profil?: string | undefined }>(
  id: RuleId,
  decides: Decider<View>,
  serves: readonly StatementId[] = [],
  law: LawSource = arbeitsweise,
): Rule<View> {
  const rule = rulesOf<{ readonly profil?: string | undefined }>()({
    id,
    title: { de: 'Profil', en: 'Profile' },
    asks: {
      de: 'Das genannte Profil ist bekannt, gilt am maßgeblichen Tag und für diese Dienststelle.',
      en: 'The profile named is known, in force on the deciding day, and holds for this office.',
    },
    serves,
    modality: 'soll',
    law,
    editions: editionsOf(law),
    decides: decides,
    at: '',
    place: 'profil',
    apply: ({ profil }, _, { profile }) =>
      profil === undefined ? 'notApplicable' : profile === undefined ? { angewandt: false } : 'met',
    says: {
      de: () =>
        'Das genannte Profil ist nicht bekannt, am maßgeblichen Tag nicht in Kraft oder gilt nicht für diese Dienststelle; was es verlangt, wurde nicht geprüft.',
      en: () =>
        'The profile named is not known, not in force on the deciding day, or does not hold for this office; what it asks was not checked.',
    },
    remedy: {
      de: 'Kennung des Profils prüfen oder das Profil mitgeben.',
      en: 'Check the id of the profile, or pass the profile.',
    },
  });
  return rule;
}

interface Abweichend {
  readonly abweichungen?: readonly { readonly regel: string; readonly begruendung: string }[] | undefined;
}

/** A reason for an atypical case names a rule that exists; `ids` knows the rules of the wing. */
export function abweichungBekanntRule<View extends Abweichend>(
  id: RuleId,
  decides: Decider<View>,
  ids: () => ReadonlySet<RuleId>,
  law: LawSource = arbeitsweise,
): Rule<View> {
  const rule = rulesOf<Abweichend>()({
    id,
    title: { de: 'Begründete Abweichungen', en: 'Reasons for atypical cases' },
    asks: {
      de: 'Eine begründete Abweichung nennt eine Regel, die es gibt.',
      en: 'A reason for an atypical case names a rule that exists.',
    },
    serves: [],
    modality: 'kann',
    hint: true,
    law,
    editions: editionsOf(law),
    decides: decides,
    at: 'abweichungen[]',
    apply: ({ regel }) => (ids().has(regel as RuleId) ? 'met' : { regelBekannt: false }),
    says: {
      de: () => 'Die Abweichung nennt eine Regel, die es nicht gibt, und rechtfertigt deshalb nichts.',
      en: () => 'The reason names a rule that does not exist and therefore justifies nothing.',
    },
    remedy: { de: 'Die Kennung der Regel aus dem Befund übernehmen.', en: 'Take the id of the rule from the finding.' },
  });
  return rule;
}
