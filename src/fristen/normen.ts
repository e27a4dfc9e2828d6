import type { Fristdauer, Regime } from '../law/frist';

const paragraf = { 'SGB X': 26, SGG: 64, VwVfG: 31 } as const;

/** An Absatz of the paragraph on periods: `§ 26 Abs. 3 Satz 1 SGB X`, `§ 31 … VwVfG`, `§ 64 … SGG`; the BGB has none of this kind. */
export function fristnorm(regime: Regime, absatz: string): readonly string[] {
  return regime === 'BGB' ? [] : [`§ ${paragraf[regime]} Abs. ${absatz} ${regime}`];
}

/** The provision that moves an end to the next working day. */
export function shiftNorm(regime: Regime): readonly string[] {
  return regime === 'BGB' ? ['§ 193 BGB'] : fristnorm(regime, regime === 'SGG' ? '3' : '3 Satz 1');
}

/** The provision by which §§ 187 to 193 BGB hold at all; none where the BGB itself is asked or § 64 SGG has its own rules. */
export function referenceNorms(regime: Regime): readonly string[] {
  return regime === 'SGG' ? [] : fristnorm(regime, '1');
}

/** The provisions on the end of a period. `alternative`: of § 188 Abs. 2 BGB. */
export function endNorms(
  regime: Regime,
  { amount, unit }: Fristdauer,
  alternative: 1 | 2,
  monthEnd: boolean,
): readonly string[] {
  const norms: string[] = [];
  if (unit === 'quarters' || unit.startsWith('half')) norms.push('§ 189 Abs. 1 BGB');
  if (unit === 'halfMonths' && amount > 1) norms.push('§ 189 Abs. 2 BGB');
  const inDays = unit === 'days' || (unit === 'halfMonths' && amount === 1);
  if (regime === 'SGG') norms.push(...fristnorm(regime, '2 Satz 1'));
  else norms.push(inDays ? '§ 188 Abs. 1 BGB' : `§ 188 Abs. 2 Alt. ${alternative} BGB`);
  if (monthEnd) norms.push(...(regime === 'SGG' ? fristnorm(regime, '2 Satz 2') : ['§ 188 Abs. 3 BGB']));
  return norms;
}
