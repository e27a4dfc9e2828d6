import { checkDocument, type RuleFinding } from 'kooperationsplan';
import { changed, type Change } from '../../src/begriffe/change';

/** The findings on a changed document, long after every day in it: rule without its wing, and outcome. */
export function findings(document: object, ...changes: readonly Change[]): readonly string[] {
  return checkDocument(changed(document, changes), { asOf: '2027-12-31' }).findings.map((finding) => {
    const { rule, outcome } = finding as RuleFinding;
    return `${rule.replace('rechtsfolgenbelehrung.', '')} ${outcome}`;
  });
}
