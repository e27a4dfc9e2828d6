import type { CalendarDay } from '../law/day';
import { stateOf, type DueDay } from '../law/due';
import type { Frist } from '../law/frist';
import type { Text } from '../law/language';
import type { Readings } from '../law/reading';
import type { Berichtslage } from './abgeleitet';
import type { Ungelesen } from './gelesen';
import { entscheidungen, getan, kannBedeuten, kannSein } from './ungelesen';
import { fristAm, fristNach, rohesEnde, schrittVon, type Ort } from './fristrechnung';

type Lesarten = Pick<Readings, 'A-40' | 'A-41' | 'A-47'>;

/** The two days of a report. */
export interface Berichtstage {
  readonly frueher: Frist;
  readonly spaeter: Frist;
}

function andereFrist({ frist, andererTag }: Berichtslage, lesarten: Lesarten, ort: Ort): Frist | undefined {
  if (andererTag === undefined) return undefined;
  if (frist.art === 'zwischenbericht' || lesarten['A-41'] === 'amEnde') return fristAm(andererTag, ort);
  return fristNach(andererTag, frist.dauer, ort);
}

/** The earlier and the later of the two days "bzw." joins; both the same where there is one, or the reading takes one. */
export function tageVon(bericht: Berichtslage, lesarten: Lesarten, ort: Ort): Berichtstage | undefined {
  const { frist, gespraechAm } = bericht;
  const nachGespraech = gespraechAm === undefined ? undefined : fristNach(gespraechAm, frist.dauer, ort);
  const andere = andereFrist(bericht, lesarten, ort);
  const eine = nachGespraech ?? andere;
  if (eine === undefined) return undefined;
  const zweite = andere ?? eine;
  const [frueher, spaeter] = eine.end <= zweite.end ? [eine, zweite] : [zweite, eine];
  switch (frist.art === 'zwischenbericht' ? lesarten['A-40'] : lesarten['A-41']) {
    case 'frueherer':
      return { frueher, spaeter: frueher };
    case 'spaeterer':
      return { frueher: spaeter, spaeter };
    default:
      return { frueher, spaeter };
  }
}

/** The day a report is judged on: its own, or that of the question; after the end it is no longer owed. */
export function urteilstag({ erledigt, endeAm }: Berichtslage, asOf: CalendarDay): CalendarDay {
  if (erledigt !== undefined) return erledigt.am;
  return endeAm !== undefined && endeAm < asOf ? endeAm : asOf;
}

/** Whether a report came, and the day of the end where it had not come by then. */
export function ausgang({ erledigt, endeAm }: Berichtslage): {
  readonly geschehen: boolean;
  readonly endeAm?: CalendarDay;
} {
  return { geschehen: erledigt !== undefined, ...(erledigt === undefined && endeAm !== undefined && { endeAm }) };
}

/** Whether the later of the two days is not known: nobody is late for the other one, unless the earlier one decides. */
export function spaetererOffen({ andererOffen }: Berichtslage, { 'A-41': lesart }: Pick<Lesarten, 'A-41'>): boolean {
  return andererOffen && lesart !== 'frueherer';
}

/** The hot path: no reading puts a due day before the unshifted ends and the other day itself. */
export function sicherRechtzeitig(bericht: Berichtslage, asOf: CalendarDay, { 'A-41': lesart }: Lesarten): boolean {
  const { frist, gespraechAm, andererTag: tag } = bericht;
  if (gespraechAm === undefined && tag === undefined) return false;
  const am = urteilstag(bericht, asOf);
  const laenger = frist.art === 'abschlussbericht' && lesart !== 'amEnde' && tag !== undefined;
  const andererTag = laenger ? rohesEnde(tag, frist.dauer) : tag;
  return (
    (gespraechAm === undefined || am <= rohesEnde(gespraechAm, frist.dauer)) &&
    (andererTag === undefined || am <= andererTag)
  );
}

/** Whether something may be the report, its talk, or what tells its other day. */
export function kannBerichten(one: Ungelesen, { frist }: Berichtslage): boolean {
  if (kannSein(one, ({ id }) => id === frist.schritt || id === frist.ab)) return true;
  if (frist.art === 'abschlussbericht') return one.feld === 'zeitraum' || kannBedeuten(one, entscheidungen);
  if (one.feld !== undefined) return one.feld === 'mitgeteilt';
  return (
    one.fakten?.mitgeteilt !== undefined || one.fakten?.luecken?.some(({ feld }) => feld === 'mitgeteilt') === true
  );
}

/** A report in the agenda; it is overdue only after the later day, and not owed where the end came before that day. */
export function eintrag(
  bericht: Berichtslage,
  ungelesen: readonly Ungelesen[],
  frist: Frist,
  spaetestens: CalendarDay,
  { asOf, readings }: { readonly asOf: CalendarDay; readonly readings: Lesarten },
  title: Text,
): readonly DueDay[] {
  const { schritt, erledigt, endeAm } = bericht;
  if (erledigt === undefined && endeAm !== undefined && endeAm <= spaetestens) return [];
  const erfolgt = getan(erledigt !== undefined, ungelesen, (one) => kannBerichten(one, bericht));
  const offen = erledigt === undefined && spaetererOffen(bericht, readings);
  const due: DueDay = {
    title,
    actor: schritt.von ?? 'dritte',
    dueOn: frist.end,
    frist,
    state: stateOf(offen ? undefined : erfolgt, spaetestens, asOf),
    schritt: schrittVon(schritt),
  };
  return [due];
}
