import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenda, checkDocument, laender } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import {
  bescheid2023,
  bescheid2026,
  meldebescheid2026,
  wegfallbescheid2026,
} from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyLand = fc.option(fc.constantFrom(...laender), { nil: undefined });
const anyOf = fc.constantFrom<object>(
  verpflichtung2026,
  bescheid2023,
  bescheid2026,
  meldebescheid2026,
  wegfallbescheid2026,
);

/** Every day a Verwaltungsakt holds, moved anywhere, and some open facts gone. */
const anyChanges = fc
  .record({
    tage: fc.array(
      fc.tuple(
        fc.constantFrom(
          'versandtAm',
          'zugegangenAm',
          'festgestelltAm',
          'pflichtverletzungAm',
          'belehrtAm',
          'anhoerungAm',
          'versaeumtAm',
        ),
        anyDay,
      ),
      { maxLength: 5 },
    ),
    weg: fc.subarray(['versandart', 'zugegangenAm', 'belehrtAm', 'inFolge', 'versaeumnisse', 'fruehereMinderungen']),
  })
  .map(({ tage, weg }): ((document: object) => readonly Change[]) => (document) => [
    ...tage.filter(([name]) => name in document).map(([name, day]) => set(name, day)),
    ...weg.map((name) => remove(name)),
  ]);

describe('a Verwaltungsakt with any days', () => {
  it('is checked without an exception, and named facts are days, numbers and words of closed lists', () => {
    fc.assert(
      fc.property(anyOf, anyChanges, anyDay, anyLand, (document, changes, asOf, land) => {
        const options = { asOf, ...(land !== undefined && { land }) };
        const report = checkDocument(changed(document, changes(document)), options);
        expect(report.findings.filter(({ kind }) => kind === 'form')).toEqual([]);
        for (const { dueOn } of agenda(changed(document, changes(document)), options).entries) {
          expect(dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gets no number for a breach since 2026-07-01 under an instruction of the old law', () => {
    const neu = anyDay.filter((day) => day >= '2026-07-01');
    const alt = anyDay.filter((day) => day < '2026-07-01');
    fc.assert(
      fc.property(
        fc.constantFrom<object>(bescheid2026, meldebescheid2026),
        neu,
        alt,
        fc.integer({ min: 1, max: 100 }),
        (document, pflichtverletzungAm, belehrtAm, prozent) => {
          const changes = [
            set('pflichtverletzungAm', pflichtverletzungAm),
            set('belehrtAm', belehrtAm),
            set('prozent', prozent),
          ];
          const { findings } = checkDocument(changed(document, changes), { asOf: '2026-08-24' });
          expect(JSON.stringify(findings)).not.toMatch(/sollProzent|sollMonate/);
        },
      ),
    );
  });
});
