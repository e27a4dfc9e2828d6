import { describe, expect, it } from 'vitest';
import { checkFall } from 'kooperationsplan';
import { fall, found, remove, set } from './support';

const asOf = '2026-08-03';
const documents = fall();
const [plan, brief] = documents;

describe('the complete case', () => {
  it('can be read, document by document', () => {
    const forms = checkFall(documents, { asOf }).reports.flatMap(({ findings }) =>
      findings.filter(({ kind }) => kind === 'form'),
    );
    expect(forms).toEqual([]);
  });
});

describe('what users send', () => {
  it.each([
    ['the same object', [...documents, plan], 'plan-1'],
    ['a copy', [...documents, structuredClone(plan)], 'plan-1'],
    ['a copy of a letter', [...documents, structuredClone(brief)], 'brief-1'],
    [
      'an older copy of the plan',
      [...documents, { ...(plan as object), fassungen: [{ nummer: 1, erstelltAm: '2026-07-06' }] }],
      'plan-1',
    ],
  ])('a document twice (%s) gives one finding, at the second', (_, list, id) => {
    expect(found(list)).toEqual([`einmal violated ${id}`]);
    expect(checkFall(list, { asOf }).findings[0]?.dokument?.index).toBe(5);
  });

  it('two plans, and one of them twice, are two plans', () => {
    const zweiter = { ...(plan as object), id: 'plan-2' };
    expect(found([...documents, zweiter, zweiter])).toEqual([
      'einPlan violated plan-2',
      'einmal violated plan-2',
      'einPlan violated plan-2',
    ]);
  });

  it.each([
    ['another person in a letter', set('1.leistungsberechtigtePerson', 'person-2'), 'einFall violated brief-1'],
    ['another case in a measure', set('2.fall', 'fall-2'), 'einFall violated teilnahme-1'],
  ])('%s is reported once', (_, change, expected) => {
    expect(found(fall(change))).toEqual([expected]);
  });

  it('records of two participants are two persons; the names of project and Jobcenter are not compared', () => {
    const zweiter = (teilnehmendePerson: string) => ({
      ...(documents[3] as object),
      id: 'kontakte-2',
      teilnehmendePerson,
    });
    const mit = fall(set('3.teilnehmendePerson', 'tn-1'));
    expect(found(mit)).toEqual([]);
    expect(found([...mit, zweiter('tn-1')])).toEqual([]);
    expect(found([...mit, zweiter('tn-2')])).toEqual(['einFall violated kontakte-2']);
  });

  it.each([
    ['null', null, 'notAnObject', []],
    ['a list in the list', documents, 'notAnObject', []],
    ['a document as text', JSON.stringify(plan), 'notAnObject', []],
    ['an unknown kind', { art: 'widerspruchsbescheid', id: 'brief-7' }, 'unknownArt', ['art']],
    ['no kind', { id: 'brief-7' }, 'missing', ['art']],
    ['a kind that is no text', { art: null }, 'unknownArt', ['art']],
    ['a name every object knows', { art: 'constructor' }, 'unknownArt', ['art']],
  ])('%s is refused where it stands, and the others are checked', (_, strange, code, path) => {
    const { verdict, reports, findings } = checkFall([plan, strange, ...documents.slice(1)], { asOf });
    expect(verdict).toBe('malformed');
    expect(reports[1]).toMatchObject({ document: null, findings: [{ kind: 'form', code, path }] });
    expect(reports).toHaveLength(6);
    expect(findings).toEqual([]);
  });

  it('keeps the places of a list with a gap', () => {
    const list = [null, plan, undefined, { ...(plan as object), id: 'plan-2' }];
    const [finding] = checkFall(list, { asOf }).findings;
    expect(finding?.dokument).toEqual({ index: 3, id: 'plan-2' });
  });

  it('a hole in the list is no document, and the others keep their places', () => {
    const list: unknown[] = [plan];
    list[2] = plan;
    const { reports, findings } = checkFall(list, { asOf });
    expect(reports.map(({ document }) => document)).toEqual(['kooperationsplan', null, 'kooperationsplan']);
    expect(reports[1]?.findings).toMatchObject([{ code: 'notAnObject' }]);
    expect(findings.map(({ rule, dokument }) => [rule, dokument?.index])).toEqual([['fall.einmal', 2]]);
  });

  it('documents without an id are named by their place in the list', () => {
    const { findings } = checkFall(fall(remove('0.id'), set('0.schritte.0.erledigtAm', false)), { asOf });
    expect(findings.map(({ dokument }) => dokument)).toContainEqual({ index: 0 });
  });

  it('200 documents, 40 of them plans that stand beside each other', () => {
    const list = Array.from({ length: 200 }, (_, index) => ({
      ...(documents[index % 5] as object),
      id: `dokument-${String(index)}`,
    }));
    const { findings, reports } = checkFall(list, { asOf });
    expect(reports).toHaveLength(200);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['fall.einPlan']));
    expect(findings).toHaveLength(39);
  });
});
