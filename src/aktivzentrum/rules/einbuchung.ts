import { vereinbarterTag } from '../../begriffe';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import type { AktivzentrumProfil } from '../profile';
import { endeAb } from '../spanne';
import { bogenmodul, defineRule, modulOf, monate, tagDerEinbuchung } from '../teilnahme';

const decides = tagDerEinbuchung;

/** Whoever uses a module that needs it is booked, whatever the module. */
export const einbuchung = defineRule({
  id: 'aktivzentrum.einbuchung',
  title: { de: 'Einbuchung', en: 'Booking' },
  asks: {
    de: 'Wer ein Modul nutzt, das eine Einbuchung braucht, ist eingebucht, gleich in welchem Modul.',
    en: 'Whoever uses a module that needs a booking is booked, whatever the module.',
  },
  serves: ['GO-42'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: (profile) => profile.einbuchung !== undefined,
  decides,
  at: '',
  place: 'einbuchung',
  apply({ einbuchung: gebucht, nutzungen = [], erwartungsboegen = [] }, _, q) {
    const genutzt = nutzungen.some(({ modul, ab }) => ab <= q.asOf && modulOf(modul, q)?.einbuchung === true);
    const vereinbart = erwartungsboegen.some((bogen) => {
      const { ab } = bogen;
      return ab !== undefined && ab <= q.asOf && bogenmodul(bogen, q) !== undefined;
    });
    if (!genutzt && !vereinbart) return 'notApplicable';
    return gebucht === undefined ? { eingebucht: false } : 'met';
  },
  says: {
    de: () => 'Für das genutzte Modul ist eine Einbuchung in das Hilfeprodukt nötig; es gibt keine.',
    en: () => 'The module used needs a booking into the product; there is none.',
  },
  remedy: { de: 'Die Person in das Hilfeprodukt einbuchen.', en: 'Book the person into the product.' },
});

/** All modules that are booked share one product. */
export const hilfeprodukt = defineRule({
  id: 'aktivzentrum.hilfeprodukt',
  title: { de: 'Ein Hilfeprodukt für alle Module', en: 'One product for all modules' },
  asks: {
    de: 'Eingebucht wird in das eine Hilfeprodukt der Vorgabe, gleich in welchem Modul.',
    en: 'The booking is into the one product of the instruction, whatever the module.',
  },
  serves: ['GO-07', 'GO-13', 'GO-42'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: (profile) => profile.einbuchung !== undefined,
  decides,
  at: 'einbuchung',
  place: 'hilfeprodukt',
  apply({ hilfeprodukt: genannt }, profile: AktivzentrumProfil) {
    return genannt === profile.einbuchung?.hilfeprodukt ? 'met' : { genannt: genannt !== undefined };
  },
  says: {
    de: ({ genannt }, profile) =>
      `Alle einzubuchenden Module sind in einem Hilfeprodukt zusammengefasst (${profile.einbuchung?.hilfeprodukt ?? ''}); ${genannt ? 'eingebucht ist in ein anderes' : 'das Hilfeprodukt ist nicht genannt'}.`,
    en: ({ genannt }, profile) =>
      `All modules that are booked share one product (${profile.einbuchung?.hilfeprodukt ?? ''}); ${genannt ? 'the booking is into another one' : 'the product is not named'}.`,
  },
  remedy: { de: 'In das Hilfeprodukt der Vorgabe einbuchen.', en: 'Book into the product of the instruction.' },
});

/** The booking runs for exactly the months of the instruction, its first day counted (reading A-29). */
export const einbuchungsdauer = defineRule({
  id: 'aktivzentrum.einbuchungsdauer',
  title: { de: 'Dauer der Einbuchung', en: 'Length of the booking' },
  asks: {
    de: 'Die Einbuchung dauert genau so viele Monate, wie die Vorgabe nennt; ihr erster Tag zählt mit.',
    en: 'The booking lasts exactly as many months as the instruction names; its first day counts.',
  },
  serves: ['GO-08', 'GO-41'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: (profile) => profile.einbuchung !== undefined,
  decides,
  at: 'einbuchung',
  place: 'bis',
  apply({ ab, bis }, profile: AktivzentrumProfil) {
    const anzahl = profile.einbuchung?.monate;
    if (anzahl === undefined) return 'notApplicable';
    const frist = endeAb(ab, anzahl, 'months');
    return bis === frist.end
      ? 'met'
      : { ab, ...(bis !== undefined && { bis }), endetAm: frist.end, monate: anzahl, frist };
  },
  due({ bis, status }, _, q) {
    if (bis === undefined) return [];
    const title = { de: 'Ende der Einbuchung', en: 'End of the booking' };
    const state = stateOf(status === 'abschluss', bis, q.asOf);
    return [{ title, actor: 'jobcenter', dueOn: bis, frist: vereinbarterTag(bis), state }];
  },
  says: {
    de: ({ ab, bis, endetAm, monate: anzahl }) =>
      `Die Einbuchung dauert genau ${monate(anzahl, 'de')}: vom ${writeDay(ab, 'de')} bis ${writeDay(endetAm, 'de')}; ${bis === undefined ? 'ein letzter Tag ist nicht eingetragen' : `eingetragen ist der ${writeDay(bis, 'de')}`}.`,
    en: ({ ab, bis, endetAm, monate: anzahl }) =>
      `The booking lasts exactly ${monate(anzahl, 'en')}: from ${writeDay(ab, 'en')} to ${writeDay(endetAm, 'en')}; ${bis === undefined ? 'no last day is entered' : `entered is ${writeDay(bis, 'en')}`}.`,
  },
  remedy: { de: 'Den letzten Tag der Einbuchung berichtigen.', en: 'Correct the last day of the booking.' },
});
