import * as z from 'zod';
import { closed, day, dayOrNo, kopf, list, needed, open, pseudonym, rechtsgrundlage, text } from '../begriffe';
import type { Documented, ViewOf } from '../law/facts';
import { erwartungsbogen } from './bogen';

/** The sections of the SGB III a measure may rest on. */
export const vorschriften = ['§ 44 SGB III', '§ 45 SGB III', '§ 46 SGB III', '§ 48a SGB III', '§ 54a SGB III'] as const;

/** A section of the SGB III on which a measure rests beside the SGB II. */
export type Sgb3Vorschrift = (typeof vorschriften)[number];

function massnahme() {
  return z.strictObject({
    bezeichnung: closed(text(), 'Bezeichnung der Maßnahme', 'name of the measure'),
    rechtsgrundlage: closed(rechtsgrundlage(), 'Rechtsgrundlage', 'legal basis'),
    inVerbindungMit: closed(z.enum(vorschriften), 'In Verbindung mit', 'section of the SGB III beside it'),
    verfahren: closed(pseudonym(), 'Allgemeines Verfahren', 'general procedure that is followed, by its id'),
  });
}

function nutzung() {
  return z.strictObject({
    modul: needed(pseudonym(), 'Modul', 'the module used, by its id in the profile'),
    ab: needed(day(), 'Erster Tag der Nutzung', 'first day of use'),
    bis: open(dayOrNo(), 'Letzter Tag der Nutzung', 'last day of use; false while it goes on'),
    vorherVerlangt: closed(
      list(z.enum(['entscheidung', 'bewilligung', 'einbuchung'])),
      'Was vor der Nutzung verlangt wurde',
      'what was demanded before the use',
    ),
  });
}

function einbuchung() {
  return z.strictObject({
    hilfeprodukt: closed(pseudonym(), 'Hilfeprodukt', 'product booked into, by its id in the profile'),
    eingebuchtAm: open(day(), 'Tag, an dem eingebucht wurde', 'day on which the booking was entered'),
    ab: needed(day(), 'Erster Tag der Einbuchung', 'first day of the booking'),
    bis: closed(day(), 'Letzter Tag der Einbuchung', 'last day of the booking'),
    status: closed(z.enum(['laufend', 'abschluss']), 'Status der Einbuchung', 'status of the booking'),
  });
}

function bescheid() {
  return z.strictObject({
    am: needed(day(), 'Tag des Bescheids', 'day of the Bescheid'),
    art: needed(z.enum(['bewilligung', 'ablehnung', 'aufhebung']), 'Art des Bescheids', 'kind of Bescheid'),
    vorlage: closed(pseudonym(), 'Verwendete Vorlage', 'template used, by its id in the profile'),
  });
}

function aenderung() {
  return z.strictObject({
    am: needed(day(), 'Tag der Änderung', 'day of the change'),
    art: needed(
      z.enum(['neuesZiel', 'nichtErreicht', 'anderesModul']),
      'Art der Änderung',
      'a new goal, a goal not reached in time, or interest in another module',
    ),
    modul: closed(pseudonym(), 'Das andere Modul', 'the other module, by its id in the profile'),
    allgemeinesZielGeaendert: open(
      z.boolean(),
      'Ob sich das allgemein formulierte Ziel des Plans geändert hat',
      'whether the general goal of the plan itself changed',
    ),
    einbuchungGeaendert: open(
      z.boolean(),
      'Ob die Einbuchung deswegen geändert wurde',
      'whether the booking was altered because of it',
    ),
  });
}

function kosten() {
  return z.strictObject({
    modul: needed(pseudonym(), 'Modul', 'the module, by its id in the profile'),
    art: needed(z.enum(['fahrkosten', 'kinderbetreuung', 'sonstige']), 'Art der Kosten', 'kind of costs'),
    gewaehrtAm: needed(day(), 'Tag der Gewährung', 'day on which they were granted'),
  });
}

function abschnitt() {
  return z.strictObject({
    ab: needed(day(), 'Erster Tag', 'first day'),
    bis: needed(day(), 'Letzter Tag', 'last day'),
    beiArbeitgeber: open(
      z.boolean(),
      'Bei oder von einem Arbeitgeber durchgeführt',
      'carried out at or by an employer',
    ),
    beruflicheKenntnisse: open(z.boolean(), 'Vermittlung beruflicher Kenntnisse', 'teaching of vocational knowledge'),
  });
}

