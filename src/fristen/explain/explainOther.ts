import type { Zeitsumme } from '../addPeriods';
import { sayFlags } from './explainShift';
import type { OhneEnde, OhneEndeGrund } from '../ohneEnde';

const reasons: { readonly [Key in OhneEndeGrund]: string } = {
  stunden: '[Stunden laufen durch Samstag, Sonntag und Feiertag|hours run through Saturday, Sunday and holiday]',
  unverzueglich: '[ohne schuldhaftes Zögern, je nach Fall|without culpable delay, by the case]',
  regelmaessig: '[„regelmäßig“ nennt keinen Abstand|"regelmäßig" names no interval]',
  verlaengerungUnentschieden:
    '[das alte Ende ist vielleicht kein Werktag; ob von ihm oder vom verschobenen an zu zählen ist, ist offen|the old end may be no working day; whether to count from it or from the shifted one is open]',
};

/** Why there is no day. */
export function sayOhneEnde({ because, start, candidates, norms, flags }: OhneEnde): string {
  const from = start === null ? '' : ` [nach dem|after] ${start}`;
  const cited = norms.length > 0 ? ` (${norms.join(', ')})` : '';
  const days = candidates.length > 0 ? ` [In Betracht kommt|Possible is]: ${candidates.join(' [oder|or] ')}` : '';
  return `[Kein Tag bestimmbar|No day can be given]${from}: ${reasons[because]}${cited}.${days}${days && `${sayFlags(flags)}.`}`;
}

/** The sum, and what is left of the cap. */
export function sayZeitsumme({ usedDays, capDays, leftDays, daysAboveCap, usedUpOn, norms }: Zeitsumme): string {
  const cap =
    capDays === null
      ? ''
      : ` [Von|Of] ${capDays} [bleiben|are left] ${leftDays}, [darüber liegen|above lie] ${daysAboveCap}.`;
  const until = usedUpOn === null ? '' : ` [Aufgebraucht am|Used up on] ${usedUpOn}.`;
  return `[Zusammen|In all] ${usedDays} [Tage; Monat 30, Jahr 365 Tage|days; month 30, year 365 days] (${norms.join(', ')}).${cap}${until}`;
}
