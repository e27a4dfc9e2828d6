import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFall, type ArgumentError } from 'kooperationsplan';
import { completeFall2026 } from '../../src/fall/examples';
import { complete, damaged, places, replaced } from '../properties/documents';
import { answers, fall, found, remove, set } from './support';

const asOf = '2026-08-03';
const all = complete.map(({ plan }) => plan as unknown);

describe('the documents of a case', () => {
  it('are each reported on in the order given, with one verdict and one agenda', () => {
    const { reports, verdict, agenda } = checkFall(all, { asOf });
    expect(reports.map(({ document }) => document)).toEqual(all.map((document) => (document as { art: string }).art));
    expect(verdict).toBe('violations');
    const days = agenda.map(({ dueOn }) => dueOn);
    expect(days).toEqual([...days].sort());
    expect(agenda.every(({ dokument }) => (all[dokument.index] as { id: string }).id === dokument.id)).toBe(true);
  });

  it('may be none', () => {
    expect(checkFall([], { asOf })).toMatchObject({ verdict: 'inOrder', reports: [], findings: [], agenda: [] });
  });

  it('may be of an unknown kind: the known ones are listed', () => {
    const { verdict, reports } = checkFall([{ art: 'einkaufszettel' }, 7], { asOf });
    expect(verdict).toBe('malformed');
    expect(reports.map(({ findings }) => findings[0])).toMatchObject([
      { code: 'unknownArt', expected: expect.stringContaining('massnahmeteilnahme') as string },
      { code: 'notAnObject' },
    ]);
  });

  it.each([{}, null, 'x', Array.from({ length: 501 }, () => ({}))])('are a list of up to 500', (documents) => {
    expect(() => checkFall(documents as never, { asOf })).toThrow(
      expect.objectContaining({ argument: 'documents' }) as ArgumentError,
    );
  });

  it('may be malformed in part: what can be read is compared', () => {
    const broken = fall(set('0.schritte.0.erledigtAm', false), set('0.schritte.1', 'kaputt'), set('3.projekt', 5));
    expect(found(broken)).toContain('verpflichtungNachSchritten violated plan-1 schritte[0].erledigtAm');
    expect(found(broken).filter((line) => line.includes('vertraglichesMinimum'))).toHaveLength(1);
  });
});

describe('every list of documents', () => {
  it('gets an answer, the same twice, and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            damaged.map(({ document }) => document),
            fc.jsonValue(),
          ),
          { maxLength: 4 },
        ),
        (list) => {
          const before = JSON.stringify(list);
          const said = JSON.stringify(checkFall(list, { asOf }));
          expect(JSON.stringify(checkFall(structuredClone(list), { asOf }))).toBe(said);
          expect(JSON.stringify(list)).toBe(before);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says the same in any order', () => {
    const broken = fall(
      remove('0.sollInhalte'),
      set('1.planstand', 'nichtFortschreibbar'),
      set('3.vertraglichesMinimum', 4),
    );
    const said = [...found(broken)].sort();
    expect(said.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray([...broken], { minLength: broken.length }), (shuffled) => {
        expect([...found(shuffled)].sort()).toEqual(said);
      }),
      { numRuns: 30 },
    );
  });

  it('lets no value out', () => {
    const MARK = 'ZZQQXX';
    const documents = completeFall2026.document as never;
    for (const place of places(documents)) {
      const marked = replaced(documents, place, (old) => (typeof old === 'string' ? `${MARK} ${old}` : old));
      expect(JSON.stringify(checkFall(marked as never, { asOf, language: 'en' }))).not.toContain(MARK);
    }
  });
});

describe('a reason for an atypical case between documents', () => {
  const fremd = set('0.sollInhalte.leistungen.festgelegt.0.rechtsgrundlage', '§ 16d SGB II');
  const mit = (regel: string) => fall(fremd, set('0.abweichungen', [{ regel, begruendung: 'Maßnahme endet morgen' }]));
  const inPlan = (regel: string) =>
    checkFall(mit(regel), { asOf }).reports[0]?.findings.flatMap((finding) =>
      finding.kind === 'rule' && finding.rule.endsWith('abweichungBekannt') ? [finding.remedy] : [],
    );

  it('may stand in any of them, and its own check leaves it to the case', () => {
    expect(found(mit('fall.massnahmeImPlan'))).toEqual(['massnahmeImPlan justified teilnahme-1']);
    expect(inPlan('fall.massnahmeImPlan')).toEqual([]);
  });

  it('names a rule that exists', () => {
    expect(found(mit('fall.gibtEsNicht'))).toEqual([
      'abweichungBekannt hint plan-1 abweichungen[0]',
      'massnahmeImPlan violated teilnahme-1',
    ]);
    expect(inPlan('fall.gibtEsNicht')).toEqual([]);
    // A reason for a rule of its own document is no matter of the case.
    expect(answers('abweichungBekannt', mit('kooperationsplan.leistungen'))).toEqual(['notApplicable condition']);
    expect(inPlan('kooperationsplan.gibtEsNicht')).toEqual([
      'Unter regel die Kennung eintragen, die der Befund nennt; sie beginnt mit „kooperationsplan.“.',
    ]);
  });
});

describe('what documents say of each other', () => {
  it('takes no plan for two where the first has ended', () => {
    const zweiter = set('5', {
      art: 'kooperationsplan',
      id: 'plan-2',
      beendetAm: false,
      fassungen: [{ nummer: 1, erstelltAm: '2026-07-30' }],
    });
    expect(answers('einPlan', fall(zweiter, set('0.beendetAm', '2026-07-30')))).toEqual([
      'notApplicable condition',
      'met',
    ]);
    expect(found(fall(zweiter, remove('0.beendetAm')))).toEqual(['einPlan undetermined plan-2']);
    expect(found(fall(zweiter, set('5.leistungsberechtigtePerson', 'person-4711')))).toEqual([
      'einFall violated plan-2',
    ]);
  });

  it('leaves open whether a plan changed since held the act (its document holds the latest content only)', () => {
    const spaeter = fall(remove('0.sollInhalte.eigenbemuehungen'), set('1.versandtAm', '2026-07-21'));
    expect(found(spaeter)).toEqual(['handlungImPlan undetermined brief-1 handlungen[0]']);
    const gleich = fall(
      remove('0.sollInhalte.eigenbemuehungen'),
      set('1.versandtAm', '2026-07-21'),
      set('0.fassungen.1.inhaltGeaendert', false),
    );
    expect(found(gleich)).toEqual(['handlungImPlan violated brief-1 handlungen[0]']);
  });

  it('leaves open whether a service without a legal basis is the measure', () => {
    expect(found(fall(remove('0.sollInhalte.leistungen.festgelegt.0.rechtsgrundlage')))).toEqual([
      'massnahmeImPlan undetermined teilnahme-1',
    ]);
  });

  it('leaves the plan alone after a change of a general goal, unless that changed itself (A-32)', () => {
    const allgemein = [
      set('2.aenderungen.0.am', '2026-07-24'),
      set('2.kooperationsplan.zielformulierung', 'allgemein'),
    ];
    expect(answers('zielAngepasst', fall(...allgemein))).toEqual(['notApplicable condition']);
    const selbst = set('2.aenderungen.0.allgemeinesZielGeaendert', true);
    expect(answers('zielAngepasst', fall(...allgemein, selbst))).toEqual(['violated']);
    expect(answers('zielAngepasst', fall(set('2.aenderungen.0.am', asOf)))).toEqual(['notApplicable condition']);
  });
});
