import { describe, expect, it } from 'vitest';
import { answer, marken, norm } from '../support/fundstellen';

/** First and last day of each wording of the sections, by hand from the acts. */
const zeiten = [
  ['2023-01-01', '2023-06-30'],
  ['2023-07-01', '2024-03-27'],
  ['2024-03-28', '2026-03-27'],
  ['2026-03-28', '2026-04-22'],
  ['2026-04-23', '2026-06-30'],
  ['2026-07-01', '2027-07-31'],
] as const;

// By hand from the wordings of § 15: Eingliederungsvereinbarung, Kooperationsplan, Kooperationsplan renumbered.
const paragraf15 = {
  '15': '++++++',
  '15 1 2': '++++++',
  '15 1 3': '+-----',
  '15 2 3': '++++++',
  '15 2 4': '-----+',
  '15 2 6': '-----+',
  '15 2 7': '------',
  '15 3 2': '++++++',
  '15 3 3': '+-----',
  '15 4': '++++++',
  '15 4 2': '+----+',
  '15 5': '-++++-',
  '15 5 2': '-++++-',
  '15 5 3': '------',
  '15 6': '-++++-',
  '15 6 2': '------',
  '15 7': '------',
  '15 2 2 Nr3': '+++++-',
  '15 2 2 Nr6': '-++++-',
  '15 2 4 Nr6': '-----+',
  '15 2 Nr3': '++++++',
  '15 2 Nr4': '-+++++',
  '15 2 Nr7': '------',
  '15 aufforderung': '-++++-',
  '15 5 2 aufforderung': '-++++-',
  '15 5 1 aufforderung': '------',
  '15 4 ersteEinladung': '-++++-',
  '15 4 1 erstgespraech': '-----+',
  '15 3 1 ueberpruefung': '+-----',
  '15 5 1 ueberpruefung': '-++++-',
  '15 2 2 sollInhalte': '+++++-',
  '15 2 4 sollInhalte': '-----+',
  '15 2 3 eingliederungsziel': '-----+',
};

