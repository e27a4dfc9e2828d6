import { vereinbarterTag } from '../../begriffe';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import { bogenmodul, defineRule, modulOf, seinErsterTag, seinTag } from '../teilnahme';

/** A module that is booked is entered by an Erwartungsbogen. */
export const erwartungsbogen = defineRule({
  id: 'aktivzentrum.erwartungsbogen',
  title: { de: 'Zusteuerung über Erwartungsbogen', en: 'Entry by Erwartungsbogen' },
  asks: {
    de: 'Für jedes genutzte Modul, das eine Einbuchung braucht, gibt es einen Erwartungsbogen.',
    en: 'For each module used that needs a booking there is an Erwartungsbogen.',
  },
  serves: ['GO-09'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: (profile) => profile.erwartungsbogen !== undefined,
  decides: seinErsterTag,
  at: 'nutzungen[]',
  place: 'modul',
  apply({ modul, ab }, _, q, { erwartungsboegen = [] }) {
    if (ab > q.asOf || modulOf(modul, q)?.einbuchung !== true) return 'notApplicable';
    const vorhanden = erwartungsboegen.some((bogen) => bogen.modul === modul && bogen.am <= q.asOf);
    return vorhanden ? 'met' : { genutztAb: ab };
  },
  says: {
    de: ({ genutztAb }) =>
      `Zu diesem Modul, genutzt ab ${writeDay(genutztAb, 'de')}, muss es einen Erwartungsbogen geben; es gibt keinen.`,
    en: ({ genutztAb }) =>
      `For this module, used from ${writeDay(genutztAb, 'en')} on, there must be an Erwartungsbogen; there is none.`,
  },
  remedy: {
    de: 'Den Erwartungsbogen mit der Person vereinbaren.',
    en: 'Agree on the Erwartungsbogen with the person.',
  },
});

/** A sheet has a first and a last day. */
export const zeitraum = defineRule({
  id: 'aktivzentrum.zeitraum',
  title: { de: 'Konkreter Zeitraum im Erwartungsbogen', en: 'A definite period in the Erwartungsbogen' },
  asks: {
    de: 'Der Erwartungsbogen nennt den ersten und den letzten Tag im Modul.',
    en: 'The Erwartungsbogen names the first and the last day in the module.',
  },
  serves: ['GO-09'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: (profile) => profile.erwartungsbogen !== undefined,
  decides: seinTag,
  at: 'erwartungsboegen[]',
  place: 'bis',
  apply(bogen, _, q) {
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const { ab, bis } = bogen;
    if (ab === undefined || bis === undefined) return { fehlt: ab === undefined ? ('ab' as const) : ('bis' as const) };
    return bis < ab ? { fehlt: 'reihenfolge' as const } : 'met';
  },
  due(bogen, _, q, view) {
    const { bis, vorzeitigBis, am } = bogen;
    if (bis === undefined || bogenmodul(bogen, q) === undefined) return [];
    const ende = q.known(view, 'teilnahmeBeendetAm');
    const abgeloest = view.erwartungsboegen?.some((other) => other.am > am && other.am <= q.asOf) === true;
    const zuEnde = ende === undefined ? undefined : ende !== false && ende <= q.asOf;
    const done = abgeloest || vorzeitigBis !== undefined || zuEnde;
    const title = {
      de: 'Ende des Erwartungsbogens: Ergebnis besprechen, bei Bedarf neuer Bogen',
      en: 'End of the Erwartungsbogen: discuss the result, agree on a new one where needed',
    };
    return [{ title, actor: 'gemeinsam', dueOn: bis, frist: vereinbarterTag(bis), state: stateOf(done, bis, q.asOf) }];
  },
  says: {
    de: ({ fehlt }) =>
      `Der Erwartungsbogen muss den Zeitraum im Modul nennen; ${fehlt === 'reihenfolge' ? 'sein letzter Tag liegt vor dem ersten' : fehlt === 'ab' ? 'der erste Tag fehlt' : 'der letzte Tag fehlt'}.`,
    en: ({ fehlt }) =>
      `The Erwartungsbogen must name the period in the module; ${fehlt === 'reihenfolge' ? 'its last day lies before the first' : fehlt === 'ab' ? 'the first day is missing' : 'the last day is missing'}.`,
  },
  remedy: { de: 'Ersten und letzten Tag im Modul eintragen.', en: 'Enter the first and the last day in the module.' },
});

/** The period of a sheet lies wholly inside the booking. */
export const zeitraumInEinbuchung = defineRule({
  id: 'aktivzentrum.zeitraumInEinbuchung',
  title: { de: 'Zeitraum innerhalb der Einbuchung', en: 'Period inside the booking' },
  asks: {
    de: 'Der Zeitraum des Erwartungsbogens liegt ganz innerhalb der Einbuchung.',
    en: 'The period of the Erwartungsbogen lies wholly inside the booking.',
  },
  serves: ['GO-09', 'GO-41'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: (profile) => profile.erwartungsbogen !== undefined && profile.einbuchung !== undefined,
  decides: seinTag,
  at: 'erwartungsboegen[]',
  apply(bogen, _, q, { einbuchung }) {
    const { ab, bis } = bogen;
    if (einbuchung?.bis === undefined || ab === undefined || bis === undefined) return 'notApplicable';
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const innen = ab >= einbuchung.ab && bis <= einbuchung.bis;
    return innen ? 'met' : { ab, bis, eingebuchtAb: einbuchung.ab, eingebuchtBis: einbuchung.bis };
  },
  says: {
    de: ({ ab, bis, eingebuchtAb, eingebuchtBis }) =>
      `Der Zeitraum im Modul (${writeDay(ab, 'de')} bis ${writeDay(bis, 'de')}) muss ganz innerhalb der Einbuchung liegen (${writeDay(eingebuchtAb, 'de')} bis ${writeDay(eingebuchtBis, 'de')}).`,
    en: ({ ab, bis, eingebuchtAb, eingebuchtBis }) =>
      `The period in the module (${writeDay(ab, 'en')} to ${writeDay(bis, 'en')}) must lie wholly inside the booking (${writeDay(eingebuchtAb, 'en')} to ${writeDay(eingebuchtBis, 'en')}).`,
  },
  remedy: { de: 'Den Zeitraum im Erwartungsbogen anpassen.', en: 'Adapt the period in the Erwartungsbogen.' },
});
