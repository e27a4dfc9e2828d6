import type { Regime } from '../law/frist';
import { oneOf } from './checks';

/** All law on periods. */
export const regimes = ['SGB X', 'SGG', 'VwVfG', 'BGB'] as const;

/** The law under which somebody can set a period, or extend it. */
export const ohneGericht = ['SGB X', 'VwVfG', 'BGB'] as const;

/** The regime, SGB X when absent. `allowed`: those with a rule on the question. */
export function toRegime<Allowed extends Regime>(
  { regime }: { readonly regime?: NoInfer<Allowed> | undefined },
  allowed: readonly Allowed[],
): Allowed {
  return oneOf({ regime: regime ?? 'SGB X' }, 'regime', allowed);
}
