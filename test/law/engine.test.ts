import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { open } from '../../src/begriffe';
import { checkWith } from '../../src/law/check';
import type { CalendarDay } from '../../src/law/day';
import type { Finding, RuleFinding } from '../../src/law/finding';
import type { Profil } from '../../src/law/profile';
import { rulesOf, type Decider, type Rule } from '../../src/law/rule';
import type { LawSource } from '../../src/law/sources';
import { massgeblicherTag, type Wing } from '../../src/law/wing';
import type { ViewOf } from '../../src/law/facts';

// An invented wing: what holds here holds for every wing.
function build() {
  return z.strictObject({
    art: z.literal('kooperationsplan'),
    id: z.string(),
    profil: z.string().optional(),
    abweichungen: z.array(z.strictObject({ regel: z.string(), begruendung: z.string() })).optional(),
    am: z.string().optional(),
    wert: z.number().optional(),
    punkte: z.array(z.strictObject({ zahl: z.number(), bekannt: open(z.boolean(), 'Bekannt', 'known') })).optional(),
  });
}
type View = ViewOf<z.output<ReturnType<typeof build>>>;

const law: LawSource = {
  id: 'probe',
  title: { de: 'Probe', en: 'Probe' },
  basis: 'gesetz',
  knownFrom: '2023-07-01' as CalendarDay,
};
const text = { de: 'Text', en: 'text' };
const first = { from: '2023-07-01', norm: '§ 1', act: 'Gesetz', checkedOn: '2026-08-19' };
const defineRule = rulesOf<View>();
const decides: Decider<View> = {
  per: 'document',
  title: { de: 'Tag des Dokuments', en: 'day of the document' },
  of: (view, _, q): CalendarDay => (view.am ?? q.ask(view as never, 'am' as never)) as CalendarDay,
};
const common = { title: text, asks: text, serves: [], law, editions: [first], decides, remedy: text } as const;

const muss = defineRule({
  ...common,
  id: 'probe.muss',
  modality: 'muss',
  at: 'wert?',
  apply: (wert) => (wert === undefined ? { da: false } : 'met'),
  says: { de: () => 'fehlt', en: () => 'missing' },
});
const soll = defineRule({
  ...common,
  id: 'probe.soll',
  modality: 'soll',
  at: 'punkte[]',
  apply: (punkt, _, q) => (q.ask(punkt, 'bekannt').bekannt ? 'met' : { zahl: punkt.zahl }),
  says: { de: ({ zahl }) => `Punkt ${String(zahl)}`, en: ({ zahl }) => `point ${String(zahl)}` },
});
const offen = defineRule({
  ...common,
  id: 'probe.offen',
  modality: 'muss',
  at: 'wert',
  apply: (wert) => (wert > 10 ? { undecided: { wert } } : 'met'),
  says: { de: () => 'Was gilt über 10?', en: () => 'What holds above 10?' },
});
const hinweis = defineRule({
  ...common,
  id: 'probe.hinweis',
  modality: 'kann',
  hint: true,
  at: 'punkte[]',
  apply: (punkt, _, q) => (q.ask(punkt, 'bekannt').bekannt ? { zahl: punkt.zahl } : 'met'),
  says: { de: () => 'Hinweis', en: () => 'hint' },
});

const profil: Profil = {
  id: 'streng',
  art: 'kooperationsplan',
  title: text,
  validFrom: '2024-01-01' as CalendarDay,
  validTo: '2024-12-31' as CalendarDay,
  source: { norm: 'Weisung 1', act: 'Weisung', basis: 'weisung', checkedOn: '2026-08-19' as CalendarDay },
  severities: { 'probe.soll': 'error' },
};

function check(document: object, rules: readonly Rule<View>[], options: object = {}) {
  const wing: Wing<View> = {
    art: 'kooperationsplan',
    schema: build,
    law,
    documentDay: decides,
    massgeblicherTag: massgeblicherTag('probe'),
    rules,
    profiles: [profil],
  };
  const input = { art: 'kooperationsplan', id: 'probe-1', am: '2024-05-01', ...document };
  return checkWith(wing, input, { asOf: '2026-01-01', ...options });
}
const rulesFound = (findings: readonly Finding[]): readonly RuleFinding[] =>
  findings.filter((finding) => finding.kind === 'rule');

