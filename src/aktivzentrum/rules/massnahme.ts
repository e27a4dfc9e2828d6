import { defineRule, tagDerEinbuchung } from '../teilnahme';
import type { AktivzentrumProfil } from '../profile';

const decides = tagDerEinbuchung;

function grundlage({ massnahme: { rechtsgrundlage, inVerbindungMit } }: AktivzentrumProfil): string {
  return inVerbindungMit === undefined ? rechtsgrundlage : `${rechtsgrundlage} i.V.m. ${inVerbindungMit}`;
}

/** What is booked rests on the legal basis of the instruction. */
export const rechtsgrundlage = defineRule({
  id: 'aktivzentrum.rechtsgrundlage',
  title: { de: 'Rechtsgrundlage der Maßnahme', en: 'Legal basis of the measure' },
  asks: {
    de: 'Die eingebuchte Maßnahme nennt die Rechtsgrundlage, auf der sie nach der Vorgabe beruht.',
    en: 'The measure that is booked names the legal basis it rests on by the instruction.',
  },
  serves: ['GO-02'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ einbuchung }) => einbuchung !== undefined,
  decides,
  at: '',
  place: 'massnahme.rechtsgrundlage',
  apply({ einbuchung, massnahme = {} }, { massnahme: verlangt }: AktivzentrumProfil) {
    if (einbuchung === undefined) return 'notApplicable';
    const richtig =
      massnahme.rechtsgrundlage === verlangt.rechtsgrundlage &&
      (verlangt.inVerbindungMit === undefined || massnahme.inVerbindungMit === verlangt.inVerbindungMit);
    return richtig ? 'met' : { genannt: massnahme.rechtsgrundlage !== undefined };
  },
  says: {
    de: ({ genannt }, profile) =>
      `Die Maßnahme beruht auf ${grundlage(profile)}; ${genannt ? 'genannt ist eine andere Rechtsgrundlage' : 'die Rechtsgrundlage ist nicht genannt'}.`,
    en: ({ genannt }, profile) =>
      `The measure rests on ${grundlage(profile)}; ${genannt ? 'another legal basis is named' : 'the legal basis is not named'}.`,
  },
  remedy: {
    de: 'Die Rechtsgrundlage der Maßnahme eintragen oder berichtigen.',
    en: 'Enter or correct the legal basis of the measure.',
  },
});

/** For what is booked the general procedure holds, beside the instruction. */
export const verfahren = defineRule({
  id: 'aktivzentrum.verfahren',
  title: { de: 'Allgemeines Verfahren', en: 'General procedure' },
  asks: {
    de: 'Für die einzubuchenden Module gilt grundsätzlich das allgemeine Verfahren, das die Vorgabe nennt.',
    en: 'For the modules that are booked the general procedure named by the instruction holds as a rule.',
  },
  serves: ['GO-14'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  when: ({ einbuchung, massnahme }) => einbuchung !== undefined && massnahme.verfahren !== undefined,
  decides,
  at: '',
  place: 'massnahme.verfahren',
  apply({ einbuchung, massnahme }, profile: AktivzentrumProfil) {
    if (einbuchung === undefined) return 'notApplicable';
    const genannt = massnahme?.verfahren;
    return genannt === profile.massnahme.verfahren ? 'met' : { genannt: genannt !== undefined };
  },
  says: {
    de: ({ genannt }, { massnahme }) =>
      `Für die einzubuchenden Module gilt grundsätzlich das allgemeine Verfahren (${massnahme.verfahren ?? ''}); ${genannt ? 'angewandt wurde ein anderes' : 'angegeben ist keines'}.`,
    en: ({ genannt }, { massnahme }) =>
      `For the modules that are booked the general procedure (${massnahme.verfahren ?? ''}) holds as a rule; ${genannt ? 'another one was followed' : 'none is given'}.`,
  },
  remedy: {
    de: 'Nach dem allgemeinen Verfahren vorgehen oder begründen, warum hier ein anderes gilt.',
    en: 'Follow the general procedure, or give the reason why another one holds here.',
  },
});
