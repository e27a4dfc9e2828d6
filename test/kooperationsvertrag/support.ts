import {
  agendaKooperationsvertrag,
  checkKooperationsvertrag,
  writePath,
  type AgendaOptions,
  type CheckOptions,
  type RuleFinding,
} from 'kooperationsplan';

export { changed, remove, set, type Change } from '../../src/begriffe/change';
export { vertraege2019, vertrag2019 } from '../../src/kooperationsvertrag/examples';

/** The day on which the complete contract of 2019 has no finding. */
export const asOf = '2019-06-03';

/** The findings in short: `nachweis violated error vertraege[0].regelungen[3].nachweise`; form findings by code and place. */
export function found(document: unknown, options: CheckOptions): readonly string[] {
  return checkKooperationsvertrag(document, options).findings.map((finding) => {
    const words =
      finding.kind === 'form'
        ? ['form', finding.code]
        : [finding.rule.replace('kooperationsvertrag.', ''), finding.outcome, finding.severity];
    return [...words, writePath(finding.path)].join(' ').trimEnd();
  });
}

/** The first finding of a rule. */
export function findingOf(rule: string, document: unknown, options: CheckOptions): RuleFinding | undefined {
  return checkKooperationsvertrag(document, options).findings.find(
    (finding): finding is RuleFinding => finding.kind === 'rule' && finding.rule === `kooperationsvertrag.${rule}`,
  );
}

/** The due days of a rule with their states. */
export function due(rule: string, document: unknown, options: AgendaOptions): readonly string[] {
  return agendaKooperationsvertrag(document, options)
    .entries.filter((entry) => entry.rule === `kooperationsvertrag.${rule}`)
    .map(({ dueOn, state }) => `${dueOn} ${state}`);
}
