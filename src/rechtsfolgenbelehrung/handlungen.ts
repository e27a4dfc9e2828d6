import type { CalendarDay } from '../law/day';
import type { VerlangteHandlung } from './model/handlung';
import type { Schreiben } from './model/schreiben';

const keine: readonly VerlangteHandlung[] = [];

/** What a letter asks for: the acts of an Aufforderung, the duties of a Verpflichtung, coming to the appointment. */
export function verlangteHandlungen(view: Schreiben): readonly VerlangteHandlung[] {
  const { art, terminAm, handlungen, pflichten } = view;
  if (art === 'einladung') return [{ art: 'meldung', bisAm: terminAm }];
  return handlungen ?? pflichten ?? keine;
}

/** The first day on which something asked for is due; `undefined` where the letter names none. */
export function ersterTermin(view: Schreiben): CalendarDay | undefined {
  return verlangteHandlungen(view).reduce<CalendarDay | undefined>(
    (first, { bisAm }) => (first === undefined || (bisAm !== undefined && bisAm < first) ? bisAm : first),
    undefined,
  );
}
