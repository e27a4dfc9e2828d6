import { defineRule, tagDesProfils } from '../regel';

/** The number of the contract is not below that of the profile: the profile is the floor for the contract. */
export const vertraglichesMinimum = defineRule({
  id: 'kontaktdichte.vertraglichesMinimum',
  title: { de: 'Mindestzahl im Vertrag', en: 'Number in the contract' },
  asks: {
    de: 'Die im Kooperationsvertrag vereinbarte Zahl liegt nicht unter der des Profils.',
    en: 'The number agreed in the Kooperationsvertrag is not below that of the profile.',
  },
  serves: ['TH-28'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesProfils,
  when: () => true,
  at: 'vertraglichesMinimum',
  apply(vereinbart, _, { profile }) {
    const mindestens = profile?.mindestens;
    // Which contacts the contract means, and over which time, no profile says.
    if (mindestens === undefined) return { undecided: { vereinbart, mindestens: 0 } };
    return vereinbart >= mindestens ? 'met' : { vereinbart, mindestens };
  },
  says: {
    de: ({ vereinbart, mindestens }) =>
      mindestens === 0
        ? `Der Vertrag nennt ${String(vereinbart)} je Zeitraum; das Profil kennt keine Mindestzahl. Ob die Zahl des Vertrags erreicht ist, ist hier nicht geprüft: Nach welchem Profil ist sie zu zählen?`
        : `Der Vertrag nennt ${String(vereinbart)} je Zeitraum; das Profil verlangt mindestens ${String(mindestens)}. Gezählt wird gegen ${String(mindestens)}.`,
    en: ({ vereinbart, mindestens }) =>
      mindestens === 0
        ? `The contract names ${String(vereinbart)} a period; the profile knows no smallest number. Whether the number of the contract is reached is not checked here: by which profile is it to be counted?`
        : `The contract names ${String(vereinbart)} a period; the profile asks for at least ${String(mindestens)}. Contacts are held against ${String(mindestens)}.`,
  },
  remedy: {
    de: 'Die Zahl im Vertrag oder ihre Übernahme in den Nachweis berichtigen; kennt das Profil keine Zahl, ein Profil nennen, das eine kennt.',
    en: 'Mend the number in the contract, or its copy in the sheet; where the profile knows no number, name one that does.',
  },
});

/** The sheet says how the contacts are documented, for example after the form of a sister programme. */
export const kontaktdokumentation = defineRule({
  id: 'kontaktdichte.kontaktdokumentation',
  title: { de: 'Dokumentation der Kontakte', en: 'Documentation of the contacts' },
  asks: {
    de: 'Wie die Kontakte dokumentiert sind, ist angegeben; ein bestimmtes Formular ist nicht vorgeschrieben.',
    en: 'How the contacts are documented is stated; no certain form is prescribed.',
  },
  serves: ['TH-29'],
  modality: 'kann',
  hint: true,
  law: 'profil',
  editions: [],
  decides: tagDesProfils,
  when: ({ dokumentation }) => dokumentation === true,
  at: '',
  place: 'dokumentation',
  apply: ({ dokumentation }) => (dokumentation === undefined ? { angegeben: false } : 'met'),
  says: {
    de: () =>
      'Es ist nicht angegeben, wie die Kontakte dokumentiert sind. Möglich ist zum Beispiel ein Kontaktformular; vor Ort wird nach dem Nachweis gefragt.',
    en: () =>
      'It is not stated how the contacts are documented. A Kontaktformular is one way; an on-site check asks for the evidence.',
  },
  remedy: { de: 'Die Art der Dokumentation angeben.', en: 'State the kind of documentation.' },
});
