import * as z from 'zod';
import { closed, whole } from '../../begriffe';
import type { Rechtsgrundlage } from '../../begriffe/rechtsgrundlage';
import type { CalendarDay } from '../../law/day';

const arten = [
  'meldung',
  'eigenbemuehungen',
  'arbeit',
  'ausbildung',
  'gefoerderteBeschaeftigung',
  'massnahme',
  'integrationskurs',
  'deutschsprachfoerderung',
  'andereMitwirkung',
] as const;

/** A kind of act a letter may ask for. */
export type Handlungsart = (typeof arten)[number];

/** Schema of a kind of act. */
export function handlungsart(): z.ZodType<Handlungsart> {
  return z.enum(arten);
}

/** Schema of an act that an instruction names. */
export function genannteHandlung() {
  return z.strictObject({
    nummer: closed(
      whole(1, 500),
      'Nummer der verlangten Handlung im Schreiben',
      'number of the act in the letter; without it, the act of that kind the letter asks for',
    ),
    art: closed(handlungsart(), 'Art der Handlung', 'kind of act; needed where no number is given'),
  });
}

/** An act a letter asks for, as the criteria of the courts see it. */
export interface VerlangteHandlung {
  readonly art: Handlungsart;
  readonly nummer?: number | undefined;
  /** Until when; absent where the letter names no day. */
  readonly bisAm?: CalendarDay | undefined;
  /** The measure it is about. */
  readonly massnahme?: string | undefined;
  readonly '#facts'?: { readonly rechtsgrundlage: Rechtsgrundlage };
}
