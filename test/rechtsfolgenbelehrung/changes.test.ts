import { describe, expect, it } from 'vitest';
import { changesBetween } from 'kooperationsplan';

const changes = changesBetween('2026-06-30', '2026-07-01');

/** By hand from editions.md: what a template editor has to be told, where it stands, and a word that has to be in it. */
const letters: readonly (readonly [
  rule: string,
  kind: 'begins' | 'changes' | 'ends',
  norm: string,
  de: RegExp,
  en: RegExp,
])[] = [
  ['ersteEinladung', 'ends', '§ 15 Abs. 4 SGB II', /ersten Einladung/, /first invitation/],
  ['aufforderungGrundsatz', 'ends', '§ 15 Abs. 5 Satz 2 SGB II', /Abs\. 5 und 6/, /Abs\. 5 and 6/],
  ['aufforderungMassnahme', 'ends', '§ 15 Abs. 5 Satz 2 SGB II', /Rechtsfolgenbelehrung/, /Rechtsfolgenbelehrung/],
  ['aufforderungOhnePlan', 'ends', '§ 15 Abs. 6 SGB II', /Rechtsfolgenbelehrung/, /Rechtsfolgenbelehrung/],
  [
    'verpflichtungsgrundlage',
    'changes',
    '§ 15a Abs. 1 bis 3 SGB II',
    /statt der Schlichtung/,
    /place of the Schlichtung/,
  ],
  ['verpflichtungsform', 'begins', '§ 15a Abs. 1 Satz 1, Abs. 2, Abs. 3 SGB II', /schriftlicher/, /written/],
  ['eigenbemuehungen', 'begins', '§ 15a Abs. 4 Satz 1 SGB II', /wie häufig/, /how often/],
  [
    'minderungshoehe',
    'changes',
    '§ 31a Abs. 1 Satz 1, § 31b Abs. 2 Satz 1 SGB II',
    /30 Prozent für drei Monate/,
    /30 percent/,
  ],
  [
    'minderungMeldeversaeumnis',
    'changes',
    '§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II',
    /erste Meldeversäumnis mindert nicht/,
    /first/,
  ],
  ['nichtErreichbar', 'changes', '§ 7b Abs. 4 Satz 1 SGB II', /drei aufeinanderfolgende/, /three consecutive/],
  ['anhoerungPersoenlich', 'changes', '§ 31a Abs. 2 Satz 1 bis 3 SGB II', /dritten Meldeversäumnis in Folge/, /third/],
  ['schlichtungsdauer', 'ends', '§ 15a Abs. 4 SGB II', /kein Schlichtungsverfahren/, /no Schlichtungsverfahren/],
  ['uebergang', 'begins', '§ 65a Abs. 2, 3 SGB II', /trotz alter Belehrung/, /under an old instruction/],
  ['leistungsbezeichnung', 'changes', '§ 65a Abs. 4 SGB II', /Grundsicherungsgeld/, /Grundsicherungsgeld/],
];

describe('what changed on 2026-07-01', () => {
  it.each(letters)('tells of rechtsfolgenbelehrung.%s', (rule, kind, norm, de, en) => {
    const found = changes.filter((change) => change.rule === `rechtsfolgenbelehrung.${rule}`);
    expect(found.map((change) => [change.kind, change.norm])).toEqual([[kind, norm]]);
    expect(found[0]?.changed.de).toMatch(de);
    expect(found[0]?.changed.en).toMatch(en);
  });

  it('tells of the plan, too: personal offer, first talk, places of the contents, checks', () => {
    const plan = new Map(changes.map((change) => [change.rule as string, change.kind]));
    expect(plan.get('kooperationsplan.persoenlichesAngebot')).toBe('begins');
    expect(plan.get('kooperationsplan.erstgespraech')).toBe('begins');
    expect(plan.get('kooperationsplan.belangeBehinderung')).toBe('begins');
    expect(plan.get('kooperationsplan.eigenbemuehungen')).toBe('changes');
    expect(plan.get('kooperationsplan.ueberpruefung')).toBe('ends');
  });

  it('names the act, and the day on which each change shows', () => {
    const statute = changes.filter(({ norm }) => norm.includes('SGB II'));
    expect(new Set(statute.map(({ act }) => act))).toEqual(
      new Set(['13. SGB II-Änderungsgesetz vom 16.4.2026, BGBl. 2026 I Nr. 107']),
    );
    for (const { kind, on } of changes) expect(on).toBe(kind === 'ends' ? '2026-06-30' : '2026-07-01');
  });

  it('says nothing of days on which the law of the letters did not change', () => {
    for (const [from, to] of [
      ['2026-07-01', '2026-08-20'],
      ['2026-01-01', '2026-03-27'],
    ] as const) {
      expect(changesBetween(from, to).filter(({ rule }) => rule.startsWith('rechtsfolgenbelehrung.'))).toEqual([]);
    }
  });
});

describe('the loss of the Regelbedarf over time', () => {
  it.each([
    ['2024-03-27', '2024-03-28', '§ 31a Abs. 7, § 31b Abs. 3 SGB II'],
    ['2026-03-27', '2026-03-28', '§ 31a SGB II; § 86 SGB II'],
    ['2026-04-22', '2026-04-23', '§ 31a Abs. 7, § 31b Abs. 3 SGB II'],
  ])('shows between %s and %s', (from, to, norm) => {
    const found = changesBetween(from, to).filter(({ rule }) => rule === 'rechtsfolgenbelehrung.wegfallRegelbedarf');
    expect(found.map((change) => [change.on, change.norm])).toEqual([[to, norm]]);
  });
});
