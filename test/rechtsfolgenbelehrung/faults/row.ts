import type { Expected } from '../../support/singleFaults';

/** The full id of a rule of this wing. */
export function id(name: string): string {
  return `rechtsfolgenbelehrung.${name}`;
}

/** A plain violation under the law since 2026-07-01 by a Verpflichtung of 2026-08-03. */
export function verpflichtet(
  name: string,
  path: string,
  norm: string,
  says: string,
  more: Partial<Expected> = {},
): readonly [string, Expected] {
  return [
    id(name),
    {
      outcome: 'violated',
      severity: 'error',
      path,
      norm,
      edition: '2026-07-01',
      decidedOn: '2026-08-03',
      says,
      ...more,
    },
  ];
}
