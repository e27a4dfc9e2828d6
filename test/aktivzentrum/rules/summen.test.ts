import { describe, expect, it } from 'vitest';
import { answers, changed, completeGerade, completeWechsel, findingOf, found, set } from '../support';

const asOf = '2025-12-31';

/** The straight way with these sheets for one module, the first on its first day, later ones a day before. */
function boegen(
  modul: string,
  ...zeiten: readonly (readonly [ab: string, bis: string, vorzeitigBis?: string])[]
): object {
  return changed(completeGerade.document, [
    set('nutzungen', []),
    set(
      'erwartungsboegen',
      zeiten.map(([ab, bis, vorzeitigBis], index) => ({
        modul,
        am: `2024-12-0${String(index + 1)}`,
        ab,
        bis,
        ...(vorzeitigBis !== undefined && { vorzeitigBis }),
      })),
    ),
  ]);
}

function summe(document: object): readonly string[] {
  return found(document, { asOf }).filter((line) => line.startsWith('hoechstdauerZusammen'));
}

describe('the sheets of a module added up (reading A-30)', () => {
  it('are measured by the calendar where they are one run: May to July are three months of 92 days', () => {
    expect(summe(boegen('digitalwerkstatt', ['2025-05-01', '2025-06-15'], ['2025-06-16', '2025-07-31']))).toEqual([]);
    expect(summe(boegen('digitalwerkstatt', ['2025-05-01', '2025-06-15'], ['2025-06-16', '2025-08-01']))).toEqual([
      'hoechstdauerZusammen violated warning erwartungsboegen[1].bis',
    ]);
  });

  it('are measured in months of 30 days where they are separate (§ 191 BGB)', () => {
    const zweite = (bis: string): object =>
      boegen('digitalwerkstatt', ['2025-05-01', '2025-06-30'], ['2025-07-02', bis]);
    // 61 days and 29 are 90.
    expect(summe(zweite('2025-07-30'))).toEqual([]);
    expect(summe(zweite('2025-07-31'))).toEqual(['hoechstdauerZusammen violated warning erwartungsboegen[1].bis']);
    expect(findingOf('hoechstdauerZusammen', zweite('2025-07-31'), { asOf })?.facts).toEqual({
      boegen: 2,
      tage: 91,
      hoechstdauerMonate: 3,
      zusammenhaengend: false,
    });
  });

  it('count a day that lies in two sheets once, and a sheet that was replaced only to its last day', () => {
    expect(summe(boegen('digitalwerkstatt', ['2025-05-01', '2025-06-30'], ['2025-06-01', '2025-07-31']))).toEqual([]);
    const abgeloest = (bis: string): object =>
      boegen('digitalwerkstatt', ['2025-01-01', '2025-03-31', '2025-01-30'], ['2025-05-01', bis]);
    // 30 days and 60 are 90.
    expect(summe(abgeloest('2025-06-29'))).toEqual([]);
    expect(summe(abgeloest('2025-06-30'))).toEqual(['hoechstdauerZusammen violated warning erwartungsboegen[1].bis']);
  });

  it('leave a sheet that is too long by itself to the rule on one sheet', () => {
    const lines = found(boegen('digitalwerkstatt', ['2025-01-01', '2025-01-10'], ['2025-03-01', '2025-06-01']), {
      asOf,
    });
    expect(lines.filter((line) => line.startsWith('hoechstdauer'))).toEqual([
      'hoechstdauer violated error erwartungsboegen[1].bis',
    ]);
  });

  it('of two modules are two sums', () => {
    const { document, asOf: day } = completeWechsel;
    expect(answers('hoechstdauerZusammen', document, { asOf: day })).toEqual([
      'notApplicable condition',
      'notApplicable condition',
    ]);
  });

  it.each([
    ['warnung', 'violated', 'warning'],
    ['fehler', 'violated', 'error'],
    ['information', 'violated', 'info'],
  ] as const)('weigh by option %s', (option, outcome, severity) => {
    const document = boegen('jobakademie-2.0', ['2025-01-01', '2025-03-31'], ['2025-05-01', '2025-07-31']);
    expect(findingOf('hoechstdauerZusammen', document, { asOf, readings: { 'A-30': option } })).toMatchObject({
      outcome,
      severity,
      readings: [{ id: 'A-30', option }],
    });
  });
});

describe('parts that teach vocational knowledge (§ 45 Abs. 2 Satz 3 SGB III)', () => {
  const teile = (...zeiten: readonly (readonly [ab: string, bis: string, lehrt?: boolean])[]): object =>
    changed(completeGerade.document, [
      set(
        'abschnitte',
        zeiten.map(([ab, bis, lehrt]) => ({
          ab,
          bis,
          beiArbeitgeber: false,
          ...(lehrt !== undefined && { beruflicheKenntnisse: lehrt }),
        })),
      ),
    ]);
  const gefunden = (document: object): readonly string[] =>
    found(document, { asOf }).filter((line) => line.startsWith('kenntnis'));

  it('last eight weeks at most, all together: 56 days', () => {
    expect(gefunden(teile(['2025-02-03', '2025-03-02', true], ['2025-04-07', '2025-05-04', true]))).toEqual([]);
    expect(gefunden(teile(['2025-02-03', '2025-03-02', true], ['2025-04-07', '2025-05-05', true]))).toEqual([
      'kenntnisvermittlung violated error abschnitte[1].bis',
    ]);
    // The order of the list does not matter.
    expect(gefunden(teile(['2025-04-07', '2025-05-05', true], ['2025-02-03', '2025-03-02', true]))).toEqual([
      'kenntnisvermittlung violated error abschnitte[0].bis',
    ]);
  });

  it('are undetermined where a part that is not known would make the difference', () => {
    expect(gefunden(teile(['2025-02-03', '2025-03-02', true], ['2025-04-07', '2025-05-04']))).toEqual([]);
    const document = teile(['2025-02-03', '2025-03-02', true], ['2025-04-07', '2025-05-05']);
    expect(findingOf('kenntnisvermittlung', document, { asOf })).toMatchObject({
      outcome: 'undetermined',
      missing: ['abschnitte[1].beruflicheKenntnisse'],
    });
    expect(gefunden(teile(['2025-02-03', '2025-03-02', true], ['2025-04-07', '2025-05-05', false]))).toEqual([]);
  });
});
