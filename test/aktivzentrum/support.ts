import {
  agendaAktivzentrum,
  checkAktivzentrum,
  writePath,
  type AgendaOptions,
  type CheckOptions,
  type RuleFinding,
} from 'kooperationsplan';

export { changed, remove, set, type Change } from '../../src/begriffe/change';
export { completeGerade, completeOffen, completeWechsel } from '../../src/aktivzentrum/examples';

/** The findings in short: `hoechstdauer violated error erwartungsboegen[0].bis`. */
export function found(document: unknown, options: CheckOptions): readonly string[] {
  return checkAktivzentrum(document, options).findings.map((finding) => {
    const place = writePath(finding.path);
    const words =
      finding.kind === 'form'
        ? ['form', finding.code, place]
        : [finding.rule.replace('aktivzentrum.', ''), finding.outcome, finding.severity, place];
    return words.join(' ').trimEnd();
  });
}

/** The first finding of a rule. */
export function findingOf(rule: string, document: unknown, options: CheckOptions): RuleFinding | undefined {
  return checkAktivzentrum(document, options).findings.find(
    (finding): finding is RuleFinding => finding.kind === 'rule' && finding.rule === `aktivzentrum.${rule}`,
  );
}

/** How a rule was answered, subject by subject; `notApplicable` with the reason. */
export function answers(rule: string, document: unknown, options: CheckOptions): readonly string[] {
  const { applied = [] } = checkAktivzentrum(document, options);
  return applied
    .filter((entry) => entry.rule === `aktivzentrum.${rule}`)
    .map(({ outcome, because }) => (because === undefined ? outcome : `${outcome} ${because}`));
}

/** The due days of a document with their states. */
export function due(document: unknown, options: AgendaOptions): readonly string[] {
  return agendaAktivzentrum(document, options).entries.map(
    ({ rule, dueOn, state }) => `${rule.replace('aktivzentrum.', '')} ${dueOn} ${state}`,
  );
}
