import * as z from 'zod';
import { closed, day, list, month, needed, open, text, whole } from './schema';

/**
 * Schema of an own effort: what, how often at least, in which period, how and by when it is proved, and who bears what
 * it costs.
 */
export function eigenbemuehung() {
  return z.strictObject({
    was: needed(text(), 'Was unternommen wird', 'what is undertaken'),
    anzahl: closed(whole(1, 1000), 'Wie oft mindestens', 'how often at least'),
    zeitraum: closed(
      z.enum(['woche', 'monat', 'insgesamt']),
      'Zeitraum, auf den sich die Anzahl bezieht',
      'period the number refers to',
    ),
    verursachtKosten: open(z.boolean(), 'Ob die Bemühung Geld kostet', 'whether the effort costs money'),
    kostenzusage: closed(
      z.enum(['bestimmt', 'allgemein']),
      'Zusage des Jobcenters zu den Kosten',
      'promise of the Jobcenter on the cost: definite, or a general reference to possible help',
    ),
    nachweis: closed(
      z.strictObject({
        form: closed(
          z.enum(['bewerbungsliste', 'kopien', 'bescheinigung', 'gespraech', 'online']),
          'Form des Nachweises',
          'form of the proof',
        ),
        bisAm: closed(day(), 'Tag, bis zu dem nachzuweisen ist', 'day by which it is to be proved'),
        tagImFolgemonat: closed(
          whole(1, 31),
          'Tag im Folgemonat, bis zu dem jeweils nachzuweisen ist',
          'day of the following month by which each month is to be proved',
        ),
        erbracht: open(
          list(
            z.strictObject({
              am: needed(day(), 'Tag des Nachweises', 'day of the proof'),
              fuerMonat: closed(month(), 'Monat, für den nachgewiesen wurde', 'month that was proved'),
            }),
          ),
          'Erbrachte Nachweise',
          'proofs given; an empty list where it is known that there is none',
        ),
      }),
      'Nachweis',
      'proof',
    ),
  });
}
