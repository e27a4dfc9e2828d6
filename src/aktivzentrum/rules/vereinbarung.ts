import { writeDay } from '../../law/writeDay';
import { reichtBis } from '../spanne';
import { bogenmodul, defineRule, modulOf, seinErsterTag, seinTag } from '../teilnahme';

/** The sheet is agreed between Integrationsfachkraft and person, in the first place and anew. */
export const gemeinsamVereinbart = defineRule({
  id: 'aktivzentrum.gemeinsamVereinbart',
  title: { de: 'Individuell mit der Person vereinbart', en: 'Agreed individually with the person' },
  asks: {
    de: 'Integrationsfachkraft und Person legen die Teilnahmedauer gemeinsam fest, auch im neuen Bogen.',
    en: 'Integrationsfachkraft and person set the length together, also in a new sheet.',
  },
  serves: ['GO-25', 'GO-33'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.individuell === true,
  decides: seinTag,
  at: 'erwartungsboegen[]',
  place: 'vereinbartMit',
  apply(bogen, _, q) {
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const { vereinbartMit } = q.ask(bogen, 'vereinbartMit');
    const person = vereinbartMit.includes('leistungsberechtigtePerson');
    const integrationsfachkraft = vereinbartMit.includes('integrationsfachkraft');
    return person && integrationsfachkraft ? 'met' : { person, integrationsfachkraft };
  },
  says: {
    de: ({ person, integrationsfachkraft }) =>
      `Die Teilnahmedauer ist zwischen Integrationsfachkraft und Person festzulegen; beteiligt war nicht: ${[!person && 'die Person', !integrationsfachkraft && 'die Integrationsfachkraft'].filter(Boolean).join(' und ')}.`,
    en: ({ person, integrationsfachkraft }) =>
      `The length is to be set between Integrationsfachkraft and person; not involved: ${[!person && 'the person', !integrationsfachkraft && 'the Integrationsfachkraft'].filter(Boolean).join(' and ')}.`,
  },
  remedy: { de: 'Den Bogen gemeinsam neu vereinbaren.', en: 'Agree on the sheet anew, together.' },
});

/** The sheet is sent to the Träger. */
export const uebersendung = defineRule({
  id: 'aktivzentrum.uebersendung',
  title: { de: 'Übersendung an den Träger', en: 'Sending to the Träger' },
  asks: { de: 'Der Erwartungsbogen wird an den Träger übersandt.', en: 'The Erwartungsbogen is sent to the Träger.' },
  serves: ['GO-26'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.massgebend === true,
  decides: seinTag,
  at: 'erwartungsboegen[]',
  place: 'uebersandtAm',
  apply(bogen, _, q) {
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const { uebersandtAm } = q.ask(bogen, 'uebersandtAm');
    const { am } = bogen;
    if (uebersandtAm !== false && uebersandtAm < am) return { am, uebersandtAm };
    if (uebersandtAm !== false && uebersandtAm <= q.asOf) return 'met';
    // On the day of the sheet itself it may still be on its way.
    return am === q.asOf ? 'notApplicable' : { am };
  },
  says: {
    de: ({ am, uebersandtAm }) =>
      `Der Erwartungsbogen ist an den Träger zu übersenden; ${uebersandtAm === undefined ? 'das ist nicht geschehen' : `als Tag der Übersendung ist der ${writeDay(uebersandtAm, 'de')} eingetragen, der Bogen ist erst vom ${writeDay(am, 'de')}`}.`,
    en: ({ am, uebersandtAm }) =>
      `The Erwartungsbogen is to be sent to the Träger; ${uebersandtAm === undefined ? 'that has not happened' : `${writeDay(uebersandtAm, 'en')} is entered as the day of sending, the sheet is of ${writeDay(am, 'en')} only`}.`,
  },
  remedy: {
    de: 'Den Bogen an den Träger übersenden; ist das geschehen, den Tag richtig eintragen.',
    en: 'Send the sheet to the Träger; where that was done, enter the right day.',
  },
});

/** The sheet binds the Träger: use of the module stays inside the periods of its sheets. */
export const massgebenderZeitraum = defineRule({
  id: 'aktivzentrum.massgebenderZeitraum',
  title: { de: 'Der Bogen ist für den Träger maßgebend', en: 'The sheet binds the Träger' },
  asks: {
    de: 'Die Person nutzt das Modul nur in dem Zeitraum, den der Erwartungsbogen nennt.',
    en: 'The person uses the module only in the period named by the Erwartungsbogen.',
  },
  serves: ['GO-27'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.massgebend === true,
  decides: seinErsterTag,
  at: 'nutzungen[]',
  apply(nutzung, _, q, { abgeleitet }) {
    const { modul, ab } = nutzung;
    if (ab > q.asOf || modulOf(modul, q)?.einbuchung !== true) return 'notApplicable';
    const laeufe = abgeleitet.modulzeiten.find((zeit) => zeit.modul.id === modul)?.laeufe;
    if (laeufe === undefined) return 'notApplicable';
    const lauf = laeufe.find(({ from, to }) => from <= ab && ab <= to);
    if (lauf === undefined) return { genutztAb: ab };
    const vereinbartBis = reichtBis(lauf, laeufe, q.land);
    if (q.asOf <= vereinbartBis) return 'met';
    const { bis } = q.ask(nutzung, 'bis');
    return bis !== false && bis <= vereinbartBis ? 'met' : { genutztAb: ab, vereinbartBis };
  },
  says: {
    de: ({ genutztAb, vereinbartBis }) =>
      vereinbartBis === undefined
        ? `Der Erwartungsbogen ist für den Träger maßgebend; die Nutzung ab ${writeDay(genutztAb, 'de')} liegt in keinem vereinbarten Zeitraum.`
        : `Der Erwartungsbogen ist für den Träger maßgebend; die Nutzung ab ${writeDay(genutztAb, 'de')} geht über den vereinbarten letzten Tag ${writeDay(vereinbartBis, 'de')} hinaus.`,
    en: ({ genutztAb, vereinbartBis }) =>
      vereinbartBis === undefined
        ? `The Erwartungsbogen binds the Träger; the use from ${writeDay(genutztAb, 'en')} on lies in no agreed period.`
        : `The Erwartungsbogen binds the Träger; the use from ${writeDay(genutztAb, 'en')} on goes beyond the agreed last day ${writeDay(vereinbartBis, 'en')}.`,
  },
  remedy: {
    de: 'Mit dem Träger klären; soll die Person länger bleiben, einen neuen Bogen vereinbaren.',
    en: 'Settle it with the Träger; where the person is to stay longer, agree on a new sheet.',
  },
});
