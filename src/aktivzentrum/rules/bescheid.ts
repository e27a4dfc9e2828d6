import { writeDay } from '../../law/writeDay';
import type { AktivzentrumProfil } from '../profile';
import { defineRule, seinTag, tagDerEinbuchung } from '../teilnahme';

/** After the booking the Bescheid on participation is made. */
export const bescheid = defineRule({
  id: 'aktivzentrum.bescheid',
  title: { de: 'Bescheid nach der Einbuchung', en: 'Bescheid after the booking' },
  asks: {
    de: 'Nach der Einbuchung wird der Bescheid für die Teilnahme erstellt.',
    en: 'After the booking the Bescheid on participation is made.',
  },
  serves: ['GO-43'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ einbuchung }) => einbuchung !== undefined,
  decides: tagDerEinbuchung,
  at: '',
  place: 'bescheide',
  apply({ einbuchung, bescheide = [] }, _, q) {
    if (einbuchung === undefined) return 'notApplicable';
    if (bescheide.some(({ am, art }) => art === 'bewilligung' && am <= q.asOf)) return 'met';
    const { eingebuchtAm } = q.ask(einbuchung, 'eingebuchtAm');
    // On the day of the booking itself the Bescheid may still be on its way.
    return q.asOf > eingebuchtAm ? { eingebuchtAm } : 'notApplicable';
  },
  says: {
    de: ({ eingebuchtAm }) =>
      `Nach der Einbuchung ist der Bescheid für die Teilnahme zu erstellen; eingebucht wurde am ${writeDay(eingebuchtAm, 'de')}, ein Bescheid liegt nicht vor.`,
    en: ({ eingebuchtAm }) =>
      `After the booking the Bescheid on participation is to be made; booked on ${writeDay(eingebuchtAm, 'en')}, there is none.`,
  },
  remedy: {
    de: 'Den Bescheid mit der Vorlage der Vorgabe erstellen.',
    en: 'Make the Bescheid with the template of the instruction.',
  },
});

/** The Bescheid follows the booking, not the other way round. */
export const bescheidNachEinbuchung = defineRule({
  id: 'aktivzentrum.bescheidNachEinbuchung',
  title: { de: 'Erst Einbuchung, dann Bescheid', en: 'First the booking, then the Bescheid' },
  asks: {
    de: 'Der Bescheid wird erst erstellt, wenn eingebucht ist.',
    en: 'The Bescheid is made only once the booking is entered.',
  },
  serves: ['GO-43'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ einbuchung }) => einbuchung !== undefined,
  decides: seinTag,
  at: 'bescheide[]',
  place: 'am',
  apply({ am, art }, _, q, { einbuchung }) {
    if (art !== 'bewilligung' || einbuchung === undefined || am > q.asOf) return 'notApplicable';
    const { eingebuchtAm } = q.ask(einbuchung, 'eingebuchtAm');
    return am >= eingebuchtAm ? 'met' : { bescheidAm: am, eingebuchtAm };
  },
  says: {
    de: ({ bescheidAm, eingebuchtAm }) =>
      `Der Bescheid wird nach der Einbuchung erstellt; er ist vom ${writeDay(bescheidAm, 'de')}, eingebucht wurde erst am ${writeDay(eingebuchtAm, 'de')}.`,
    en: ({ bescheidAm, eingebuchtAm }) =>
      `The Bescheid is made after the booking; it is of ${writeDay(bescheidAm, 'en')}, the booking was entered on ${writeDay(eingebuchtAm, 'en')} only.`,
  },
  remedy: { de: 'Tag der Einbuchung und des Bescheids prüfen.', en: 'Check the days of booking and Bescheid.' },
});

/** The Bescheid is made with the template of the instruction. */
export const bescheidvorlage = defineRule({
  id: 'aktivzentrum.bescheidvorlage',
  title: { de: 'Vorlage des Bescheids', en: 'Template of the Bescheid' },
  asks: {
    de: 'Der Bescheid wird mit der Vorlage erstellt, die die Vorgabe nennt.',
    en: 'The Bescheid is made with the template named by the instruction.',
  },
  serves: ['GO-47'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ einbuchung }) => einbuchung?.bescheidvorlage !== undefined,
  decides: seinTag,
  at: 'bescheide[]',
  place: 'vorlage',
  apply({ am, art, vorlage }, profile: AktivzentrumProfil, q) {
    if (art !== 'bewilligung' || am > q.asOf) return 'notApplicable';
    return vorlage === profile.einbuchung?.bescheidvorlage ? 'met' : { genannt: vorlage !== undefined };
  },
  says: {
    de: ({ genannt }, { einbuchung }) =>
      `Der Bescheid wird mit der Vorlage ${einbuchung?.bescheidvorlage ?? ''} erstellt; ${genannt ? 'verwendet wurde eine andere' : 'die Vorlage ist nicht genannt'}.`,
    en: ({ genannt }, { einbuchung }) =>
      `The Bescheid is made with the template ${einbuchung?.bescheidvorlage ?? ''}; ${genannt ? 'another one was used' : 'the template is not named'}.`,
  },
  remedy: { de: 'Die Vorlage der Vorgabe verwenden.', en: 'Use the template of the instruction.' },
});
