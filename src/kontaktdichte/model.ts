import * as z from 'zod';
import { closed, day, dayOrNo, kopf, list, needed, open, pseudonym, uhrzeit, whole } from '../begriffe';
import type { Documented, ViewOf } from '../law/facts';

/** The means of a contact. */
export const mittel = ['persoenlich', 'video', 'telefon', 'email', 'chat', 'brief'] as const;
/** The phases of a participation. */
export const phasen = ['regulaer', 'nachbetreuung'] as const;

const gruende = [
  'krankheit',
  'urlaub',
  'nichtErschienen',
  'nichtErreichbar',
  'arbeitszeiten',
  'personalausfall',
  'abbruch',
  'andererGrund',
] as const;

function kontakt() {
  return z.strictObject({
    am: needed(day(), 'Tag des Kontakts', 'day of the contact'),
    mittel: needed(z.enum(mittel), 'Mittel des Kontakts', 'means of the contact'),
    form: closed(z.enum(['einzeln', 'gruppe']), 'Einzelgespräch oder Gruppe', 'individual talk or group date'),
    ergebnis: closed(
      z.enum(['stattgefunden', 'nichtErschienen', 'abgesagt']),
      'Ob der Kontakt stattfand',
      'whether the contact took place; without it, it did',
    ),
    begruendet: closed(
      z.boolean(),
      'Grund für dieses Mittel dokumentiert',
      'the reason for this means is documented, where the profile asks for one',
    ),
    von: closed(uhrzeit(), 'Beginn', 'beginning, where hours count'),
    bis: closed(uhrzeit(), 'Ende', 'end, where hours count'),
  });
}

function fehlbetrag() {
  return z.strictObject({
    zeitraumAb: needed(day(), 'Zeitraum', 'the period: its first day or any other day of it'),
    phase: closed(z.enum(phasen), 'Phase', 'the phase, where each has a number of its own'),
    grund: closed(z.enum(gruende), 'Grund des Fehlbetrags', 'reason of the shortfall'),
    mitteilung: closed(
      z.strictObject({
        am: needed(day(), 'Tag der Mitteilung', 'day of the notice'),
        an: needed(z.enum(['bewilligungsbehoerde', 'jobcenter', 'fachaufsicht']), 'An wen', 'to whom'),
      }),
      'Mitteilung des Fehlbetrags',
      'notice of the shortfall',
    ),
  });
}

function build() {
  return z.strictObject({
    ...kopf('kontaktnachweis'),
    teilnehmendePerson: closed(pseudonym(), 'Teilnehmende Person', 'the participant, a pseudonym'),
    projekt: closed(pseudonym(), 'Projekt', 'the project, a pseudonym'),
    jobcenter: closed(pseudonym(), 'Zuständiges Jobcenter', 'the competent Jobcenter, a pseudonym'),
    vertraglichesMinimum: closed(
      whole(1, 100),
      'Mindestzahl nach dem Kooperationsvertrag',
      'smallest number of contacts a period by the Kooperationsvertrag',
    ),
    dokumentation: closed(
      z.enum(['kontaktformular', 'teilnehmerakte', 'traegerunterlagen', 'eigenesFormular']),
      'Wie die Kontakte dokumentiert sind',
      'how the contacts are documented',
    ),
    phasen: needed(
      list(
        z.strictObject({
          phase: needed(z.enum(phasen), 'Phase', 'regular participation or Nachbetreuung'),
          ab: needed(day(), 'Erster Tag', 'first day'),
          bis: closed(day(), 'Letzter Tag', 'last day; without it the phase goes on'),
        }),
      ).min(1),
      'Phasen der Teilnahme',
      'phases of the participation',
    ),
    beschaeftigung: open(
      z.strictObject({
        vertragAm: open(dayOrNo(), 'Tag des Arbeitsvertrags', 'day of the contract of employment'),
        ersterArbeitstagAm: open(dayOrNo(), 'Erster Arbeitstag', 'first day of work; false where there is no job'),
        hilfebeduerftigkeitEntfallen: open(
          z.boolean(),
          'Ob die Hilfebedürftigkeit durch das Einkommen entfallen ist',
          'whether Hilfebedürftigkeit ended because of the income',
        ),
      }),
      'Beschäftigung',
      'employment',
    ),
    ausbildung: open(
      z.strictObject({
        beendetAm: open(dayOrNo(), 'Ende der Ausbildung', 'end of the Ausbildung; false where it goes on'),
        beschaeftigungImAnschluss: open(
          z.boolean(),
          'Ob unmittelbar eine Beschäftigung folgte',
          'whether a job followed directly',
        ),
      }),
      'Ausbildung',
      'Ausbildung',
    ),
    verlaengerungErforderlich: open(
      z.boolean(),
      'Ob längere Betreuung im Einzelfall erforderlich ist',
      'whether longer support is needed in the single case, as a person decided',
    ),
    nachbetreuungAngeboten: open(z.boolean(), 'Ob Nachbetreuung angeboten wurde', 'whether Nachbetreuung was offered'),
    vorgaengerzeiten: open(
      list(
        z.strictObject({
          ab: needed(day(), 'Erster Tag', 'first day'),
          bis: needed(day(), 'Letzter Tag', 'last day'),
        }),
      ),
      'Nachbetreuung im Vorgängerprojekt',
      'Nachbetreuung in the predecessor project; an empty list where there was none',
    ),
    kontakte: closed(z.array(kontakt()).max(5000), 'Kontakte', 'contacts'),
    abwesenheiten: closed(
      list(
        z.strictObject({
          art: needed(z.enum(['krankheit', 'urlaub', 'andere']), 'Art der Abwesenheit', 'kind of absence'),
          ab: needed(day(), 'Erster Tag', 'first day'),
          bis: closed(day(), 'Letzter Tag', 'last day'),
        }),
      ),
      'Abwesenheiten',
      'absences',
    ),
    fehlbetraege: closed(list(fehlbetrag()), 'Fehlbeträge', 'shortfalls with reason and notice'),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of a Kontaktnachweis, built on first use; also a Standard Schema. It asks for the form only: how many
 * contacts are needed, and which count, a profile says.
 *
 * @example
 * ```ts
 * import { kontaktnachweisSchema } from 'kooperationsplan';
 * kontaktnachweisSchema().safeParse({}).success; //=> false
 * ```
 */
export function kontaktnachweisSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type NachweisFacts = z.output<ReturnType<typeof build>>;

/** A Kontaktnachweis as a caller writes it: one participant, phases, contacts, absences, shortfalls. */
export type Kontaktnachweis = Documented<NachweisFacts>;

/** A Kontaktnachweis as derived from and as rules see it. */
export type Nachweis = ViewOf<NachweisFacts>;

/** A contact as the count sees it. */
export type Kontakt = NonNullable<Nachweis['kontakte']>[number];
/** A phase as the rules see it. */
export type Phase = Nachweis['phasen'][number];
/** A recorded shortfall as the rules see it. */
export type Fehlbetrag = NonNullable<Nachweis['fehlbetraege']>[number];
/** A word for the means of a contact. */
export type Mittel = Kontakt['mittel'];
