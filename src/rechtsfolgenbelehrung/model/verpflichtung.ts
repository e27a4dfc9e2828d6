import * as z from 'zod';
import { closed, day, dayOrNo, eigenbemuehung, kopf, leistung, list, needed, open, text, whole } from '../../begriffe';
import type { Documented, ViewOf } from '../../law/facts';
import { massnahmefelder, planstand } from './aufforderung';
import { handlungsart } from './handlung';
import { mitBelehrung, schreiben } from './schreiben';
import { verwaltungsakt } from './verwaltungsakt';

function pflicht() {
  return z.strictObject({
    nummer: needed(whole(1, 500), 'Nummer der Pflicht', 'number of the duty'),
    art: needed(handlungsart(), 'Art der Handlung', 'kind of act'),
    beschreibung: closed(text(), 'Was zu tun ist', 'what is to be done'),
    schritt: closed(
      whole(1, 500),
      'Nummer des Schritts im Plan, zu dem verpflichtet wird',
      'number of the step of the plan, where the duty takes one up',
    ),
    eigenbemuehung: closed(
      eigenbemuehung(),
      'Eigenbemühung',
      'the own effort, where the duty is one: what, how often, form and day of the proof',
    ),
    ...massnahmefelder(),
    bisAm: closed(day(), 'Bis wann', 'by when'),
    bisAufWeiteres: closed(z.boolean(), 'Gilt bis auf Weiteres', 'runs until further notice'),
    ueberpruefungAm: closed(
      day(),
      'Tag, an dem die Pflicht spätestens überprüft wird',
      'day on which the duty is reviewed at the latest',
    ),
    angemessen: open(
      z.boolean(),
      'Ob Häufigkeit und Frist im Einzelfall angemessen sind; das entscheidet eine Person',
      'whether frequency and deadline are reasonable in the single case, as a person decided',
    ),
    erledigtAm: open(dayOrNo(), 'Tag, an dem die Pflicht erfüllt war', 'day on which the duty was fulfilled'),
  });
}

function build() {
  return z.strictObject({
    ...kopf('verpflichtung'),
    ...schreiben(),
    form: open(
      z.enum(['schriftlich', 'elektronischErsetzend', 'email', 'muendlich']),
      'Form des Verwaltungsakts',
      'form of the Verwaltungsakt: in writing, electronic in place of writing (§ 36a SGB I), e-mail, by mouth',
    ),
    anlass: needed(
      z.enum(['versaeumteEinladung', 'schritteNichtUmgesetzt', 'keinPlan']),
      'Anlass der Verpflichtung (§ 15a Abs. 1, 2 oder 3)',
      'ground: a missed invitation (Abs. 1), steps of the plan not carried out (Abs. 2), no plan or none that can go on (Abs. 3)',
    ),
    versaeumtAm: open(dayOrNo(), 'Tag des versäumten Gesprächs', 'day of the talk that was missed'),
    wichtigerGrund: open(
      z.boolean(),
      'Ob ein wichtiger Grund anerkannt ist; das entscheidet eine Person',
      'whether a wichtiger Grund was accepted, as a person decided',
    ),
    planstand: open(planstand(), 'Stand des Kooperationsplans', 'state of the Kooperationsplan'),
    planBeruecksichtigt: open(
      z.boolean(),
      'Ob ein vorhandener Plan berücksichtigt ist',
      'whether an existing plan was considered',
    ),
    pflichten: closed(list(pflicht()), 'Pflichten', 'the duties'),
    leistungen: closed(list(leistung()), 'Leistungen des Jobcenters', 'what the Jobcenter does'),
    ...verwaltungsakt(),
    ...mitBelehrung(),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of a Verpflichtung (§ 15a SGB II since 2026-07-01), built on first use; also a Standard Schema. It asks
 * for the form only.
 *
 * @example
 * ```ts
 * import { verpflichtungSchema } from 'kooperationsplan';
 * verpflichtungSchema().safeParse({ art: 'verpflichtung', id: 'brief-3' }).success; //=> false
 * ```
 */
export function verpflichtungSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type VerpflichtungFacts = z.output<ReturnType<typeof build>>;

/** A Verpflichtung as a caller writes it. */
export type Verpflichtung = Documented<VerpflichtungFacts>;

/** A Verpflichtung as the rules see it. */
export type VerpflichtungView = ViewOf<VerpflichtungFacts>;

/** A duty of a Verpflichtung as the rules see it. */
export type Pflicht = NonNullable<VerpflichtungView['pflichten']>[number];
