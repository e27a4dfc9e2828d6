import { writeDay } from '../../law/writeDay';
import { defineRule, modulOf, seinErsterTag } from '../teilnahme';

const decides = seinErsterTag;
const at = 'nutzungen[]';

/** Every module may be used from the application on (reading A-35). */
export const abAntragstellung = defineRule({
  id: 'aktivzentrum.abAntragstellung',
  title: { de: 'Nutzung ab Antragstellung', en: 'Use from the application on' },
  asks: {
    de: 'Die Module können bereits ab der Antragstellung genutzt werden, nicht davor.',
    en: 'The modules may be used from the application on, not before it.',
  },
  serves: ['GO-05'],
  modality: 'kann',
  severity: () => 'warning',
  law: 'profil',
  editions: [],
  when: ({ nutzungAbAntrag }) => nutzungAbAntrag === true,
  decides,
  at,
  place: 'ab',
  reads: ['A-35'],
  apply(nutzung, _, q, view) {
    const modul = modulOf(nutzung.modul, q);
    if (modul === undefined || nutzung.ab > q.asOf) return 'notApplicable';
    if (modul.einbuchung && q.readings['A-35'] === 'nurOffeneAngebote') return 'notApplicable';
    const { antragAm } = q.ask(view, 'antragAm');
    return nutzung.ab >= antragAm ? 'met' : { genutztAb: nutzung.ab, antragAm };
  },
  says: {
    de: ({ genutztAb, antragAm }) =>
      `Die Module können ab der Antragstellung genutzt werden; genutzt wurde ab ${writeDay(genutztAb, 'de')}, der Antrag ist vom ${writeDay(antragAm, 'de')}.`,
    en: ({ genutztAb, antragAm }) =>
      `The modules may be used from the application on; use began on ${writeDay(genutztAb, 'en')}, the application is of ${writeDay(antragAm, 'en')}.`,
  },
  remedy: { de: 'Tag der Nutzung und der Antragstellung prüfen.', en: 'Check the days of use and of the application.' },
});

/** A final decision on the application need not be there (reading A-35). */
export const ohneEntscheidung = defineRule({
  id: 'aktivzentrum.ohneEntscheidung',
  title: { de: 'Nutzung ohne Entscheidung über den Antrag', en: 'Use without a decision on the application' },
  asks: {
    de: 'Vor der Nutzung wird keine abschließende Entscheidung über den Antrag verlangt.',
    en: 'No final decision on the application is demanded before the use.',
  },
  serves: ['GO-06'],
  modality: 'darfNicht',
  law: 'profil',
  editions: [],
  when: ({ nutzungAbAntrag }) => nutzungAbAntrag === true,
  decides,
  at,
  place: 'vorherVerlangt',
  reads: ['A-35'],
  apply({ modul: id, vorherVerlangt = [] }, _, q) {
    const modul = modulOf(id, q);
    if (modul === undefined) return 'notApplicable';
    if (modul.einbuchung && q.readings['A-35'] === 'nurOffeneAngebote') return 'notApplicable';
    return vorherVerlangt.includes('entscheidung') ? { verlangt: 'entscheidung' as const } : 'met';
  },
  says: {
    de: () =>
      'Eine abschließende Entscheidung über den Antrag muss bei der Nutzung noch nicht vorliegen; sie wurde vorher verlangt.',
    en: () => 'A final decision on the application need not be there when a module is used; it was demanded before.',
  },
  remedy: {
    de: 'Die Nutzung schon während des Antrags ermöglichen.',
    en: 'Allow the use while the application is pending.',
  },
});

/** An open offer may be used at any time, without Bewilligung or booking. */
export const ohneEinbuchung = defineRule({
  id: 'aktivzentrum.ohneEinbuchung',
  title: { de: 'Offene Angebote ohne Einbuchung', en: 'Open offers without a booking' },
  asks: {
    de: 'Offene Angebote können jederzeit ohne vorherige Bewilligung oder Einbuchung genutzt werden.',
    en: 'Open offers may be used at any time without Bewilligung or booking.',
  },
  serves: ['GO-11'],
  modality: 'kann',
  severity: () => 'warning',
  law: 'profil',
  editions: [],
  when: ({ module }) => module.some(({ einbuchung }) => !einbuchung),
  decides,
  at,
  place: 'vorherVerlangt',
  apply({ modul: id, vorherVerlangt = [] }, _, q) {
    const modul = modulOf(id, q);
    if (modul === undefined || modul.einbuchung) return 'notApplicable';
    const bewilligung = vorherVerlangt.includes('bewilligung');
    const einbuchung = vorherVerlangt.includes('einbuchung');
    return bewilligung || einbuchung ? { bewilligung, einbuchung } : 'met';
  },
  says: {
    de: ({ bewilligung, einbuchung }) =>
      `Dieses Angebot kann jederzeit ohne Bewilligung und Einbuchung genutzt werden; verlangt wurde vorher: ${[bewilligung && 'Bewilligung', einbuchung && 'Einbuchung'].filter(Boolean).join(' und ')}.`,
    en: ({ bewilligung, einbuchung }) =>
      `This offer may be used at any time without Bewilligung and booking; demanded before was: ${[bewilligung && 'a Bewilligung', einbuchung && 'a booking'].filter(Boolean).join(' and ')}.`,
  },
  remedy: {
    de: 'Das Angebot ohne Einbuchung und Bescheid nutzen lassen.',
    en: 'Let the offer be used without booking and Bescheid.',
  },
});
