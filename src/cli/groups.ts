import type { Finding, RuleFinding, Severity } from '../law/finding';
import type { Text } from '../law/language';
import { questionsOf, type Question } from './questions';

/** Kinds of findings in the order in which a person takes them on. */
export type GroupName = 'form' | 'error' | 'warning' | 'question' | 'info';

/** What a person takes on as one thing. */
export type Item = Finding | (Question & { readonly kind: 'question' });

// An open question is one whatever it weighs.
function isQuestion({ outcome }: RuleFinding): boolean {
  return outcome === 'undetermined' || outcome === 'noEdition';
}

/** The findings by group, open questions about the same facts as one. */
export function inGroups(findings: readonly Finding[]): Readonly<Record<GroupName, readonly Item[]>> {
  const found = findings.filter((finding) => finding.kind === 'rule');
  const weighing = (severity: Severity): readonly Item[] =>
    found.filter((finding) => !isQuestion(finding) && finding.severity === severity);
  return {
    form: findings.filter(({ kind }) => kind === 'form'),
    error: weighing('error'),
    warning: weighing('warning'),
    question: questionsOf(found.filter(isQuestion)).map((question) => ({ kind: 'question', ...question })),
    info: weighing('info'),
  };
}

/** The groups with their heading, and how one and several of them are counted. */
export const groups: Readonly<Record<GroupName, { readonly heading: Text; readonly one: Text; readonly many: Text }>> =
  {
    form: {
      heading: { de: 'Form – nicht lesbare Stellen zuerst berichtigen', en: 'Form – mend what cannot be read first' },
      one: { de: 'nicht lesbare Stelle', en: 'unreadable place' },
      many: { de: 'nicht lesbare Stellen', en: 'unreadable places' },
    },
    error: {
      heading: { de: 'Fehler – zuerst zu beheben', en: 'Errors – mend these first' },
      one: { de: 'Fehler', en: 'error' },
      many: { de: 'Fehler', en: 'errors' },
    },
    warning: {
      heading: { de: 'Warnungen – sollten behoben oder begründet werden', en: 'Warnings – mend them or give a reason' },
      one: { de: 'Warnung', en: 'warning' },
      many: { de: 'Warnungen', en: 'warnings' },
    },
    question: {
      heading: { de: 'Offene Fragen – vor einem Ergebnis zu klären', en: 'Open questions – to be found out first' },
      one: { de: 'offene Frage', en: 'open question' },
      many: { de: 'offene Fragen', en: 'open questions' },
    },
    info: {
      heading: { de: 'Hinweise', en: 'Hints' },
      one: { de: 'Hinweis', en: 'hint' },
      many: { de: 'Hinweise', en: 'hints' },
    },
  };

/** The groups in their order. */
export const groupNames = Object.keys(groups) as readonly GroupName[];
