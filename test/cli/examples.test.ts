import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument, checkFall, type Verdict } from 'kooperationsplan';
import demo from '../../docs/examples/demo.json';

const folder = new URL('../../docs/examples/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

interface Entry {
  readonly file?: string;
  readonly files?: readonly string[];
  readonly asOf: string;
  readonly verdict: string;
}

const entries: readonly Entry[] = demo;

/** What a check finds, by hand: `rule outcome`, or the code of a form finding. */
function found(file: string): readonly string[] {
  const asOf = entries.find((entry) => entry.file === file)?.asOf ?? '';
  return checkDocument(read(file), { asOf }).findings.map((finding) =>
    finding.kind === 'form' ? finding.code : `${finding.rule.replace('kooperationsplan.', '')} ${finding.outcome}`,
  );
}

describe('the documents of docs/examples', () => {
  it('are all in the demo', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.json') && name !== 'demo.json');
    expect(
      entries.flatMap(({ file, files: several = [] }) => [...(file === undefined ? [] : [file]), ...several]).sort(),
    ).toEqual(files.sort());
  });

  it.each(entries)('$file $files: $verdict', ({ file, files = [], asOf, verdict }) => {
    const report = file === undefined ? checkFall(files.map(read), { asOf }) : checkDocument(read(file), { asOf });
    expect(report.verdict).toBe<Verdict>(verdict as Verdict);
  });

  it('the case with gaps has three between its documents, and none in them', () => {
    const files = entries.find(({ files: several }) => several?.[0]?.startsWith('fall-mit-luecken/'))?.files ?? [];
    const { findings, reports } = checkFall(files.map(read), { asOf: '2026-09-01' });
    expect(reports.map(({ verdict }) => verdict)).toEqual(files.map(() => 'inOrder'));
    expect(findings.map(({ rule, dokument }) => [rule, dokument?.id])).toEqual([
      ['fall.verpflichtungNachSchritten', 'plan-2026'],
      ['fall.handlungImPlan', 'aufforderung-2026'],
      ['fall.zielAngepasst', 'teilnahme-2026'],
    ]);
  });

  it('show every verdict there is', () => {
    const all: readonly Verdict[] = ['malformed', 'violations', 'undetermined', 'deviations', 'inOrder'];
    expect(new Set(demo.map(({ verdict }) => verdict))).toEqual(new Set(all));
  });

  it('the complete ones have no finding at all', () => {
    expect(found('vollstaendig-2023.json')).toEqual([]);
    expect(found('vollstaendig-2026.json')).toEqual([]);
  });

  it('the plan carried over unchanged lacks the personal offer; its one day of delay has a reason', () => {
    expect([...found('fortgeschrieben-2026.json')].sort()).toEqual([
      'fortschreibungsfrist justified',
      'persoenlichesAngebot violated',
    ]);
  });

  it('the outdated one lacks update and check', () => {
    expect([...found('veraltet.json')].sort()).toEqual(['fortschreibungsfrist violated', 'ueberpruefung violated']);
  });

  it('the vague one says neither how often, nor how proved, nor from when', () => {
    expect(found('vage.json')).toEqual(
      expect.arrayContaining([
        'eigenbemuehungUmfang violated',
        'eigenbemuehungNachweis violated',
        'leistungKonkret hint',
        'schritttermin violated',
        'schrittzustaendigkeit violated',
      ]),
    );
  });

  it('the incomplete one lacks steps and Soll items', () => {
    expect(found('unvollstaendig.json')).toEqual(
      expect.arrayContaining([
        'erstgespraech violated',
        'schritte violated',
        'vermittlungsziel violated',
        'andereLeistungstraeger violated',
        'rehabilitation violated',
      ]),
    );
  });

  it('the malformed one has three places that cannot be read', () => {
    expect(found('nicht-lesbar.json').slice(0, 3)).toEqual(['unknownKey', 'dayWithTime', 'germanDay']);
    expect(found('nicht-lesbar.json')).toContain('eingliederungsziel violated');
  });
});
