import { checkWith } from '../law/check';
import type { CalendarDay } from '../law/day';
import type { CheckOptions } from '../law/options';
import type { Verdict } from '../law/report';
import type { Massstab } from './massstab';
import type { Kontaktzeitraum } from './uebersicht';
import { assertListe } from './liste';
import { wing } from './wing';

/** What is still needed in one period. */
export interface Bedarf {
  readonly ab: CalendarDay;
  /** Last day on which a contact still counts in it; absent where the measure has no last day. */
  readonly bis?: CalendarDay;
  /** Whether the profile is in force; where it is not, nothing is asked. */
  readonly gilt: boolean;
  readonly verlangt: number;
  readonly gezaehlt: number;
  readonly fehlend: number;
  /** Days left of a running period, that of the question included; absent where it has no last day. */
  readonly tageVerbleibend?: number;
}

/** What one participant needs now and in the next period. */
export interface Kontaktbedarf {
  /** The id of the sheet, where it is a pseudonym. */
  readonly id?: string;
  readonly verdict: Verdict;
  /** Absent where no profile is known: then nothing can be planned. */
  readonly einheit?: Massstab['einheit'];
  /** The period that holds `asOf`; absent where there is no participation on that day. */
  readonly laufend?: Bedarf;
  /** The period after it; absent where participation ends before. */
  readonly naechster?: Bedarf;
  /** Periods over and short for which no reason is recorded. */
  readonly ohneGrund: number;
}

// Where windows roll, only the one that is not over can still be filled.
function bedarf({ laufendesFenster, gilt, ...zeitraum }: Kontaktzeitraum): Bedarf {
  const { ab, teilnahmeBis: bis, verlangt, tageVerbleibend } = zeitraum;
  const gezaehlt = laufendesFenster ?? zeitraum.gezaehlt;
  const fehlend = laufendesFenster === undefined ? zeitraum.fehlend : Math.max(0, verlangt - laufendesFenster);
  return {
    ab,
    ...(bis !== undefined && { bis }),
    gilt,
    verlangt,
    gezaehlt,
    fehlend,
    ...(tageVerbleibend !== undefined && { tageVerbleibend }),
  };
}

/**
 * The contacts still needed in the running and in the next period, for a list of participants: the work list of a Träger.
 *
 * @param inputs - Kontaktnachweise, one for each participant; what cannot be read has its verdict and no numbers
 * @param options - as for {@link checkKontaktdichte}; `asOf` is needed
 * @returns one entry for each input, in the order given
 * @throws ArgumentError when `inputs` is no list or an option is wrong
 *
 * @example
 * ```ts
 * import { planKontakte } from 'kooperationsplan';
 * const [person] = planKontakte(
 *   [
 *     {
 *       art: 'kontaktnachweis',
 *       id: 'nachweis-1',
 *       profil: 'thueringen-integrationsbegleitung-2019',
 *       phasen: [{ phase: 'regulaer', ab: '2023-02-01' }],
 *       kontakte: [{ am: '2023-02-06', mittel: 'persoenlich' }],
 *     },
 *   ],
 *   { asOf: '2023-02-20' },
 * );
 * person?.laufend?.fehlend; //=> 1
 * person?.laufend?.tageVerbleibend; //=> 9
 * person?.naechster?.fehlend; //=> 2
 * ```
 */
export function planKontakte(inputs: readonly unknown[], options: CheckOptions): readonly Kontaktbedarf[] {
  return assertListe(inputs).map((input): Kontaktbedarf => {
    const { id, verdict, result } = checkWith(wing, input, { ...options, record: false });
    const { einheit, zeitraeume = [], naechster } = result ?? {};
    const laufend = zeitraeume.find(({ stand }) => stand === 'laufend');
    const kurz = zeitraeume.filter(
      ({ stand, fehlend, unlesbar, grund, kurzesFenster }) =>
        (stand === 'abgeschlossen' || kurzesFenster !== undefined) &&
        fehlend > 0 &&
        unlesbar === 0 &&
        grund === undefined,
    );
    return {
      ...(id !== undefined && { id }),
      verdict,
      ...(einheit !== undefined && { einheit }),
      ...(laufend !== undefined && { laufend: bedarf(laufend) }),
      ...(naechster !== undefined && { naechster: bedarf(naechster) }),
      ohneGrund: kurz.length,
    };
  });
}
