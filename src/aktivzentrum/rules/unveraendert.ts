import { writeDay } from '../../law/writeDay';
import { defineRule, seinTag } from '../teilnahme';

const decides = seinTag;

/** A change of goal, length or module leaves the booking as it is. */
export const einbuchungUnveraendert = defineRule({
  id: 'aktivzentrum.einbuchungUnveraendert',
  title: { de: 'Änderungen lassen die Einbuchung stehen', en: 'Changes leave the booking as it is' },
  asks: {
    de: 'Eine Änderung von Ziel, Dauer oder Modul wirkt sich nicht auf die Einbuchung aus.',
    en: 'A change of goal, length or module has no effect on the booking.',
  },
  serves: ['GO-44'],
  modality: 'darfNicht',
  law: 'profil',
  editions: [],
  when: ({ einbuchung }) => einbuchung?.unveraendert === true,
  decides,
  at: 'aenderungen[]',
  place: 'einbuchungGeaendert',
  apply(aenderung, _, q, { einbuchung }) {
    if (einbuchung === undefined || aenderung.am > q.asOf) return 'notApplicable';
    return q.ask(aenderung, 'einbuchungGeaendert').einbuchungGeaendert ? { aenderung: aenderung.art } : 'met';
  },
  says: {
    de: () =>
      'Änderungen aus dem Erwartungsbogen wirken sich nicht auf die Einbuchung aus; sie wurde deswegen geändert.',
    en: () => 'Changes in the Erwartungsbogen have no effect on the booking; it was altered because of one.',
  },
  remedy: {
    de: 'Die Einbuchung so wiederherstellen, wie sie vor der Änderung war.',
    en: 'Restore the booking as it was before the change.',
  },
});

/** A new Bescheid is not needed because of a change. */
export const neuerBescheid = defineRule({
  id: 'aktivzentrum.neuerBescheid',
  title: { de: 'Kein neuer Bescheid nötig', en: 'No new Bescheid needed' },
  asks: {
    de: 'Nach einer Änderung von Ziel, Dauer oder Modul ist kein neuer Bescheid erforderlich.',
    en: 'After a change of goal, length or module no new Bescheid is needed.',
  },
  serves: ['GO-45'],
  modality: 'kann',
  hint: true,
  law: 'profil',
  editions: [],
  when: ({ einbuchung }) => einbuchung?.unveraendert === true,
  decides,
  at: 'bescheide[]',
  apply({ am, art }, _, q, { bescheide = [], aenderungen = [] }) {
    if (art !== 'bewilligung' || am > q.asOf) return 'notApplicable';
    let erster = am;
    for (const other of bescheide) if (other.art === 'bewilligung' && other.am < erster) erster = other.am;
    const anlass = erster < am && aenderungen.some((aenderung) => aenderung.am >= erster && aenderung.am <= am);
    return anlass ? { bescheidAm: am } : 'met';
  },
  says: {
    de: ({ bescheidAm }) =>
      `Der Bescheid vom ${writeDay(bescheidAm, 'de')} folgt auf eine Änderung; ein neuer Bescheid ist dann nicht erforderlich: Die Änderung wirkt sich nach der Vorgabe auf den bisherigen nicht aus.`,
    en: ({ bescheidAm }) =>
      `The Bescheid of ${writeDay(bescheidAm, 'en')} follows a change; no new one is needed then: by the instruction the change has no effect on the earlier one.`,
  },
  remedy: { de: 'Bei Änderungen keinen neuen Bescheid erstellen.', en: 'Make no new Bescheid after changes.' },
});
