import { describe, expect, it } from 'vitest';
import { checkKooperationsplan, type RuleFinding } from 'kooperationsplan';
import { documentsOf } from '../../src/begriffe/ruleExample';
import { asOf2023, asOf2026, complete2023, plan2023, plan2026 } from '../../src/kooperationsplan/examples';
import { rules } from '../../src/kooperationsplan/rules';
import { examples } from '../../src/kooperationsplan/rules/index.examples';
import { errors } from './faults/errors';
import { hints } from './faults/hints';
import { warnings } from './faults/warnings';

const singleFaults = [...errors, ...warnings, ...hints];
type Wording = '2023' | '2026';

const cases = examples.flatMap((example) =>
  example.of.map((complete) => {
    const wording: Wording = complete === complete2023 ? '2023' : '2026';
    return { ...example, complete, wording };
  }),
);

function of(pair: string | readonly [string, string], wording: Wording): string {
  return typeof pair === 'string' ? pair : pair[wording === '2023' ? 0 : 1];
}

const latest: Readonly<Record<Wording, string>> = { '2023': '2025-12-15', '2026': '2026-07-06' };

describe('the complete plans', () => {
  it.each([
    ['until 2026-06-30', plan2023, asOf2023],
    ['since 2026-07-01', plan2026, asOf2026],
  ])('have no finding under the law %s', (_, plan, asOf) => {
    expect(checkKooperationsplan(plan, { asOf }).findings).toEqual([]);
  });
});

describe('every rule', () => {
  it('has an example under each wording it knows, and none under another', () => {
    const wordings: readonly [Wording, string, string][] = [
      ['2023', '2023-07-01', '2026-06-30'],
      ['2026', '2026-07-01', '9999-12-31'],
    ];
    for (const rule of rules) {
      const known = wordings.filter(
        ([, from, to]) =>
          rule.law === 'profil' || rule.editions.some((e) => e.from <= to && (e.to === null || e.to >= from)),
      );
      const shown = cases.filter((example) => example.rule === rule.id).map(({ wording }) => wording);
      expect([rule.id, ...shown.sort()]).toEqual([rule.id, ...known.map(([wording]) => wording)]);
    }
  });

  it('stands once in the table of single faults', () => {
    expect(singleFaults.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id as string).sort());
  });

  it('has a second way without a finding where the statute says kann', () => {
    for (const rule of rules.filter(({ modality }) => modality === 'kann')) {
      for (const example of examples.filter(({ rule: id }) => id === rule.id)) {
        expect([rule.id, example.alsoMet !== undefined]).toEqual([rule.id, true]);
      }
    }
  });
});

describe.each(cases)('$rule under $wording', (example) => {
  const { met, alsoMet, fault, options } = documentsOf(example, example.complete);
  const row = singleFaults.find(({ rule }) => rule === example.rule)!;

  it('is met without a finding', () => {
    const report = checkKooperationsplan(met, options);
    expect(report.findings).toEqual([]);
    expect(report.applied?.filter(({ rule }) => rule === example.rule).map(({ outcome }) => outcome)).toContain('met');
    if (alsoMet !== undefined) expect(checkKooperationsplan(alsoMet, options).findings).toEqual([]);
  });

  it('gives exactly one finding for one fault', () => {
    const { findings } = checkKooperationsplan(fault, options);
    expect(findings).toHaveLength(1);
    const finding = findings[0] as RuleFinding;
    const { rule, outcome, severity, path, norm, edition, decidedOn } = finding;
    expect({ rule, outcome, severity, path: path.join('.'), norm, edition, decidedOn }).toEqual({
      rule: row.rule,
      outcome: row.outcome,
      severity: row.severity,
      path: row.path,
      norm: of(row.norm, example.wording),
      edition: of(
        row.edition ?? (typeof row.norm === 'string' ? '2023-07-01' : ['2023-07-01', '2026-07-01']),
        example.wording,
      ),
      decidedOn: of(row.decidedOn ?? latest[example.wording], example.wording),
    });
    expect(finding.message.slice(0, of(row.says, example.wording).length)).toBe(of(row.says, example.wording));
    expect(finding.remedy).toMatch(/\.$/);
  });

  it('says the same in English, and nothing of it with hints off where it is a hint', () => {
    const english = checkKooperationsplan(fault, { ...options, language: 'en' }).findings[0] as RuleFinding;
    const german = checkKooperationsplan(fault, options).findings[0] as RuleFinding;
    expect({ ...english, message: '', remedy: '' }).toEqual({ ...german, message: '', remedy: '' });
    expect(english.message).not.toBe(german.message);
    expect(english.remedy).not.toBe(german.remedy);
    expect(checkKooperationsplan(fault, { ...options, hints: false }).findings).toHaveLength(
      row.outcome === 'hint' ? 0 : 1,
    );
  });
});
