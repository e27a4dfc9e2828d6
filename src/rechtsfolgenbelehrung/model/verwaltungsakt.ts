import * as z from 'zod';
import { closed, dayOrNo, open } from '../../begriffe';

/** What every Verwaltungsakt holds or rests on (§§ 24, 35, 36 SGB X). */
export function verwaltungsakt() {
  return {
    anhoerungAm: open(
      dayOrNo(),
      'Tag, an dem Gelegenheit zur Äußerung gegeben war',
      'day on which the person was given the chance to speak; false where there was none',
    ),
    anhoerungEntbehrlich: open(
      z.boolean(),
      'Ob ein Fall des § 24 Abs. 2 SGB X vorliegt und begründet ist',
      'whether a case of § 24 Abs. 2 SGB X is given and reasoned',
    ),
    begruendung: closed(
      z.strictObject({
        gruende: closed(
          z.boolean(),
          'Wesentliche tatsächliche und rechtliche Gründe',
          'the essential grounds of fact and law',
        ),
        ermessen: closed(z.boolean(), 'Gesichtspunkte des Ermessens', 'the considerations of the discretion'),
      }),
      'Begründung',
      'reasons given',
    ),
    rechtsbehelfsbelehrung: closed(
      z.enum(['richtig', 'unrichtig']),
      'Rechtsbehelfsbelehrung',
      'notice of remedies: right, or wrong in remedy, authority, seat, period or form',
    ),
  };
}
