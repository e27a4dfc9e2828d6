import {
  agendaKooperationsplan,
  checkKooperationsplan,
  writePath,
  type AgendaOptions,
  type CheckOptions,
  type RuleFinding,
} from 'kooperationsplan';

export { changed, remove, set, type Change } from '../../src/begriffe/change';
export { asOf2023, asOf2026, plan2023, plan2026, zweiteFassung as zweite } from '../../src/kooperationsplan/examples';

/** The findings in short: `fortschreibungsfrist violated warning fassungen[0]`; form findings by code and place. */
export function found(document: unknown, options: CheckOptions): readonly string[] {
  return checkKooperationsplan(document, options).findings.map((finding) => {
    const place = writePath(finding.path);
    const words =
      finding.kind === 'form'
        ? ['form', finding.code, place]
        : [finding.rule.replace('kooperationsplan.', ''), finding.outcome, finding.severity, place];
    return words.join(' ').trimEnd();
  });
}

/** The first finding of a rule. */
export function findingOf(rule: string, document: unknown, options: CheckOptions): RuleFinding | undefined {
  return checkKooperationsplan(document, options).findings.find(
    (finding): finding is RuleFinding => finding.kind === 'rule' && finding.rule === `kooperationsplan.${rule}`,
  );
}

/** How a rule was answered, subject by subject; `notApplicable` with the reason. */
export function answers(rule: string, document: unknown, options: CheckOptions): readonly string[] {
  const { applied = [] } = checkKooperationsplan(document, options);
  return applied
    .filter((entry) => entry.rule === `kooperationsplan.${rule}`)
    .map(({ outcome, because }) => (because === undefined ? outcome : `${outcome} ${because}`));
}

/** The due days of a rule with their states. */
export function due(rule: string, document: unknown, options: AgendaOptions): readonly string[] {
  return agendaKooperationsplan(document, options)
    .entries.filter((entry) => entry.rule === `kooperationsplan.${rule}`)
    .map(({ dueOn, state }) => `${dueOn} ${state}`);
}
