import { describe, expect, it } from 'vitest';
import { checkFall, writePath } from 'kooperationsplan';
import { changed, type Change } from '../../src/begriffe/change';
import { completeFall2026 } from '../../src/fall/examples';
import { fall, remove, set } from './support';

const asOf = '2026-08-03';

/** Where what is asked for stands, by rule and document: `einPlan plan-1: dokumente[0].beendetAm`. */
function asked(...changes: readonly Change[]): readonly string[] {
  const { findings } = checkFall(fall(...changes), { asOf });
  return findings.map(({ rule, dokument, missing = [] }) =>
    `${rule.replace('fall.', '')} ${dokument?.id ?? '–'}: ${missing.join(' ')}`.trim(),
  );
}

describe('a place that cannot be read is named with the document it stands in', () => {
  it.each<readonly [string, Change, readonly string[]]>([
    [
      'in the document the finding points at',
      set('0.schritte.0.bisAm', 'bald'),
      ['verpflichtungNachSchritten plan-1: dokumente[0].schritte[0].bisAm'],
    ],
    [
      'in another document than the one the finding points at',
      set('4.vertraege', 'keine'),
      ['vertraglichesMinimum kontakte-1: dokumente[4].vertraege'],
    ],
    [
      'as an item of a list',
      set('2.aenderungen.0', 'neues Ziel'),
      ['zielAngepasst teilnahme-1: dokumente[2].aenderungen[0]'],
    ],
    [
      'as a fact of a letter',
      set('1.planstand', 'vielleicht'),
      ['verpflichtungOhnePlan brief-1: dokumente[1].planstand'],
    ],
    [
      'as the day of a letter, whose law decides',
      set('1.versandtAm', '27.07.2026'),
      ['massgeblicherTag brief-1: dokumente[1].versandtAm'],
    ],
  ])('%s', (_, change, expected) => {
    expect(asked(change)).toEqual(expected);
  });

  it('by every rule that reads it', () => {
    const stelle = 'dokumente[0].fassungen[0].erstelltAm';
    expect(asked(set('0.fassungen.0.erstelltAm', '2026-13-01'))).toEqual([
      `einPlan plan-1: ${stelle}`,
      `verpflichtungNachSchritten plan-1: ${stelle}`,
      `planInKraft brief-1: ${stelle}`,
      `handlungImPlan brief-1: ${stelle}`,
      `massnahmeImPlan teilnahme-1: ${stelle}`,
      `zielAngepasst teilnahme-1: ${stelle}`,
    ]);
  });

  it('in words, too', () => {
    const says = (language: 'de' | 'en') =>
      checkFall(fall(set('1.planstand', 7)), { asOf, language }).findings.map(({ message }) => message);
    expect(says('de')).toEqual([
      'Verpflichtung ohne Plan: nicht entscheidbar, weil diese Stelle nicht lesbar ist: Stand des Kooperationsplans (dokumente[1].planstand).',
    ]);
    expect(says('en')).toEqual([
      'Verpflichtung where there is no plan: cannot be decided, because this place cannot be read: state of the Kooperationsplan (dokumente[1].planstand).',
    ]);
  });

  it('but within its document in the report on that document alone', () => {
    const { reports } = checkFall(fall(set('0.fassungen.0.erstelltAm', '2026-13-01')), { asOf });
    const places = reports[0]?.findings.flatMap((finding) => (finding.kind === 'rule' ? (finding.missing ?? []) : []));
    expect(places).toContain('fassungen[0].erstelltAm');
    expect(places?.filter((place) => place.startsWith('dokumente'))).toEqual([]);
  });
});

describe('a day for which no law is known', () => {
  it('points at the letter whose day it is', () => {
    const alt = changed(completeFall2026.document, [set('1.versandtAm', '2022-07-27')]) as readonly unknown[];
    const { findings } = checkFall(alt, { asOf });
    expect(findings.map(({ rule, outcome, dokument }) => [rule, outcome, dokument?.id])).toEqual([
      ['fall.massgeblicherTag', 'noEdition', 'brief-1'],
    ]);
  });

  it('is about the case as a whole where it is the day of the question', () => {
    const { findings } = checkFall(fall(), { asOf: '2023-06-30' });
    expect(findings.map(({ rule, dokument, path }) => [rule, dokument, writePath(path)])).toEqual([
      ['fall.massgeblicherTag', undefined, ''],
    ]);
    expect(findings[0]?.message).toContain('§ 15 SGB II ist ab 01.07.2023 erfasst');
  });
});

describe('a fact that is not known', () => {
  it('is named with its document', () => {
    expect(asked(remove('0.beendetAm'))).toEqual(['planInKraft brief-1: dokumente[0].beendetAm']);
  });
});
