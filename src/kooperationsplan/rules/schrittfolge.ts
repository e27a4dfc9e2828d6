import { merkblattKooperationsplan } from '../../law/sources';
import { nachQuelle } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

const law = merkblattKooperationsplan;
const editions = nachQuelle('Merkblatt „Kooperationsplan“, Absatz 1 („schrittweise“)');
const decides = tagDerLetztenFassung;

/** The steps stand in an order (leaflet, "schrittweise"; the essential steps themselves: § 15 Abs. 2 SGB II). */
export const schrittfolge = defineRule({
  id: 'kooperationsplan.schrittfolge',
  title: { de: 'Reihenfolge der Schritte', en: 'Order of the steps' },
  asks: { de: 'Die Schritte tragen eine eindeutige Reihenfolge.', en: 'The steps have an unambiguous order.' },
  serves: ['KP-03'],
  modality: 'soll',
  law,
  editions,
  decides,
  at: 'schritte',
  apply(liste) {
    const doppelt = liste.find(({ nummer }, index) => liste.findIndex((other) => other.nummer === nummer) < index);
    return doppelt === undefined ? 'met' : { doppelteNummer: doppelt.nummer };
  },
  says: {
    de: ({ doppelteNummer }) =>
      `Die Rückkehr in Arbeit soll schrittweise beschrieben sein; die Nummer ${String(doppelteNummer)} steht mehrfach.`,
    en: ({ doppelteNummer }) =>
      `The way back to work should be described step by step; number ${String(doppelteNummer)} stands more than once.`,
  },
  remedy: { de: 'Die Schritte eindeutig nummerieren.', en: 'Number the steps unambiguously.' },
});

/** Each step says who takes it. */
export const schrittzustaendigkeit = defineRule({
  id: 'kooperationsplan.schrittzustaendigkeit',
  title: { de: 'Wer den Schritt tut', en: 'Who takes the step' },
  asks: { de: 'Jeder Schritt sagt, wer ihn tut.', en: 'Each step says who takes it.' },
  serves: ['KP-03'],
  modality: 'soll',
  law,
  editions,
  decides,
  at: 'schritte[]',
  apply: ({ wer, nummer }) => (wer === undefined ? { nummer } : 'met'),
  says: {
    de: ({ nummer }) => `Zu jedem Schritt soll stehen, wer ihn tut; bei Schritt ${String(nummer)} fehlt es.`,
    en: ({ nummer }) => `Each step should say who takes it; step ${String(nummer)} does not.`,
  },
  remedy: { de: 'Die Zuständigkeit beim Schritt eintragen.', en: 'Enter at the step who takes it.' },
});
