import * as z from 'zod';
import {
  kopf,
  leistungsbezeichnung,
  zitierteNormen,
  closed,
  dayOrNo,
  day,
  list,
  needed,
  open,
  pseudonym,
  text,
  whole,
} from '../begriffe';
import type { Documented, ViewOf } from '../law/facts';
import { kannInhalte, sollInhalte } from './inhalte';
import { erstgespraech, minderung, potenzialanalyse, ueberpruefung } from './umstaende';

const wer = ['leistungsberechtigtePerson', 'jobcenter', 'gemeinsam', 'dritte'] as const;
const beteiligte = [
  'leistungsberechtigtePerson',
  'ansprechperson',
  'gesetzlicheVertretung',
  'beistand',
  'dolmetschung',
] as const;

function schritt() {
  return z.strictObject({
    nummer: needed(whole(1, 500), 'Nummer des Schritts', 'number of the step, in the order in which the steps follow'),
    beschreibung: needed(text(), 'Schritt', 'the step'),
    wer: closed(z.enum(wer), 'Wer den Schritt tut', 'who takes the step'),
    bisAm: closed(day(), 'Bis wann', 'by when'),
    erledigtAm: open(dayOrNo(), 'Tag, an dem der Schritt getan war', 'day on which the step was done'),
  });
}

function fassung() {
  return z.strictObject({
    nummer: needed(whole(1, 500), 'Nummer der Fassung', 'number of the version'),
    erstelltAm: needed(day(), 'Tag der Fassung', 'day of the version'),
    vorgaengerNummer: closed(whole(1, 500), 'Nummer der vorigen Fassung', 'number of the version before'),
    gespraechAm: open(dayOrNo(), 'Tag des gemeinsamen Gesprächs', 'day of the joint talk'),
    erstelltMit: open(
      list(z.enum(beteiligte)),
      'Mit wem die Fassung erarbeitet wurde',
      'with whom the version was made',
    ),
    inhaltGeaendert: open(z.boolean(), 'Ob sich der Inhalt geändert hat', 'whether the content changed'),
    ausgehaendigtAm: open(dayOrNo(), 'Tag der Aushändigung', 'day of handing over'),
    ausgehaendigtAls: open(
      z.enum(['papier', 'datei', 'email', 'portal', 'einsicht', 'muendlich']),
      'Form der Aushändigung',
      'form of handing over',
    ),
  });
}

function build() {
  return z.strictObject({
    ...kopf('kooperationsplan'),
    planbezeichnung: closed(
      z.enum(['kooperationsplan', 'planZurVerbesserungDerTeilhabe', 'eingliederungsvereinbarung']),
      'Überschrift des Plans',
      'heading of the plan',
    ),
    leistungsbezeichnung: closed(leistungsbezeichnung(), 'Bezeichnung der Leistung', 'name of the benefit'),
    zitierteNormen: closed(zitierteNormen(), 'Zitierte Normen', 'norms cited'),
    gliederung: closed(list(z.enum(['soll', 'kann', 'ist'])), 'Gliederung', 'parts the plan is divided into'),
    vorlage: closed(pseudonym(), 'Verwendetes Formular', 'form that was used'),
    leistungsberechtigtePerson: closed(pseudonym(), 'Leistungsberechtigte Person', 'the person, a pseudonym'),
    ansprechperson: closed(pseudonym(), 'Ansprechperson im Jobcenter', 'the contact in the Jobcenter, a pseudonym'),
    traeger: open(
      z.enum(['gemeinsameEinrichtung', 'zugelassenerKommunalerTraeger']),
      'Organisationsform des Jobcenters',
      'kind of Jobcenter',
    ),
    einvernehmen: open(z.boolean(), 'Einvernehmen mit dem kommunalen Träger', 'agreement of the kommunaler Träger'),
    erstgespraech: open(erstgespraech(), 'Erstes Gespräch', 'first talk'),
    potenzialanalyse: open(potenzialanalyse(), 'Potenzialanalyse', 'Potenzialanalyse'),
    behinderung: open(z.boolean(), 'Ob eine Behinderung vorliegt', 'whether there is a disability'),
    persoenlichesAngebot: closed(
      list(z.enum(['beratung', 'unterstuetzung', 'vermittlung'])),
      'Persönliches Angebot',
      'personal offer',
    ),
    eingliederungsziel: closed(
      z.strictObject({
        beschreibung: needed(text(), 'Eingliederungsziel', 'the goal'),
        langfristig: closed(
          z.boolean(),
          'Auf den langfristigen Wegfall der Hilfebedürftigkeit gerichtet',
          'aims at the lasting end of need',
        ),
        vorgeschlagenVon: open(
          z.enum(['leistungsberechtigtePerson', 'jobcenter', 'gemeinsam']),
          'Wer das Ziel vorgeschlagen hat',
          'who proposed the goal',
        ),
      }),
      'Eingliederungsziel',
      'goal of integration',
    ),
    schritte: closed(list(schritt()), 'Wesentliche Schritte', 'essential steps'),
    sollInhalte: closed(sollInhalte(), 'Soll-Inhalte', 'Soll items'),
    belangeBehinderung: closed(
      z.boolean(),
      'Besondere Belange bei Behinderung berücksichtigt',
      'special needs of people with disabilities considered',
    ),
    kannInhalte: closed(kannInhalte(), 'Kann-Inhalte', 'Kann items'),
    wuensche: closed(list(text()), 'Eigene Wünsche und Anregungen', 'own wishes and suggestions'),
    wuenscheErfragt: open(z.boolean(), 'Ob nach Wünschen gefragt wurde', 'whether wishes were asked for'),
    rechtsfolgenbelehrung: closed(
      z.boolean(),
      'Rechtsfolgenbelehrung im Plan',
      'Rechtsfolgenbelehrung inside the plan',
    ),
    unterschrift: closed(z.boolean(), 'Unterschrift oder Unterschriftsfeld', 'signature or field for one'),
    umfangInSeiten: open(whole(1, 500), 'Umfang in Seiten', 'length in pages'),
    einfacheSprache: open(
      z.boolean(),
      'Ob der Plan in einfacher Sprache steht',
      'whether the plan is in plain language',
    ),
    beendetAm: open(
      dayOrNo(),
      'Tag, an dem der Plan endete, etwa weil ein anderer an seine Stelle trat',
      'day on which the plan ended, for instance because another took its place',
    ),
    fassungen: needed(list(fassung()).min(1), 'Fassungen', 'versions of the plan'),
    ueberpruefungen: closed(list(ueberpruefung()), 'Überprüfungen der Absprachen', 'checks of the arrangements'),
    minderungen: closed(list(minderung()), 'Festgestellte Minderungen', 'reductions determined'),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of a Kooperationsplan (§ 15 SGB II), built on first use; also a Standard Schema. It asks for the form
 * only: what the law asks of the content is a rule.
 *
 * @example
 * ```ts
 * import { kooperationsplanSchema } from 'kooperationsplan';
 * kooperationsplanSchema().safeParse({}).success; //=> false
 * ```
 */
export function kooperationsplanSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type PlanFacts = z.output<ReturnType<typeof build>>;

/** A Kooperationsplan as a caller writes it. */
export type Kooperationsplan = Documented<PlanFacts>;

/** A Kooperationsplan as the rules see it. */
export type Plan = ViewOf<PlanFacts>;

/** A version of the plan as the rules see it. */
export type Fassung = Plan['fassungen'][number];
