import {
  writePath,
  type Agenda,
  type AgendaOptions,
  type CheckOptions,
  type Report,
  type RuleFinding,
} from 'kooperationsplan';

/** What the tests of a wing ask its front doors, in short; ids of its rules without the name of the wing. */
export function shortOf(
  wing: string,
  check: (document: unknown, options: CheckOptions) => Report<unknown>,
  agenda: (document: unknown, options: AgendaOptions) => Agenda,
) {
  const name = (rule: string): string => rule.replace(`${wing}.`, '');

  /** The findings: `hoechstdauer violated error erwartungsboegen[0].bis`; form findings by code and place. */
  const found = (document: unknown, options: CheckOptions): readonly string[] =>
    check(document, options).findings.map((finding) => {
      const place = writePath(finding.path);
      const words =
        finding.kind === 'form'
          ? ['form', finding.code, place]
          : [name(finding.rule), finding.outcome, finding.severity, place];
      return words.join(' ').trimEnd();
    });

  /** The first finding of a rule. */
  const findingOf = (rule: string, document: unknown, options: CheckOptions): RuleFinding | undefined =>
    check(document, options).findings.find(
      (finding): finding is RuleFinding => finding.kind === 'rule' && finding.rule === `${wing}.${rule}`,
    );

  /** How a rule was answered, subject by subject; `notApplicable` with the reason. */
  const answers = (rule: string, document: unknown, options: CheckOptions): readonly string[] =>
    (check(document, options).applied ?? [])
      .filter((entry) => entry.rule === `${wing}.${rule}`)
      .map(({ outcome, because }) => (because === undefined ? outcome : `${outcome} ${because}`));

  /** The due days of a document with rule and state: `fortschreibungsfrist 2027-01-06 open`. */
  const dueDays = (document: unknown, options: AgendaOptions): readonly string[] =>
    agenda(document, options).entries.map(({ rule, dueOn, state }) => `${name(rule)} ${dueOn} ${state}`);

  return { found, findingOf, answers, dueDays };
}
