import * as z from 'zod';
import { closed, day, dayOrNo, list, needed, open, pseudonym } from '../begriffe';

/** The questions an Erwartungsbogen may put to the person. */
export const fragen = ['ziel', 'modul', 'teilnahmedauer'] as const;

/** A question of the Erwartungsbogen. */
export type Frage = (typeof fragen)[number];

const beteiligte = ['leistungsberechtigtePerson', 'integrationsfachkraft', 'traeger'] as const;

function antwort() {
  return z.strictObject({
    imOTon: closed(z.boolean(), 'In den Worten der Person festgehalten', 'recorded in the own words of the person'),
  });
}

function antworten() {
  return z.strictObject({
    ziel: closed(antwort(), 'Was die Person erreichen will', 'what the person wants to reach'),
    modul: closed(antwort(), 'Welches Modul sie dafür nutzen will', 'which module the person wants to use for it'),
    teilnahmedauer: closed(antwort(), 'Wie viel Zeit sie sich nehmen will', 'how much time the person wants to take'),
  });
}

/** Schema of an Erwartungsbogen: which module, from when to when, in whose words, with whom, and whether it was sent. */
export function erwartungsbogen() {
  return z.strictObject({
    am: needed(day(), 'Tag des Erwartungsbogens', 'day on which the sheet was agreed'),
    modul: needed(pseudonym(), 'Modul', 'the module, by its id in the profile'),
    ab: closed(day(), 'Erster Tag im Modul', 'first day in the module'),
    bis: closed(day(), 'Letzter Tag im Modul', 'last day in the module'),
    vorzeitigBis: closed(
      day(),
      'Letzter Tag, wenn der Bogen vor seinem Ende abgelöst wurde',
      'last day, where a new sheet or the end of participation came before',
    ),
    antworten: closed(antworten(), 'Antworten der Person', 'answers of the person'),
    dauerBegruendet: closed(
      z.boolean(),
      'Ob die Dauer für diese Person begründet ist',
      'whether a reason for the length is recorded that belongs to this person',
    ),
    dauerPasst: open(
      z.boolean(),
      'Ob die Dauer zum vereinbarten Ziel oder Schritt passt',
      'whether the length fits the agreed goal or step, as judged by the Integrationsfachkraft',
    ),
    vereinbartMit: open(list(z.enum(beteiligte)), 'Wer den Bogen vereinbart hat', 'who agreed on the sheet'),
    gespraech: open(
      z.strictObject({
        am: open(dayOrNo(), 'Tag des Gesprächs', 'day of the talk'),
        teilnehmende: open(list(z.enum(beteiligte)), 'Wer am Gespräch teilnahm', 'who took part in the talk'),
      }),
      'Gespräch zum neuen Bogen',
      'talk on a new sheet',
    ),
    grundOhneDreiergespraech: closed(
      z.enum(['zeitgruende', 'andererGrund']),
      'Warum kein Dreiergespräch stattfand',
      'why there was no three-way talk',
    ),
    uebersandtAm: open(dayOrNo(), 'Tag der Übersendung an den Träger', 'day on which it was sent to the Träger'),
  });
}
