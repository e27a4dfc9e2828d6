import type { Regime } from '../law/frist';
import { oneOf } from './checks';

/** The regime; SGB X when absent. */
export function toRegime(value: Regime | undefined): Regime {
  return oneOf(value ?? 'SGB X', ['SGB X', 'SGG', 'VwVfG', 'BGB'], 'regime');
}
