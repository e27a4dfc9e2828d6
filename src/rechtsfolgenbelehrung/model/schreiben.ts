import * as z from 'zod';
import { closed, day, dayOrNo, leistungsbezeichnung, needed, open, pseudonym, zitierteNormen } from '../../begriffe';
import type { CalendarDay } from '../../law/day';
import type { Belehrung } from './belehrung';
import type { VerlangteHandlung } from './handlung';
import { kenntnis, rechtsfolgenbelehrung } from './belehrung';

/** What every letter holds: to whom, when and how it was sent, by which names it calls things. */
export function schreiben() {
  return {
    leistungsberechtigtePerson: closed(pseudonym(), 'Adressatin oder Adressat', 'the addressee, a pseudonym'),
    versandtAm: needed(
      day(),
      'Tag, an dem das Schreiben zur Post gegeben, gesendet oder übergeben wurde',
      'day of posting, sending or handing over; the law of this day applies to the letter',
    ),
    versandart: open(
      z.enum(['post', 'elektronisch', 'zustellung', 'uebergabe']),
      'Weg des Schreibens',
      'way of the letter',
    ),
    zugegangenAm: open(dayOrNo(), 'Tag des Zugangs', 'day on which the letter arrived'),
    leistungsbezeichnung: closed(leistungsbezeichnung(), 'Bezeichnung der Leistung', 'name of the benefit'),
    zitierteNormen: closed(zitierteNormen(), 'Zitierte Normen', 'norms cited'),
  };
}

/** What a letter holds that may carry an instruction on consequences, and what takes its place. */
export function mitBelehrung() {
  return {
    rechtsfolgenbelehrung: closed(
      rechtsfolgenbelehrung(),
      'Rechtsfolgenbelehrung',
      'the instruction on consequences that the letter carries',
    ),
    kenntnis: open(kenntnis(), 'Kenntnis der Rechtsfolgen', 'knowledge of the consequences without an instruction'),
  };
}

/** A letter as rules see it that are asked of several kinds. */
export interface Schreiben {
  readonly art: 'einladung' | 'aufforderung' | 'verpflichtung';
  readonly leistungsberechtigtePerson?: string | undefined;
  readonly versandtAm: CalendarDay;
  readonly rechtsfolgenbelehrung?: Belehrung | undefined;
  /** The day of the appointment, in an Einladung. */
  readonly terminAm?: CalendarDay | undefined;
  /** The acts of an Aufforderung. */
  readonly handlungen?: readonly VerlangteHandlung[] | undefined;
  /** The duties of a Verpflichtung. */
  readonly pflichten?: readonly VerlangteHandlung[] | undefined;
  readonly '#facts'?: {
    readonly versandart: 'post' | 'elektronisch' | 'zustellung' | 'uebergabe';
    readonly zugegangenAm: CalendarDay | false;
    readonly kenntnis: { readonly art: 'nachgewiesen' | 'angenommen' | 'keine' };
  };
}
