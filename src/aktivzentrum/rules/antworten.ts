import type { Frage } from '../bogen';
import type { AktivzentrumProfil } from '../profile';
import { bogenmodul, defineRule, seinTag } from '../teilnahme';

const decides = seinTag;
const at = 'erwartungsboegen[]';
const place = 'antworten';

const worte: Readonly<Record<Frage, { readonly de: string; readonly en: string }>> = {
  ziel: { de: 'was die Person erreichen will', en: 'what the person wants to reach' },
  modul: { de: 'welches Modul sie dafür nutzen will', en: 'which module the person wants to use' },
  teilnahmedauer: { de: 'wie viel Zeit sie sich nehmen will', en: 'how much time the person wants to take' },
};

function liste(fragen: readonly Frage[], language: 'de' | 'en'): string {
  return fragen.map((frage) => worte[frage][language]).join('; ');
}

/** The sheet answers the questions of the instruction. */
export const antworten = defineRule({
  id: 'aktivzentrum.antworten',
  title: { de: 'Antworten im Erwartungsbogen', en: 'Answers in the Erwartungsbogen' },
  asks: {
    de: 'Der Erwartungsbogen beantwortet alle Fragen, die die Vorgabe stellt.',
    en: 'The Erwartungsbogen answers every question the instruction puts.',
  },
  serves: ['GO-17', 'GO-18', 'GO-19'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen !== undefined && erwartungsbogen.fragen.length > 0,
  decides,
  at,
  place,
  apply(bogen, profile: AktivzentrumProfil, q) {
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const gegeben = bogen.antworten;
    const fehlend = profile.erwartungsbogen?.fragen.filter((frage) => gegeben?.[frage] === undefined) ?? [];
    return fehlend.length === 0 ? 'met' : { fehlend };
  },
  says: {
    de: ({ fehlend }) =>
      `Der Erwartungsbogen muss festhalten, was die Person antwortet; es fehlt: ${liste(fehlend, 'de')}.`,
    en: ({ fehlend }) => `The Erwartungsbogen must record what the person answers; missing: ${liste(fehlend, 'en')}.`,
  },
  remedy: {
    de: 'Die Frage im Gespräch stellen und die Antwort eintragen.',
    en: 'Put the question in the talk and enter the answer.',
  },
});

/** The answers stand in the own words of the person. */
export const imOTon = defineRule({
  id: 'aktivzentrum.imOTon',
  title: { de: 'Antworten im O-Ton', en: 'Answers in own words' },
  asks: {
    de: 'Die Antworten im Erwartungsbogen stehen in den Worten der Person.',
    en: 'The answers in the Erwartungsbogen stand in the own words of the person.',
  },
  serves: ['GO-16'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.imOTon === true,
  decides,
  at,
  place,
  apply(bogen, profile: AktivzentrumProfil, q) {
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const gegeben = bogen.antworten;
    const andere =
      profile.erwartungsbogen?.fragen.filter(
        (frage) => gegeben?.[frage] !== undefined && gegeben[frage].imOTon !== true,
      ) ?? [];
    return andere.length === 0 ? 'met' : { andere };
  },
  says: {
    de: ({ andere }) =>
      `Die Antworten sind im O-Ton der Person festzuhalten; das ist nicht vermerkt bei: ${liste(andere, 'de')}.`,
    en: ({ andere }) =>
      `The answers are to be recorded in the own words of the person; that is not noted for: ${liste(andere, 'en')}.`,
  },
  remedy: {
    de: 'Die Antwort in den Worten der Person aufschreiben.',
    en: 'Write the answer down in the words of the person.',
  },
});