describe('severity and outcome', () => {
  test('a violated muss is an error, a violated soll a warning', () => {
    const { verdict, findings } = check({ punkte: [{ zahl: 1, bekannt: false }] }, [muss, soll]);
    expect(verdict).toBe('violations');
    expect(findings).toMatchObject([
      {
        rule: 'probe.muss',
        outcome: 'violated',
        severity: 'error',
        path: ['wert'],
        norm: '§ 1',
        edition: '2023-07-01',
        decidedOn: '2024-05-01',
      },
      { rule: 'probe.soll', outcome: 'violated', severity: 'warning', path: ['punkte', 0], facts: { zahl: 1 } },
    ]);
  });

  test('a recorded reason justifies a soll, never a muss', () => {
    const abweichungen = ['probe.muss', 'probe.soll'].map((regel) => ({ regel, begruendung: 'Einzelfall' }));
    const { findings } = check({ abweichungen, punkte: [{ zahl: 1, bekannt: false }] }, [muss, soll]);
    expect(findings).toMatchObject([{ outcome: 'violated' }, { outcome: 'justified', severity: 'info' }]);
    expect(check({ wert: 1, abweichungen, punkte: [{ zahl: 1, bekannt: false }] }, [muss, soll]).verdict).toBe(
      'inOrder',
    );
  });

  test('a profile may weigh a rule otherwise, also outside its validity it does not', () => {
    const punkte = [{ zahl: 1, bekannt: false }];
    expect(check({ punkte, profil: 'streng' }, [soll]).findings).toMatchObject([{ severity: 'error' }]);
    expect(check({ punkte, profil: 'streng', am: '2025-05-01' }, [soll]).findings).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  test('a rule over several places names the one its facts mean', () => {
    const { findings } = check({}, [{ ...muss, cites: () => '§ 2' }]);
    expect(findings).toMatchObject([{ norm: '§ 2', edition: '2023-07-01' }]);
  });

  test('an open question of the law is undetermined with its question', () => {
    expect(check({ wert: 11 }, [offen])).toMatchObject({
      verdict: 'undetermined',
      findings: [{ outcome: 'undetermined', severity: 'warning', message: 'Was gilt über 10?', facts: { wert: 11 } }],
    });
  });

  test('hints can be switched off and never change the verdict', () => {
    const document = { punkte: [{ zahl: 1, bekannt: true }] };
    expect(check(document, [hinweis])).toMatchObject({
      verdict: 'inOrder',
      findings: [{ outcome: 'hint', severity: 'info' }],
    });
    expect(check(document, [hinweis], { hints: false }).findings).toEqual([]);
  });
});

describe('open facts', () => {
  test('an absent open fact makes that item undetermined and leaves its neighbours alone', () => {
    const { findings, applied } = check({ punkte: [{ zahl: 1 }, { zahl: 2, bekannt: false }] }, [soll]);
    expect(rulesFound(findings)).toMatchObject([
      { outcome: 'undetermined', severity: 'info', path: ['punkte', 0], missing: ['punkte[0].bekannt'] },
      { outcome: 'violated', path: ['punkte', 1] },
    ]);
    expect(findings[0]?.message).toContain('Bekannt (punkte[0].bekannt)');
    expect(applied).toMatchObject([
      { outcome: 'undetermined', path: ['punkte', 0] },
      { outcome: 'violated', path: ['punkte', 1] },
    ]);
  });

  test('a hint that cannot be decided is recorded and not shown', () => {
    const { findings, applied } = check({ punkte: [{ zahl: 1 }] }, [hinweis]);
    expect(findings).toEqual([]);
    expect(applied).toMatchObject([{ outcome: 'undetermined' }]);
  });
});

describe('the deciding day', () => {
  test('unknown: one undetermined finding that names the fact; the rules stand in the record', () => {
    const { findings, applied } = check({ am: undefined, punkte: [{ zahl: 1, bekannt: false }] }, [muss, soll]);
    expect(findings).toMatchObject([
      { rule: 'probe.massgeblicherTag', outcome: 'undetermined', severity: 'warning', missing: ['am'] },
    ]);
    expect(applied?.map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined']);
  });

  test('before the known law: one noEdition, no result under other law', () => {
    const { findings, verdict, applied } = check({ am: '2023-06-30' }, [muss, soll]);
    expect(verdict).toBe('undetermined');
    expect(findings).toMatchObject([
      { rule: 'probe.massgeblicherTag', outcome: 'noEdition', edition: null, decidedOn: '2023-06-30' },
    ]);
    expect(applied).toMatchObject([{ outcome: 'noEdition' }, { outcome: 'notApplicable', because: 'absent' }]);
  });

  test('after the law was last checked: judged, and said', () => {
    expect(check({ wert: 1, am: '2026-08-19' }, [muss])).toMatchObject({
      beyondLawChecked: false,
      editionUnverified: false,
    });
    expect(check({ wert: 1, am: '2026-08-20' }, [muss])).toMatchObject({
      beyondLawChecked: true,
      editionUnverified: false,
    });
    expect(check({ wert: 1, am: '2027-07-31' }, [muss])).toMatchObject({ editionUnverified: false });
    expect(check({ wert: 1, am: '2027-08-01' }, [muss])).toMatchObject({ verdict: 'inOrder', editionUnverified: true });
  });
});

describe('malformed places', () => {
  test('a rule that reads one is undetermined and names it; others stand', () => {
    const { findings } = check(
      {
        wert: 'viel',
        punkte: [
          { zahl: 'eins', bekannt: true },
          { zahl: 2, bekannt: false },
        ],
      },
      [muss, soll],
    );
    expect(findings).toMatchObject([
      { kind: 'form', path: ['wert'] },
      { kind: 'form', path: ['punkte', 0, 'zahl'] },
      { rule: 'probe.muss', outcome: 'undetermined', missing: ['wert'] },
      { rule: 'probe.soll', outcome: 'violated', path: ['punkte', 1] },
    ]);
  });

  test('an item that is malformed as a whole leaves its neighbours alone', () => {
    const { findings } = check({ punkte: ['kaputt', { zahl: 2, bekannt: false }] }, [soll]);
    expect(findings).toMatchObject([
      { kind: 'form', path: ['punkte', 0] },
      { rule: 'probe.soll', outcome: 'undetermined', missing: ['punkte[0]'], path: ['punkte', 0] },
      { rule: 'probe.soll', outcome: 'violated', path: ['punkte', 1] },
    ]);
  });

  test('without record nothing is recorded', () => {
    expect(check({}, [muss], { record: false })).not.toHaveProperty('applied');
  });
});
