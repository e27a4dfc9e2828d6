import type { CalendarDay } from '../law/day';
import type { EditionInput } from '../law/edition';
import type { RuleId } from '../law/finding';
import type { Question } from '../law/question';
import { rulesOf, type Decider, type Rule } from '../law/rule';
import { arbeitsweise, arbeitsweiseJedenTages, type LawSource } from '../law/sources';
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

/** The editions of a rule on how a check works, for the source that suits the documents of its wing. */
export function editionsOf(law: LawSource): readonly EditionInput<undefined>[] {
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

interface Abweichung {
  readonly regel: string;
  readonly begruendung: string;
}

interface Abweichend {
  readonly abweichungen?: readonly Abweichung[] | undefined;
}

/** What the rules on reasons for atypical cases have in common; the id of a rule begins with its wing. */
export function abweichungBekanntWords(id: RuleId, law: LawSource) {
  const wing = id.slice(0, id.indexOf('.') + 1);
  return {
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
    says: {
      de: () => 'Die Abweichung nennt eine Regel, die es nicht gibt, und rechtfertigt deshalb nichts.',
      en: () => 'The reason names a rule that does not exist and therefore justifies nothing.',
    },
    remedy: {
      de: `Unter regel die Kennung eintragen, die der Befund nennt; sie beginnt mit „${wing}“.`,
      en: `Enter under regel the id that the finding names; it begins with "${wing}".`,
    },
  } as const;
}

/**
 * A reason for an atypical case names a rule that exists; `ids` knows the rules of the wing. A reason for what documents
 * say of each other (`fall.`) is judged with the case.
 */
export function abweichungBekanntRule<View extends Abweichend>(
  id: RuleId,
  decides: Decider<View>,
  ids: () => ReadonlySet<RuleId>,
  law: LawSource = arbeitsweise,
): Rule<View> {
  const rule = rulesOf<Abweichend>()({
    ...abweichungBekanntWords(id, law),
    decides: decides,
    at: 'abweichungen[]',
    apply({ regel }) {
      if (ids().has(regel as RuleId)) return 'met';
      return regel.startsWith('fall.') ? 'notApplicable' : { regelBekannt: false };
    },
  });
  return rule;
}
