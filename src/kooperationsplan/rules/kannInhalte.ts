import { merkblattKooperationsplan, sgb2Paragraph15 } from '../../law/sources';
import { beide, nachQuelle } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

const decides = tagDerLetztenFassung;
const editions = beide('§ 15 Abs. 2 Satz 3 Nr. 2 SGB II', '§ 15 Abs. 2 Satz 6 Nr. 2 SGB II', {
  de: 'Jetzt Satz 6 Nr. 2; der Inhalt ist gleich.',
  en: 'Now Satz 6 Nr. 2; the content is the same.',
});

/** Services for members of the household are there to remove or reduce obstacles of the person (§ 15 Abs. 2 Satz 3 Nr. 2 SGB II until 2026-06-30, Satz 6 Nr. 2 since). */
export const bedarfsgemeinschaftZweck = defineRule({
  id: 'kooperationsplan.bedarfsgemeinschaftZweck',
  title: { de: 'Zweck der Leistungen für die Bedarfsgemeinschaft', en: 'Purpose of services for the household' },
  asks: {
    de: 'Leistungen für Personen der Bedarfsgemeinschaft nennen die Hemmnisse, die sie abbauen.',
    en: 'Services for members of the household name the obstacles they reduce.',
  },
  serves: ['KP-26', 'KP-27', 'WU-22'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions,
  decides,
  at: 'kannInhalte.bedarfsgemeinschaft[]',
  apply: ({ zweckBenannt }) => (zweckBenannt === true ? 'met' : { zweckBenannt: false }),
  says: {
    de: () =>
      'Leistungen für Personen der Bedarfsgemeinschaft müssen Hemmnisse der leistungsberechtigten Person abbauen; welche, ist nicht benannt.',
    en: () => 'Services for members of the household must reduce obstacles of the person; which ones is not named.',
  },
  remedy: { de: 'Benennen, welches Hemmnis die Leistung abbaut.', en: 'Name the obstacle the service reduces.' },
});

/** The members named take part (§ 15 Abs. 2 Satz 3 Nr. 2 SGB II until 2026-06-30, Satz 6 Nr. 2 since). */
export const bedarfsgemeinschaftBeteiligung = defineRule({
  id: 'kooperationsplan.bedarfsgemeinschaftBeteiligung',
  title: { de: 'Beteiligung der Bedarfsgemeinschaft', en: 'Participation of the household' },
  asks: {
    de: 'Wer in der Bedarfsgemeinschaft Leistungen erhalten soll, wird daran beteiligt.',
    en: 'Members of the household for whom services are named take part.',
  },
  serves: ['KP-28'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions,
  decides,
  at: 'kannInhalte.bedarfsgemeinschaft[]',
  apply: (mitglied, _, q) => (q.ask(mitglied, 'beteiligt').beteiligt ? 'met' : { beteiligt: false }),
  says: {
    de: () => 'Die genannte Person der Bedarfsgemeinschaft muss beteiligt werden; sie war es nicht.',
    en: () => 'The member of the household named must take part and did not.',
  },
  remedy: {
    de: 'Die Person beteiligen und die Fassung erneuern.',
    en: 'Let the person take part and renew the version.',
  },
});

/** The addressee takes part, too (leaflet; reading A-05). */
export const adressatBeteiligung = defineRule({
  id: 'kooperationsplan.adressatBeteiligung',
  title: { de: 'Beteiligung der adressierten Person', en: 'Participation of the addressee' },
  asks: {
    de: 'An Leistungen für die Bedarfsgemeinschaft wird auch die leistungsberechtigte Person selbst beteiligt.',
    en: 'The person addressed takes part in what concerns the household, too.',
  },
  serves: ['KP-28'],
  modality: 'muss',
  law: merkblattKooperationsplan,
  editions: nachQuelle('Merkblatt „Kooperationsplan“, Kann-Inhalt 2 („Sie werden hierbei immer beteiligt“)'),
  decides,
  at: 'kannInhalte.bedarfsgemeinschaft[]',
  reads: ['A-05'],
  severity: ({ 'A-05': option }) => (option === 'nurMitglieder' ? 'off' : undefined),
  apply: (mitglied, _, q) =>
    q.ask(mitglied, 'adressatBeteiligt').adressatBeteiligt ? 'met' : { adressatBeteiligt: false },
  says: {
    de: () =>
      'Die leistungsberechtigte Person ist bei Leistungen für die Bedarfsgemeinschaft immer zu beteiligen; sie war es nicht.',
    en: () => 'The person addressed always takes part where services for the household are named, and did not.',
  },
  remedy: {
    de: 'Den Punkt gemeinsam besprechen und die Fassung erneuern.',
    en: 'Discuss the point jointly and renew the version.',
  },
});
