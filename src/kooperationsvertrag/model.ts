import * as z from 'zod';
import { closed, day, dayOrNo, kopf, list, needed, open, pseudonym, text, whole } from '../begriffe';
import type { Documented, OpenFacts, ViewOf } from '../law/facts';
import { nachweisorte } from './nachweisort';

function nachweis() {
  return z.strictObject({
    ort: needed(z.enum(nachweisorte), 'Ort des Nachweises', 'where the evidence lies'),
    am: closed(day(), 'Tag des Nachweises', 'day of the evidence'),
    vorhanden: open(z.boolean(), 'Ob der Nachweis vorliegt', 'whether the evidence is there'),
  });
}

function durchfuehrung() {
  return z.strictObject({
    am: needed(day(), 'Tag', 'day on which it took place'),
    beteiligte: open(list(pseudonym()), 'Wer teilnahm', 'who took part, by the ids of the profile'),
  });
}

function regelung() {
  return z.strictObject({
    regelung: needed(pseudonym(), 'Regelung', 'the clause, by its id in the profile, or an own id'),
    verbindlich: closed(
      z.boolean(),
      'Ob die Regelung verbindlich ist',
      'false where the contract itself says that the clause does not bind',
    ),
    anzahl: closed(whole(0, 10_000), 'Vereinbarte Zahl', 'number agreed, such as contacts a month or places'),
    merkmale: closed(list(pseudonym()), 'Merkmale', 'what the clause provides for, by the ids of the profile'),
    parteien: closed(list(pseudonym()), 'Parteien', 'who takes part by the clause, by the ids of the profile'),
    abstand: closed(
      z.strictObject({
        anzahl: needed(whole(1, 1000), 'Zahl', 'number'),
        einheit: needed(z.enum(['tage', 'wochen', 'monate']), 'Einheit', 'unit'),
      }),
      'Vereinbarter Abstand',
      'interval agreed, such as a report every three months',
    ),
    durchfuehrungen: closed(list(durchfuehrung()), 'Durchführungen', 'reports, meetings, conferences that took place'),
    nachweise: closed(list(nachweis()), 'Nachweise', 'evidence that the clause is kept'),
  });
}

function nichteinhaltung() {
  return z.strictObject({
    regelung: needed(pseudonym(), 'Regelung', 'the clause that was not kept, by its id'),
    ab: needed(day(), 'Seit wann', 'first day on which the clause was not kept'),
    bis: closed(day(), 'Bis wann', 'last day on which the clause was not kept'),
    begruendung: closed(text(), 'Begründung', 'why the clause could not be kept'),
    mitgeteiltAm: open(dayOrNo(), 'Tag der Mitteilung', 'day on which the authority that grants the money was told'),
    rueckgekoppeltAn: open(list(pseudonym()), 'Wem rückgekoppelt wurde', 'who was told, by the ids of the profile'),
  });
}

function vertrag() {
  return z.strictObject({
    kennung: needed(pseudonym(), 'Kennung des Vertrags', 'id of the contract, a pseudonym'),
    jobcenter: needed(pseudonym(), 'Jobcenter', 'the Jobcenter of the contract, by its id in the list'),
    geschlossenAm: open(dayOrNo(), 'Tag des Vertragsschlusses', 'day on which the contract was made'),
    mitteilungBinnenTagen: closed(
      whole(1, 366),
      'Frist der Mitteilung in Tagen',
      'days within which the contract asks for the notice that a clause cannot be kept',
    ),
    regelungen: closed(list(regelung()), 'Regelungen', 'clauses of the contract'),
    nichteinhaltungen: open(
      list(nichteinhaltung()),
      'Nicht eingehaltene Regelungen',
      'clauses that were not kept; an empty list where all were kept',
    ),
  });
}

function build() {
  return z.strictObject({
    ...kopf('kooperationsvertrag'),
    projekt: closed(pseudonym(), 'Kennung des Projekts', 'id of the project, a pseudonym'),
    traeger: closed(pseudonym(), 'Kennung des Trägers', 'id of the Träger, a pseudonym'),
    projektbeginnAm: needed(day(), 'Erster Tag des Projekts', 'first day of the project'),
    projektendeAm: closed(day(), 'Letzter Tag des Projekts', 'last day of the project'),
    fassung: closed(pseudonym(), 'Fassung des Papiers', 'version of the paper the contracts were made by'),
    jobcenter: needed(
      list(z.strictObject({ kennung: needed(pseudonym(), 'Kennung', 'id of the Jobcenter, a pseudonym') })).min(1),
      'Zuständige Jobcenter',
      'the competent Jobcenters',
    ),
    vertraege: closed(list(vertrag()), 'Verträge', 'contracts of the project'),
    vorOrtUeberpruefungen: closed(
      list(z.strictObject({ am: needed(day(), 'Tag der Überprüfung', 'day of the check') })),
      'Vor-Ort-Überprüfungen',
      'on-site checks, done or announced',
    ),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of the contracts of a project between Träger and Jobcenter, built on first use; also a Standard Schema. It
 * asks for the form only: what a programme asks of the content stands in its profile.
 *
 * @example
 * ```ts
 * import { kooperationsvertragSchema } from 'kooperationsplan';
 * kooperationsvertragSchema().safeParse({}).success; //=> false
 * ```
 */
export function kooperationsvertragSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type VertragFacts = z.output<ReturnType<typeof build>>;

/** The contracts of a project as a caller writes them. */
export type Kooperationsvertrag = Documented<VertragFacts>;

/** The contracts of a project as the rules see them. */
export type Dokument = ViewOf<VertragFacts>;

/** One contract. */
export type Vertrag = NonNullable<Dokument['vertraege']>[number];

/** One clause of a contract. */
export type Regelung = NonNullable<Vertrag['regelungen']>[number];

/** One report, meeting or conference that took place. */
export type Durchfuehrung = NonNullable<Regelung['durchfuehrungen']>[number];

/** One piece of evidence. */
export type Nachweis = NonNullable<Regelung['nachweise']>[number];

/** One clause that was not kept. */
export type Nichteinhaltung = OpenFacts<Vertrag>['nichteinhaltungen'][number];
