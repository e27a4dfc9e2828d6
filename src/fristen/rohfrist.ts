import type { CalendarDay } from '../law/day';
import type { Frist, Fristdauer, FristFlag, NotShifted, Regime } from '../law/frist';
import { fristnorm, shiftNorm } from './normen';
import type { CheckedOrt } from './ort';
import { shiftForward } from './verschieben';
import type { Verschoben } from './verschieben';

/** A period before its shift. */
export type Rohfrist = Omit<Frist, 'end' | 'shift' | 'land' | 'flags'>;

/** A period, or with the last three absent a day that stands for itself: nothing was counted. */
export function rohfrist(
  form: Frist['form'],
  kind: Frist['kind'],
  start: CalendarDay,
  norms: readonly string[],
  duration: Fristdauer | null = null,
  firstDay: CalendarDay | null = null,
  unshifted: CalendarDay = start,
): Rohfrist {
  return { form, kind, start, duration, firstDay, unshifted, norms };
}

/** The Absatz of § 26 SGB X and § 31 VwVfG that keeps an end; a Wartezeit has none, there nobody has to act. */
function stayNorms(kind: Frist['kind'], regime: Regime): readonly string[] {
  const absatz =
    kind === 'benannterTag' ? '3 Satz 2' : kind === 'leistungszeitraum' ? '4' : kind === 'termin' ? '5' : null;
  return absatz === null || regime === 'BGB' ? [] : [fristnorm(regime, absatz)];
}

function stay(end: CalendarDay, because: Frist['kind'] | Frist['form']): Verschoben {
  return { end, shift: { shifted: false, because: because as NotShifted }, flags: [] };
}

/** The period with its end moved, where the law moves one of this kind. `argument`: where the start came from. */
export function settle(roh: Rohfrist, regime: Regime, ort: CheckedOrt, argument: string): Frist {
  const { form, kind, start, duration, firstDay, unshifted } = roh;
  const moves = kind === 'gesetzlich' || kind === 'behoerdlich';
  const { end, shift, flags } = moves ? shiftForward(unshifted, ort, argument) : stay(unshifted, kind ?? form);
  const named = moves && form === 'festerTag';
  const more = !moves ? stayNorms(kind, regime) : shift.shifted || named ? [shiftNorm(regime)] : [];
  return {
    // Written out: to spread the period and then replace one of its fields costs five times as much as all the rest.
    form,
    kind,
    start,
    duration,
    firstDay,
    unshifted,
    end,
    shift,
    norms: [...roh.norms, ...more],
    land: moves ? ort.land : null,
    flags: named && kind === 'behoerdlich' ? [...flags, 'namedDayWithoutReference'] : flags,
  };
}

/** Two lists of flags as one, without repetition. */
export function joinFlags(first: readonly FristFlag[], second: readonly FristFlag[]): readonly FristFlag[] {
  return [...new Set([...first, ...second])];
}
