import { isInTable, vereinbarterTag } from '../begriffe';
import { computeFristende, computeRueckwaertsfrist, workingDayOnOrAfter } from '../fristen';
import { addDays, addMonths, type CalendarDay } from '../law/day';
import type { Frist, Fristeinheit } from '../law/frist';
import type { Land } from '../law/land';
import type { Readings } from '../law/reading';
import type { Schritt } from '../law/report';
import type { Dauer, Prozessschritt } from './profile';

const einheiten = { tage: 'days', wochen: 'weeks', monate: 'months' } as const satisfies Record<string, Fristeinheit>;

/** What the arithmetic needs of the question: whose holidays count, and whether ends move. */
export interface Ort {
  readonly land: Land;
  readonly verschiebung: Readings['A-47'];
}

/** The holidays of the options before those of the profile. */
export function ortVon(q: {
  readonly land: Land | undefined;
  readonly profile?: { readonly land: Land } | undefined;
  readonly readings: Pick<Readings, 'A-47'>;
}): Ort {
  return { land: q.land ?? q.profile?.land ?? 'NI', verschiebung: q.readings['A-47'] };
}

/** The unshifted end; the hot path, since most acts are in time. */
export function rohesEnde(ab: CalendarDay, { anzahl, einheit }: Dauer): CalendarDay {
  return einheit === 'monate' ? addMonths(ab, anzahl) : addDays(ab, einheit === 'wochen' ? anzahl * 7 : anzahl);
}

/** The end of an Ereignisfrist, with its shift (§§ 187, 188 BGB, § 26 Abs. 3 SGB X; reading A-47). */
export function fristNach(ab: CalendarDay, dauer: Dauer, { land, verschiebung }: Ort): Frist {
  const moved = verschiebung === 'verschoben' && isInTable(addDays(rohesEnde(ab, dauer), 31));
  return computeFristende({
    after: ab,
    amount: dauer.anzahl,
    unit: einheiten[dauer.einheit],
    regime: 'SGB X',
    ...(moved ? { kind: 'gesetzlich', land } : { kind: 'wartezeit' }),
  });
}

/** A day by which something has to be sent: it moves like an end that was counted to (§ 26 Abs. 3 SGB X; reading A-47). */
export function fristAm(tag: CalendarDay, { land, verschiebung }: Ort): Frist {
  if (verschiebung !== 'verschoben' || !isInTable(addDays(tag, 31))) return vereinbarterTag(tag);
  return computeFristende({ on: tag, regime: 'SGB X', kind: 'gesetzlich', land });
}

/** The latest day before the end of an approval; never moved later, with the safe working day (reading A-42). */
export function fristVor(ende: CalendarDay, dauer: Dauer, { land }: Ort): Frist {
  const zurueck = { anzahl: -dauer.anzahl, einheit: dauer.einheit };
  if (!isInTable(addDays(rohesEnde(ende, zurueck), -31)) || !isInTable(ende)) {
    return vereinbarterTag(rohesEnde(ende, zurueck));
  }
  return computeRueckwaertsfrist({ beforeEndOf: ende, amount: dauer.anzahl, unit: einheiten[dauer.einheit], land });
}

/** The n-th working day of a month, or its first day under the other option of A-43. */
export function monatsanfang(
  ersterAm: CalendarDay,
  arbeitstag: number,
  lesart: Readings['A-43'],
  { land, verschiebung }: Ort,
): Frist {
  if (!isInTable(addDays(ersterAm, 62))) return vereinbarterTag(ersterAm);
  if (lesart === 'ersterTag') {
    const moved = verschiebung === 'verschoben';
    return computeFristende({
      on: ersterAm,
      regime: 'BGB',
      ...(moved ? { kind: 'gesetzlich', land } : { kind: 'wartezeit' }),
    });
  }
  let { day } = workingDayOnOrAfter(ersterAm, { land });
  for (let n = 1; n < arbeitstag; n++) day = workingDayOnOrAfter(addDays(day, 1), { land }).day;
  return vereinbarterTag(day);
}

/** What an act consists of, for the agenda. */
export function schrittVon({ an = [], inKopie = [], kanal, anlagen = [] }: Prozessschritt): Schritt {
  return { an: [...an, ...inKopie], ...(kanal !== undefined && { kanal }), anlagen };
}
