import type { Frist, Fristdauer, Fristeinheit } from '../../law/frist';
import type { Bekanntgabe } from '../computeBekanntgabe';
import type { Rueckwaertsfrist } from '../computeRueckwaertsfrist';

const einheiten: { readonly [Key in Fristeinheit]: string } = {
  days: '[Tag|day]',
  weeks: '[Woche|week]',
  months: '[Monat|month]',
  quarters: '[Vierteljahr|quarter]',
  halfYears: '[Halbjahr|half-year]',
  years: '[Jahr|year]',
  halfMonths: '[Monat|month]',
};

function sayLength(duration: Fristdauer | null): string {
  if (duration === null) return '';
  const { amount, unit } = duration;
  const number = unit === 'halfMonths' ? `${amount > 1 ? (amount - 1) / 2 : ''}½` : amount;
  const plural = unit === 'weeks' ? '[n|s]' : '[e|s]';
  return `${number} ${einheiten[unit]}${amount > 1 ? plural : ''}`;
}

function sayBekanntgabe({ start, end, duration, fiktionAm }: Bekanntgabe): string {
  if (fiktionAm === null)
    return `[Der Verwaltungsakt wurde am ${start} förmlich zugestellt und damit bekannt gegeben|The Verwaltungsakt was formally served on ${start} and so made known].`;
  const nth = duration?.amount === 3 ? '[dritten|third]' : '[vierten|fourth]';
  const late = end === fiktionAm ? '' : `; [zugegangen ist er erst am|it was received only on] ${end}`;
  return `[Der Verwaltungsakt wurde am|The Verwaltungsakt was sent on] ${start}[ abgesandt und gilt am| and counts as made known on the] ${nth} [Tag danach|day after], ${fiktionAm}[, als bekannt gegeben|]${late}.`;
}

function sayRueckwaerts({ start, end, duration, reference }: Rueckwaertsfrist): string {
  const of = reference === 'periodEnd' ? '[Ablauf des|the end of]' : '[dem|the day]';
  return `[Spätestens|At the latest] ${sayLength(duration)} [vor|before] ${of} ${start} [heißt: bis zum|means: by] ${end}.`;
}

function isBekanntgabe(frist: Frist): frist is Bekanntgabe {
  return frist.form === 'bekanntgabe';
}

/** Narrows to a backward period. */
export function isRueckwaertsfrist(frist: Frist): frist is Rueckwaertsfrist {
  return frist.form === 'rueckwaertsfrist';
}

/** The first sentence: how the day before any shift was reached. */
export function sayWay(frist: Frist): string {
  const { kind, start, duration, firstDay, unshifted, norms } = frist;
  if (isBekanntgabe(frist)) return sayBekanntgabe(frist);
  if (isRueckwaertsfrist(frist)) return sayRueckwaerts(frist);
  if (firstDay === null) return `[Genannt ist der|The day named is] ${start}.`;
  const subject =
    kind === 'gesetzlich' || kind === 'behoerdlich' ? '[Die Frist|The Frist]' : '[Der Zeitraum|The period]';
  const event = start === firstDay ? '' : `, [dem Tag nach dem|the day after] ${start},`;
  const lacks = norms.includes('§ 188 Abs. 3 BGB') || norms.includes('§ 64 Abs. 2 Satz 2 SGG');
  const monthEnd = lacks ? '; [dem letzten Monat fehlt der entsprechende Tag|the last month lacks the day]' : '';
  return `${subject} (${sayLength(duration)}) [läuft vom|runs from] ${firstDay}${event} [bis zum|to] ${unshifted}${monthEnd}.`;
}
