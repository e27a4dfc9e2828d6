import * as z from 'zod';
import {
  closed,
  day,
  dayOrNo,
  kopf,
  list,
  needed,
  open,
  pseudonym,
  rechtsgrundlage,
  text,
  whole,
} from '../../begriffe';
import type { Documented, ViewOf } from '../../law/facts';
import { handlungsart } from './handlung';
import { mitBelehrung, schreiben } from './schreiben';

/** Schema of the state of the plan when a letter is sent; also for the Verpflichtung. */
export function planstand() {
  return z.enum(['inKraft', 'nichtZustandeGekommen', 'nichtFortschreibbar']);
}

/** Schema of the measure an act is about. */
export function massnahmefelder() {
  return {
    massnahme: closed(pseudonym(), 'Kennung der Maßnahme', 'id of the measure, a pseudonym'),
    rechtsgrundlage: open(rechtsgrundlage(), 'Rechtsgrundlage der Maßnahme', 'legal basis of the measure'),
  };
}

function handlung() {
  return z.strictObject({
    nummer: needed(whole(1, 500), 'Nummer der Handlung', 'number of the act'),
    art: needed(handlungsart(), 'Art der Handlung', 'kind of act'),
    beschreibung: closed(text(), 'Was zu tun ist', 'what is to be done'),
    erforderlichWeil: closed(text(), 'Warum die Handlung erforderlich ist', 'why the act is required'),
    bisAm: closed(day(), 'Bis wann', 'by when'),
    nachweisBisAm: closed(day(), 'Bis wann nachzuweisen ist', 'by when it is to be proved'),
    ...massnahmefelder(),
    erledigtAm: open(dayOrNo(), 'Tag, an dem die Handlung getan war', 'day on which the act was done'),
    nachgewiesenAm: open(dayOrNo(), 'Tag des Nachweises', 'day of the proof'),
  });
}

function build() {
  return z.strictObject({
    ...kopf('aufforderung'),
    ...schreiben(),
    planstand: open(planstand(), 'Stand des Kooperationsplans', 'state of the Kooperationsplan'),
    erste: open(
      z.boolean(),
      'Ob es die erste Aufforderung zu diesen Handlungen ist',
      'whether it is the first request for these acts',
    ),
    handlungen: closed(list(handlung()), 'Verlangte Handlungen', 'acts asked for'),
    ...mitBelehrung(),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of an Aufforderung to acts that follow from a Kooperationsplan or take its place, built on first use;
 * also a Standard Schema. It asks for the form only.
 *
 * @example
 * ```ts
 * import { aufforderungSchema } from 'kooperationsplan';
 * aufforderungSchema().safeParse({ art: 'aufforderung', id: 'brief-2' }).success; //=> false
 * ```
 */
export function aufforderungSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type AufforderungFacts = z.output<ReturnType<typeof build>>;

/** An Aufforderung as a caller writes it. */
export type Aufforderung = Documented<AufforderungFacts>;

/** An Aufforderung as the rules see it. */
export type AufforderungView = ViewOf<AufforderungFacts>;

/** An act an Aufforderung asks for, as the rules see it. */
export type Handlung = NonNullable<AufforderungView['handlungen']>[number];