// By hand from the wordings of the other sections.
const weitere = {
  '15a': '-+++++',
  '15a 1 2': '-+++++',
  '15a 1 3': '-++++-',
  '15a 1 4': '------',
  '15a 1 1 Nr3': '-----+',
  '15a 1 1 Nr4': '------',
  '15a 1 Nr3': '-----+',
  '15a 1 Nr4': '------',
  '15a 1 2 Nr1': '------',
  // Of the Verpflichtung it is not known how Abs. 2 is divided.
  '15a 2 Nr1': '-----+',
  '15a 2 3': '-----+',
  '15a 4 2': '-+++++',
  '15a 4 3': '-++++-',
  '15a 5': '------',
  '15a schlichtung': '-++++-',
  '15a 4 schlichtung': '-++++-',
  '15a verpflichtung': '-----+',
  '15a 2 verpflichtung': '-----+',
  '15b': '------',
  '31': '++++++',
  '31 1 1 Nr3': '++++++',
  '31 1 1 Nr4': '------',
  '31 1 Nr3': '++++++',
  '31 1 Nr4': '------',
  '31 1 2 Nr1': '------',
  '31 1 3': '------',
  '31 2 Nr4': '++++++',
  '31 2 Nr5': '------',
  '31 3': '------',
  '31 1 1 pflichtverletzung': '++++++',
  '31 1 1 Nr1 verweigerteAufforderung': '-++++-',
  '31 1 1 Nr2 verweigerteAufforderung': '------',
  '31a 1 3': '++++++',
  '31a 1 4': '+++++-',
  '31a 1 7': '+++++-',
  '31a 1 8': '------',
  '31a 2 2': '++++++',
  '31a 2 3': '-----+',
  '31a 4 2': '++++++',
  '31a 4 3': '-----+',
  '31a 6': '++++++',
  '31a 7': '--+-++',
  '31a 7 3': '--+-++',
  '31a 7 4': '----++',
  '31a 7 5': '------',
  '31a 8': '------',
  '31a 1 1 minderung': '++++++',
  '31a 1 2 minderung': '+++++-',
  '31a 1 6 aufhebung': '+++++-',
  '31a 1 2 aufhebung': '-----+',
  '31a wegfallDesRegelbedarfs': '--+-++',
  '31a 7 wegfallDesRegelbedarfs': '--+-++',
  '31a 1 wegfallDesRegelbedarfs': '------',
  '31b 1 3': '++++++',
  '31b 1 4': '------',
  '31b 1 5': '------',
  '31b 1 Nr3': '------',
  '31b 1 1 Nr3': '------',
  '31b 2 2': '++++++',
  '31b 2 3': '------',
  '31b 2 1 Nr3': '+++++-',
  '31b 2 Nr3': '+++++-',
  '31b 2 Nr4': '------',
  '31b 2 2 Nr1': '------',
  '31b 3': '+++-++',
  '31b 3 2': '+++-++',
  '31b 3 3': '++----',
  '31b 4': '--++++',
  '31b 5': '------',
  '31b 1 3 feststellungsfrist': '++++++',
  '31b 1 5 feststellungsfrist': '------',
  '31b 1 1 feststellungsfrist': '------',
  '31b 1 2 minderungsbeginn': '++++++',
  '31b 2 1 minderungsdauer': '++++++',
  '31b 2 2 aufhebung': '++++++',
  '31b 2 1 aufhebung': '------',
  '31b 3 ergaenzendeHilfe': '++----',
  '31b 4 ergaenzendeHilfe': '--++++',
  '31b 3 wegfallDesRegelbedarfs': '--+-++',
  '32 1 2': '++++++',
  '32 1 3': '------',
  '32 2 2': '++++++',
  '32 2 3': '------',
  '32 3': '-----+',
  '32 4 2': '-----+',
  '32 4 3': '------',
  '32 5': '------',
  '32 1 1 meldeversaeumnis': '++++++',
  '32 2 2 minderungsdauer': '++++++',
  '32a': '------',
  '7b': '-+++++',
  '7b 3': '-+++++',
  '7b 4': '-----+',
  '7b 4 5': '-----+',
  '7b 4 6': '------',
  '7b 5': '------',
  '7b 1 nichtErreichbarkeit': '-+++++',
  '16j': '-+----',
  '16j 2': '-+----',
  '16k': '-+++++',
  '16k 4 ganzheitlicheBetreuung': '-+++++',
  '65a': '-----+',
  '65a 2 uebergang': '-----+',
};

describe.each([
  ['zitierteNormen', paragraf15],
  ['weitereFundstellen', weitere],
] as const)('%s', (rule, places) => {
  it.each(Object.entries(places))('§ %s stands in the six wordings: %s', (short, expected) => {
    expect(marken(rule, norm(short), zeiten, 0)).toBe(expected);
    expect(marken(rule, norm(short), zeiten, 1)).toBe(expected);
  });

  it.each([
    [{ gesetz: 'SGB II', paragraf: '66', absatz: 4 }],
    [{ gesetz: 'SGB II', paragraf: '7', absatz: 4 }],
    [{ gesetz: 'SGB III', paragraf: '31a', absatz: 7 }],
    [{ gesetz: 'SGB X', paragraf: '15a' }],
    [{ gesetz: 'SGB II' }],
    [{ gesetz: 'handbuch' }],
  ])('does not judge %j', (zitiert) => {
    expect(answer(rule, zitiert, '2026-08-03')).toBe('notApplicable');
  });

  it('knows no wording before 2023-01-01', () => {
    expect(answer(rule, norm('15a'), '2022-12-31')).toBe('noEdition');
    expect(answer(rule, norm('15 5'), '2022-12-31')).toBe('noEdition');
  });
});

it('each section is judged by one rule only', () => {
  expect(answer('zitierteNormen', norm('31a 7'), '2026-04-10')).toBe('notApplicable');
  expect(answer('weitereFundstellen', norm('15 5'), '2026-08-03')).toBe('notApplicable');
});

it('a topic the section never held is not judged there', () => {
  expect(answer('weitereFundstellen', norm('31a 2 meldeversaeumnis'), '2026-08-03')).toBe('met');
  expect(answer('weitereFundstellen', norm('31 1 1 Nr3 aufforderung'), '2026-08-03')).toBe('met');
});
