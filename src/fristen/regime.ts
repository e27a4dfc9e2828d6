import type { Regime } from '../law/frist';
import { oneOf } from './checks';

/** The regime, SGB X when absent. `allowed`: those with a rule on the question. */
export function toRegime<Allowed extends Regime>(value: Allowed | undefined, ...allowed: readonly Allowed[]): Allowed {
  return oneOf(value ?? ('SGB X' as Allowed), allowed, 'regime');
}
