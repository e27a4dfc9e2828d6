import { describe, expect, test } from 'vitest';
import { checkJobcoaching, writePath, type Jobcoaching } from 'kooperationsplan';
import { changed, remove, set } from '../../src/begriffe/change';
import { beendet, bewilligt, stelle } from '../../src/jobcoaching/examples';
import { goldenCases } from '../cases/read';

const neuesMatching = goldenCases.find(([, one]) => one.id === 'neues-matching')![1].document as Jobcoaching;

function found(document: object, asOf: string): readonly string[] {
  return checkJobcoaching(document, { asOf, hints: false }).findings.map((one) =>
    one.kind === 'form' ? writePath(one.path) : `${one.rule.slice(12)} ${one.outcome} ${writePath(one.path)}`,
  );
}

describe('a result that is not recorded blames nobody for what follows from it', () => {
  test('whether the Jobcoach takes the case: the new matching is a question, not a row of faults', () => {
    const place = stelle(neuesMatching, 'abschnitt5', 'inhalt.jobcoachUebernimmt');
    expect(found(changed(neuesMatching, [remove(place)]), '2026-04-24')).toEqual([
      'angaben violated ereignisse[12].inhalt',
      'reihenfolge undetermined ereignisse[23]',
      'offenbarung undetermined ereignisse[27]',
    ]);
  });

  test('the decision on the measure, where the case went on as approved', () => {
    const place = stelle(beendet, 'abschnitt8', 'inhalt.entscheidung');
    expect(found(changed(beendet, [remove(place)]), '2026-12-31')).toEqual(['angaben violated ereignisse[18].inhalt']);
  });

  test('the decision on the measure, where it may have been a refusal: no day of it is asked for', () => {
    const offen = changed(bewilligt, [
      set(stelle(bewilligt, 'abschnitt8', 'inhalt'), {}),
      remove(stelle(bewilligt, 'abschnitt9', 'inhalt')),
    ]);
    expect(found(offen, '2026-04-24')).toEqual([
      'angaben violated ereignisse[18].inhalt',
      'angaben undetermined ereignisse[21].inhalt',
    ]);
    const [first] = checkJobcoaching(offen, { asOf: '2026-04-24' }).findings;
    expect(first).toMatchObject({ facts: { fehlen: ['entscheidung'] } });
  });

  test('days approved say that it was an approval, even where they cannot be read', () => {
    const ohne = remove(stelle(bewilligt, 'abschnitt8', 'inhalt.entscheidung'));
    const unlesbar = set(stelle(bewilligt, 'abschnitt8', 'inhalt.bewilligtBis'), '31.10.2026');
    expect(found(changed(bewilligt, [ohne]), '2026-04-24')).toEqual(['angaben violated ereignisse[18].inhalt']);
    const beides = checkJobcoaching(changed(bewilligt, [unlesbar, ohne]), { asOf: '2026-04-24' });
    expect(beides.result?.lesung).toMatchObject({ gelesen: bewilligt.ereignisse.length, unlesbar: 0 });
  });
});
