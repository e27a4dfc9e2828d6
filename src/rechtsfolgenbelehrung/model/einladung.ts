import * as z from 'zod';
import { closed, day, dayOrNo, kopf, list, needed, open } from '../../begriffe';
import type { Documented, ViewOf } from '../../law/facts';
import { mitBelehrung, schreiben } from './schreiben';

/** Schema of an appointment that was missed before; also for the Minderungsbescheid. */
export function versaeumnis() {
  return z.strictObject({
    terminAm: needed(day(), 'Tag des versäumten Termins', 'day of the appointment missed'),
    belehrt: open(
      z.boolean(),
      'Ob die Einladung dazu eine Rechtsfolgenbelehrung trug',
      'whether its invitation carried an instruction',
    ),
    wichtigerGrund: open(
      z.boolean(),
      'Ob ein wichtiger Grund dargelegt und nachgewiesen ist',
      'whether a wichtiger Grund was shown and proved',
    ),
  });
}

function build() {
  return z.strictObject({
    ...kopf('einladung'),
    ...schreiben(),
    gegenstand: open(
      z.enum(['potenzialanalyseUndKooperationsplan', 'anderesGespraech', 'untersuchung']),
      'Wozu eingeladen wird',
      'what the invitation is for: the talk on Potenzialanalyse and Kooperationsplan, another talk, an examination',
    ),
    erste: open(
      z.boolean(),
      'Ob es die erste Einladung zu diesem Gespräch ist',
      'whether it is the first invitation to this talk',
    ),
    zweck: closed(
      z.enum([
        'berufsberatung',
        'vermittlung',
        'foerderungVorbereiten',
        'entscheidungVorbereiten',
        'voraussetzungenPruefen',
      ]),
      'Meldezweck (§ 309 Abs. 2 SGB III)',
      'purpose of reporting (§ 309 Abs. 2 SGB III)',
    ),
    ort: closed(z.enum(['jobcenter', 'andererOrt', 'video', 'telefon']), 'Ort', 'place'),
    terminAm: closed(day(), 'Tag des Termins', 'day of the appointment'),
    uhrzeit: closed(
      z.enum(['bestimmt', 'zeitfenster']),
      'Art der Zeitangabe',
      'kind of time given: a time of day, or a span',
    ),
    ausnahmeBegruendet: open(
      z.boolean(),
      'Ob ein Ausnahmefall begründet ist, in dem das erste Gespräch nicht persönlich im Jobcenter stattfindet (§ 15 Abs. 4 Satz 2 SGB II)',
      'whether a reason is given for an exceptional case in which the first talk is not held in person at the Jobcenter',
    ),
    versaeumnisse: open(list(versaeumnis()), 'Frühere Meldeversäumnisse', 'appointments missed before'),
    erschienenAm: open(dayOrNo(), 'Tag, an dem die Person erschienen ist', 'day on which the person came'),
    ...mitBelehrung(),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of an Einladung (§ 59 SGB II with § 309 SGB III), built on first use; also a Standard Schema. It asks
 * for the form only.
 *
 * @example
 * ```ts
 * import { einladungSchema } from 'kooperationsplan';
 * einladungSchema().safeParse({ art: 'einladung', id: 'brief-1', versandtAm: '2026-07-06' }).success; //=> true
 * ```
 */
export function einladungSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type EinladungFacts = z.output<ReturnType<typeof build>>;

/** An Einladung as a caller writes it. */
export type Einladung = Documented<EinladungFacts>;

/** An Einladung as the rules see it. */
export type EinladungView = ViewOf<EinladungFacts>;
