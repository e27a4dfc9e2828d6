import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import { geltungAb } from './geltung';
import { bindet } from './lage';
import type { Dokument, Nichteinhaltung, Vertrag } from './model';
import { bis } from './worte';

type Q = Pick<Question, 'asOf' | 'known'>;

/** How far a failure is answered for: no reason, a reason that is not known to be notified, or a reason with notice. */
export type Hinderung = 'ohneGrund' | 'ohneMitteilung' | 'begruendet';

/** Whether a reason why a clause could not be kept is recorded, and notified by the day of the question. */
export function hinderung(nichteinhaltung: Nichteinhaltung, q: Q): Hinderung {
  if (nichteinhaltung.begruendung === undefined) return 'ohneGrund';
  return bis(q.known(nichteinhaltung, 'mitgeteiltAm'), q.asOf) ? 'begruendet' : 'ohneMitteilung';
}

/** The best answer among the failures recorded for a clause that cover all days from one to another. */
export function hinderungIn(
  vertrag: Vertrag,
  regelung: string,
  ab: CalendarDay,
  bisWann: CalendarDay,
  q: Q,
): Hinderung {
  let beste: Hinderung = 'ohneGrund';
  for (const nichteinhaltung of q.known(vertrag, 'nichteinhaltungen') ?? []) {
    if (nichteinhaltung.regelung !== regelung || nichteinhaltung.ab > ab) continue;
    if (nichteinhaltung.bis !== undefined && nichteinhaltung.bis < bisWann) continue;
    const eine = hinderung(nichteinhaltung, q);
    if (eine === 'begruendet') return eine;
    if (eine === 'ohneMitteilung') beste = eine;
  }
  return beste;
}

/** Whether a clause of that id binds in the contract; nothing where the contract does not hold it. */
export function bindetIn({ regelungen = [] }: Vertrag, id: string): boolean | undefined {
  let gefunden: boolean | undefined;
  for (const regelung of regelungen) {
    if (regelung.regelung !== id) continue;
    if (bindet(regelung)) return true;
    gefunden = false;
  }
  return gefunden;
}

/** Whether a failure had begun by the day of the question, and not before project and contract: nothing bound then. */
export function faelltInDenVertrag({ ab }: Nichteinhaltung, vertrag: Vertrag, q: Q, view: Dokument): boolean {
  return ab <= q.asOf && ab >= geltungAb(vertrag, q, view);
}
