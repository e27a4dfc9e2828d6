import type { Undecided } from '../law/rule';
import type { Schreiben } from './model/schreiben';

/** Whether a letter carries an instruction; open where one was given apart. */
export type Getragen = 'met' | Readonly<{ enthalten: boolean }> | Undecided<Readonly<{ enthalten: boolean }>>;

/**
 * One given apart on the day of the letter goes out with it; on another day, whether it is close enough in time no law puts
 * in a number.
 */
export function getragen({
  versandtAm,
  rechtsfolgenbelehrung: belehrung,
}: Pick<Schreiben, 'versandtAm' | 'rechtsfolgenbelehrung'>): Getragen {
  if (belehrung === undefined) return { enthalten: false };
  return (belehrung.gesondert?.am ?? versandtAm) === versandtAm ? 'met' : { undecided: { enthalten: true } };
}

/** The open question where it was given apart. */
export const gesondertBelehrt = {
  de: 'Über die Rechtsfolgen ist gesondert belehrt, nicht mit dieser Aufforderung. Ob das in Inhalt und zeitlichem Abstand genügt, hat eine Person zu entscheiden.',
  en: 'The instruction on consequences was given apart, not with this request. Whether that is enough in content and distance of time a person has to decide.',
} as const;
