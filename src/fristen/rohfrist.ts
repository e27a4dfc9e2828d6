import type { CalendarDay } from '../law/day';
import type { Frist, Fristdauer, FristFlag, NotShifted, Regime } from '../law/frist';
import { fristnorm, shiftNorm } from './normen';
import type { CheckedOrt } from './ort';
import { shiftForward } from './verschieben';

/** A period that nobody else holds yet: filled in instead of spread, which costs five times as much as all the rest. */
export type Rohfrist<Form = Frist['form']> = { -readonly [Key in keyof Frist]: Frist[Key] } & { form: Form };

/** A period before its shift, or with the last three absent a day that stands for itself: nothing was counted. */
export function rohfrist<const Form extends Frist['form']>(
  form: Form,
  kind: Frist['kind'],
  start: CalendarDay,
  norms: readonly string[],
  duration: Fristdauer | null = null,
  firstDay: CalendarDay | null = null,
  unshifted: CalendarDay = start,
): Rohfrist<Form> {
  return {
    form,
    kind,
    start,
    duration,
    firstDay,
    unshifted,
    end: unshifted,
    // Of the kinds that move, the shift itself says why not.
    shift: { shifted: false, because: (kind ?? form) as NotShifted },
    norms,
    land: null,
    flags: [],
  };
}

/** The Absatz of § 26 SGB X and § 31 VwVfG that keeps an end; a Wartezeit has none, there nobody has to act. */
const stays: { readonly [Key in NonNullable<Frist['kind']>]?: string } = {
  benannterTag: '3 Satz 2',
  leistungszeitraum: '4',
  termin: '5',
};

/** The period with its end moved, where the law moves one of this kind. `argument`: where the start came from. */
export function settle<Settled extends Rohfrist>(
  frist: Settled,
  regime: Regime,
  ort: CheckedOrt,
  argument: string,
): Settled {
  const { form, kind, norms } = frist;
  if (kind === 'gesetzlich' || kind === 'behoerdlich') {
    const { end, over, flags } = shiftForward(frist.unshifted, ort, argument);
    const shifted = over.length > 0;
    const named = form === 'festerTag';
    frist.end = end;
    frist.shift = shifted ? { shifted, over } : { shifted, because: 'workingDay' };
    frist.land = ort.land;
    frist.flags = named && kind === 'behoerdlich' ? [...flags, 'namedDayWithoutReference'] : flags;
    if (named || shifted) frist.norms = [...norms, ...shiftNorm(regime)];
  } else {
    const absatz = stays[kind ?? 'wartezeit'];
    if (absatz) frist.norms = [...norms, ...fristnorm(regime, absatz)];
  }
  return frist;
}

/** Two lists of flags as one, without repetition. */
export function joinFlags(first: readonly FristFlag[], second: readonly FristFlag[]): readonly FristFlag[] {
  return [...new Set([...first, ...second])];
}
