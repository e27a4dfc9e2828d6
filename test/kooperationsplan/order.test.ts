import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaKooperationsplan, checkKooperationsplan, type Kooperationsplan } from 'kooperationsplan';
import { arbitraryOptions, arbitraryPlan } from './arbitraryPlan';

const shuffledPlan = arbitraryPlan.chain((plan) =>
  fc
    .tuple(
      fc.shuffledSubarray([...plan.fassungen], { minLength: plan.fassungen.length }),
      fc.shuffledSubarray([...(plan.minderungen ?? [])], { minLength: plan.minderungen?.length ?? 0 }),
    )
    .map(([fassungen, minderungen]): readonly [Kooperationsplan, Kooperationsplan] => [
      plan,
      { ...plan, fassungen, minderungen },
    ]),
);

/** An answer without the index of the list it came from. */
function unordered(list: readonly { readonly path?: readonly (string | number)[] }[]): readonly string[] {
  return list.map((item) => JSON.stringify(item).replaceAll(/\b(fassungen|minderungen)("?[,[])\d+/g, '$1$2')).sort();
}

describe('the order in which versions and Minderungen are listed', () => {
  it('changes neither findings nor record nor agenda', () => {
    fc.assert(
      fc.property(shuffledPlan, arbitraryOptions, ([plan, shuffled], options) => {
        const one = checkKooperationsplan(plan, options);
        const other = checkKooperationsplan(shuffled, options);
        expect(other.verdict).toBe(one.verdict);
        expect(unordered(other.findings)).toEqual(unordered(one.findings));
        expect(unordered(other.applied ?? [])).toEqual(unordered(one.applied ?? []));
        expect(unordered(agendaKooperationsplan(shuffled, options).entries)).toEqual(
          unordered(agendaKooperationsplan(plan, options).entries),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the plan itself as it is', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryOptions, (plan, options) => {
        const before = JSON.stringify(plan);
        checkKooperationsplan(plan, options);
        agendaKooperationsplan(plan, options);
        expect(JSON.stringify(plan)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
