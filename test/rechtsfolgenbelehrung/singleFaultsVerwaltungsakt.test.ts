import { describe, expect, it } from 'vitest';
import { checkSchreiben, type RuleFinding } from 'kooperationsplan';
import { documentsOf } from '../../src/begriffe/ruleExample';
import { aufforderungRules, einladungRules } from '../../src/rechtsfolgenbelehrung/rules';
import { erstgespraechExamples } from '../../src/rechtsfolgenbelehrung/rules/erstgespraech.examples';
import { gesonderteBelehrungExamples } from '../../src/rechtsfolgenbelehrung/rules/gesonderteBelehrung.examples';
import { minderungsbescheidExamples } from '../../src/rechtsfolgenbelehrung/rules/minderungsbescheidRules.examples';
import { minderungsbescheidRules } from '../../src/rechtsfolgenbelehrung/rules/minderungsbescheidRules';
import { uebergangExamples } from '../../src/rechtsfolgenbelehrung/rules/uebergang.examples';
import { verpflichtungExamples } from '../../src/rechtsfolgenbelehrung/rules/verpflichtungRules.examples';
import { verpflichtungRules } from '../../src/rechtsfolgenbelehrung/rules/verpflichtungRules';
import { widerspruchsfreiExamples } from '../../src/rechtsfolgenbelehrung/rules/widerspruchsfrei.examples';
import { describeSingleFaults, type Expected } from '../support/singleFaults';
import { bescheid } from './faults/bescheid';
import { id } from './faults/row';
import { verpflichtung } from './faults/verpflichtung';

// Those on what is announced, on the first talk, and on an old instruction or one apart, stand here; the other rules of the letters beside them.
const angekuendigt = [
  'erstgespraech',
  'gesonderteBelehrung',
  'uebergang',
  'folgePasstZurHandlung',
  'angekuendigterWegfall',
  'angekuendigteNichterreichbarkeit',
  'widerspruchsfrei',
].map(id);
const andere = new Set([...einladungRules, ...aufforderungRules].map((rule) => rule.id as string));

const rules = [...einladungRules, ...verpflichtungRules, ...minderungsbescheidRules]
  .filter((rule) => !andere.has(rule.id) || angekuendigt.includes(rule.id))
  .filter((rule, index, all) => all.findIndex((other) => other.id === rule.id) === index);

const alt: Expected = {
  outcome: 'undetermined',
  severity: 'warning',
  path: 'rechtsfolgenbelehrung',
  norm: '§ 65a Abs. 2, 3 SGB II',
  edition: '2026-07-01',
  decidedOn: '2026-07-01',
  says: 'Belehrt wurde am 15.06.2026 nach altem Recht, verlangt wird etwas nach dem 30.06.2026.',
};

const angekuendigteFolge = {
  outcome: 'violated',
  severity: 'error',
  path: 'rechtsfolgenbelehrung.rechtsfolgen.1',
} as const;

const examples = [
  ...erstgespraechExamples,
  ...gesonderteBelehrungExamples,
  ...uebergangExamples,
  ...verpflichtungExamples,
  ...minderungsbescheidExamples,
  ...widerspruchsfreiExamples,
];

describeSingleFaults(rules, examples, {
  ...verpflichtung,
  ...bescheid,
  'rechtsfolgenbelehrung.erstgespraech': {
    outcome: 'violated',
    severity: 'error',
    path: 'ort',
    norm: '§ 15 Abs. 4 Satz 1 und 2 SGB II',
    edition: '2026-07-01',
    decidedOn: '2026-08-11',
    says: 'Das erste Gespräch über Potenzialanalyse und Kooperationsplan muss persönlich im Jobcenter stattfinden, wenn nicht eine Ausnahme begründet ist; eingeladen ist zu einem Gespräch per Video',
  },
  'rechtsfolgenbelehrung.gesonderteBelehrung': {
    outcome: 'undetermined',
    severity: 'warning',
    path: 'rechtsfolgenbelehrung.gesondert',
    norm: 'BSG 17.12.2009, B 4 AS 30/09 R; LSG Niedersachsen-Bremen 26.5.2015, L 7 AS 1059/13',
    edition: '2023-01-01',
    decidedOn: '2026-07-13',
    says: 'Belehrt wurde gesondert am 06.07.2026, das Schreiben ist vom 13.07.2026.',
  },
  'rechtsfolgenbelehrung.uebergang': alt,
  'rechtsfolgenbelehrung.folgePasstZurHandlung': ['2026-01-12', '2026-07-13', '2026-01-12', '2026-07-13'].map(
    (decidedOn) => ({
      ...angekuendigteFolge,
      path: 'rechtsfolgenbelehrung.rechtsfolgen.0',
      norm: '§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II',
      edition: decidedOn === '2026-01-12' ? '2023-01-01' : '2026-07-01',
      decidedOn,
      says: 'Die angekündigte Minderung ist auf § 31 Abs. 1 Satz 1 Nr. 2 SGB II gestützt; das Schreiben verlangt keine Handlung',
    }),
  ),
  'rechtsfolgenbelehrung.angekuendigterWegfall': {
    ...angekuendigteFolge,
    path: 'rechtsfolgenbelehrung.rechtsfolgen.2',
    norm: '§ 31a Abs. 7, § 31b Abs. 3 SGB II',
    edition: '2026-04-23',
    decidedOn: '2026-08-03',
    says: 'Angekündigt ist ein Wegfall des Regelbedarfs. Das Recht dieses Tages kennt ihn nur für verweigerte Arbeit, für höchstens zwei Monate und nur als Wegfall des ganzen Regelbedarfs',
  },
  'rechtsfolgenbelehrung.angekuendigteNichterreichbarkeit': {
    ...angekuendigteFolge,
    norm: '§ 7b Abs. 4 Satz 1 SGB II',
    edition: '2026-07-01',
    decidedOn: '2026-07-13',
    says: 'Angekündigt ist, dass die Person als nicht erreichbar gilt, ohne Beschränkung auf drei aufeinanderfolgende',
  },
});

describe.each(
  examples.flatMap((example) =>
    example.of.map((complete) => [example.rule, complete.title.en, example, complete] as const),
  ),
)('%s, %s', (_, __, example, complete) => {
  const { fault, options } = documentsOf(example, complete);
  const [german] = checkSchreiben(fault, options).findings as readonly RuleFinding[];
  const [english] = checkSchreiben(fault, { ...options, language: 'en' }).findings as readonly RuleFinding[];

  it('says the same in both languages, and what to do', () => {
    expect({ ...english, message: '', remedy: '' }).toEqual({ ...german, message: '', remedy: '' });
    expect(english?.message).not.toBe(german?.message);
    expect(english?.remedy).not.toBe(german?.remedy);
    expect(`${german?.message ?? ''} ${german?.remedy ?? ''}`).toMatch(/\.$/);
  });

  it('never says that an instruction is effective, or that a person loses money', () => {
    const said = `${german?.message ?? ''} ${english?.message ?? ''}`;
    expect(said).not.toMatch(/ist wirksam|is effective|unwirksam|ineffective|verliert|loses money/);
  });
});
