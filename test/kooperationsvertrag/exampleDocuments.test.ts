import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkKooperationsvertrag } from 'kooperationsplan';
import { found } from './support';

const asOf = '2019-10-15';
const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${file}`, import.meta.url), 'utf8'));

describe('the contracts of docs/examples', () => {
  it('complete ones have one failure with reason and notice, and 30 clauses with evidence', () => {
    const document = read('vertraege-vollstaendig.json');
    expect(found(document, { asOf })).toEqual(['einhaltung justified info vertraege[0].nichteinhaltungen[0]']);
    expect(checkKooperationsvertrag(document, { asOf }).result).toMatchObject({ vorhanden: 30, fehlt: 0 });
  });

  it('faulty ones have the faults their story tells', () => {
    expect(found(read('vertraege-maengel.json'), { asOf })).toEqual([
      'vertragJeJobcenter violated error jobcenter[1]',
      'pflichtregelung violated error vertraege[0].regelungen',
      'empfohleneRegelung violated warning vertraege[0].regelungen',
      'ausgestaltung violated warning vertraege[0].regelungen[1].merkmale',
      'mindestzahl violated error vertraege[0].regelungen[2].anzahl',
      'parteien violated error vertraege[0].regelungen[3].parteien',
      'nachweis violated error vertraege[0].regelungen[4].nachweise',
      'einhaltung violated error vertraege[0].nichteinhaltungen[0]',
    ]);
  });
});