function kooperationsplan() {
  return z.strictObject({
    id: closed(pseudonym(), 'Kennung des Plans', 'id of the plan, a pseudonym'),
    zielformulierung: open(
      z.enum(['allgemein', 'uebernommen']),
      'Ziel im Plan allgemein formuliert oder aus dem Bogen übernommen',
      'whether the goal in the plan is general or taken over from the sheet',
    ),
    gemeinsamAbgestimmt: open(
      z.boolean(),
      'Ob die Formulierung gemeinsam abgestimmt ist',
      'whether the wording was settled jointly with the person',
    ),
    zuletztGeaendertAm: open(day(), 'Tag der letzten Änderung des Plans', 'day on which the plan last changed'),
    zieleErfasst: open(z.boolean(), 'Ob der Plan die Ziele erfasst', 'whether the plan records the goals'),
    meilensteineErfasst: open(z.boolean(), 'Ob er die Meilensteine erfasst', 'whether it records the milestones'),
    schritteErfasst: open(z.boolean(), 'Ob er die Schritte erfasst', 'whether it records the steps'),
  });
}

function build() {
  return z.strictObject({
    ...kopf('massnahmeteilnahme'),
    massnahme: closed(massnahme(), 'Maßnahme', 'the measure'),
    antragAm: open(day(), 'Tag der Antragstellung', 'day of the application for benefits'),
    teilnahmeAb: needed(day(), 'Erster Tag der Teilnahme', 'first day of participation'),
    teilnahmeBeendetAm: open(
      dayOrNo(),
      'Tag, an dem die Teilnahme tatsächlich endete',
      'day on which participation actually ended; false while it goes on',
    ),
    langzeitarbeitslos: open(z.boolean(), 'Ob die Person langzeitarbeitslos ist', 'whether long-term unemployed'),
    schwerwiegendeVermittlungshemmnisse: open(
      z.boolean(),
      'Ob schwerwiegende Vermittlungshemmnisse die Eingliederung besonders erschweren',
      'whether serious obstacles make integration especially hard',
    ),
    nutzungen: closed(list(nutzung()), 'Genutzte Module', 'modules used'),
    einbuchung: closed(einbuchung(), 'Einbuchung', 'booking'),
    bescheide: closed(list(bescheid()), 'Bescheide', 'Bescheide'),
    erwartungsboegen: closed(list(erwartungsbogen()), 'Erwartungsbögen', 'Erwartungsbögen'),
    aenderungen: closed(list(aenderung()), 'Änderungen während der Teilnahme', 'changes during participation'),
    kosten: closed(list(kosten()), 'Gewährte Kosten', 'costs granted'),
    abschnitte: closed(list(abschnitt()), 'Abschnitte der Maßnahme', 'parts of the measure'),
    kooperationsplan: open(kooperationsplan(), 'Kooperationsplan', 'the Kooperationsplan beside the measure'),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of a Massnahmeteilnahme, built on first use; also a Standard Schema. It asks for the form only: what
 * statute and local instruction ask of it is a rule.
 *
 * @example
 * ```ts
 * import { massnahmeteilnahmeSchema } from 'kooperationsplan';
 * massnahmeteilnahmeSchema().safeParse({}).success; //=> false
 * ```
 */
export function massnahmeteilnahmeSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type TeilnahmeFacts = z.output<ReturnType<typeof build>>;

/** A Massnahmeteilnahme as a caller writes it. */
export type Massnahmeteilnahme = Documented<TeilnahmeFacts>;

/** A Massnahmeteilnahme as it is read, before anything is derived. */
export type Teilnahme = ViewOf<TeilnahmeFacts>;

type Item<Key extends keyof Teilnahme> = NonNullable<Teilnahme[Key]> extends readonly (infer One)[] ? One : never;

/** An Erwartungsbogen as the rules see it. */
export type Bogen = Item<'erwartungsboegen'>;
/** A part of the measure as the rules see it. */
export type Abschnitt = Item<'abschnitte'>;
/** A change as the rules see it. */
export type Aenderung = Item<'aenderungen'>;
