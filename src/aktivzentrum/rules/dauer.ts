import { writeDay } from '../../law/writeDay';
import { bogenmodul, defineRule, monate, seinTag } from '../teilnahme';
import { endeAb, endetSicherVor } from '../spanne';

const decides = seinTag;
const at = 'erwartungsboegen[]';

/** The length fits the goal or step: a person judges that. */
export const dauerPasst = defineRule({
  id: 'aktivzentrum.dauerPasst',
  title: { de: 'Dauer passt zum Ziel', en: 'The length fits the goal' },
  asks: {
    de: 'Die Teilnahmedauer passt zum vereinbarten Ziel oder Schritt; das beurteilt die Integrationsfachkraft.',
    en: 'The length fits the agreed goal or step; the Integrationsfachkraft judges that.',
  },
  serves: ['GO-20'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.individuell === true,
  decides,
  at,
  place: 'dauerPasst',
  apply(bogen, _, q) {
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    return q.ask(bogen, 'dauerPasst').dauerPasst ? 'met' : { passt: false };
  },
  says: {
    de: () =>
      'Die Teilnahmedauer muss zum vereinbarten Ziel oder Schritt passen; nach der Beurteilung passt sie nicht.',
    en: () => 'The length must fit the agreed goal or step; as judged, it does not.',
  },
  remedy: { de: 'Die Dauer mit der Person neu festlegen.', en: 'Set the length anew with the person.' },
});

/** The longest time is not taken across the board: with exactly that length a reason is recorded (reading A-31). */
export const pauschaleHoechstdauer = defineRule({
  id: 'aktivzentrum.pauschaleHoechstdauer',
  title: { de: 'Nicht pauschal die Höchstdauer', en: 'Not the longest time across the board' },
  asks: {
    de: 'Umfasst der Bogen genau die Höchstdauer des Moduls, ist das für diese Person begründet.',
    en: 'Where a sheet covers exactly the longest time of the module, a reason for this person is recorded.',
  },
  serves: ['GO-21'],
  modality: 'darfNicht',
  severity: () => 'warning',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen, module }) =>
    erwartungsbogen?.individuell === true && module.some(({ hoechstdauerMonate }) => hoechstdauerMonate !== undefined),
  decides,
  at,
  place: 'dauerBegruendet',
  apply(bogen, _, q) {
    const hoechstens = bogenmodul(bogen, q)?.hoechstdauerMonate;
    const { ab, bis, dauerBegruendet } = bogen;
    if (hoechstens === undefined || ab === undefined || bis === undefined) return 'notApplicable';
    if (endetSicherVor(bis, ab, hoechstens)) return 'met';
    const frist = endeAb(ab, hoechstens, 'months');
    return bis === frist.end && dauerBegruendet !== true ? { ab, bis, hoechstdauerMonate: hoechstens, frist } : 'met';
  },
  says: {
    de: ({ hoechstdauerMonate: anzahl }) =>
      `Der Bogen umfasst genau die Höchstdauer des Moduls (${monate(anzahl, 'de')}); sie darf nicht pauschal vereinbart werden, und eine Begründung für diese Person fehlt.`,
    en: ({ hoechstdauerMonate: anzahl }) =>
      `The sheet covers exactly the longest time of the module (${monate(anzahl, 'en')}); it must not be agreed across the board, and a reason for this person is missing.`,
  },
  remedy: {
    de: 'Begründen, warum diese Person die volle Zeit braucht, oder eine kürzere Zeit vereinbaren.',
    en: 'Give the reason why this person needs the full time, or agree on a shorter one.',
  },
});

/** One sheet does not pass the longest time of its module, first day counted; shorter is fine (reading A-30). */
export const hoechstdauer = defineRule({
  id: 'aktivzentrum.hoechstdauer',
  title: { de: 'Höchstdauer des Moduls', en: 'Longest time of the module' },
  asks: {
    de: 'Ein Erwartungsbogen geht nicht über die Höchstdauer seines Moduls hinaus; kürzer ist möglich.',
    en: 'One sheet does not pass the longest time of its module; shorter is possible.',
  },
  serves: ['GO-22', 'GO-23', 'GO-24'],
  modality: 'darfNicht',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen, module }) =>
    erwartungsbogen !== undefined && module.some(({ hoechstdauerMonate }) => hoechstdauerMonate !== undefined),
  decides,
  at,
  place: 'bis',
  apply(bogen, _, q) {
    const hoechstens = bogenmodul(bogen, q)?.hoechstdauerMonate;
    const { ab, bis } = bogen;
    if (hoechstens === undefined || ab === undefined || bis === undefined) return 'notApplicable';
    if (endetSicherVor(bis, ab, hoechstens)) return 'met';
    const frist = endeAb(ab, hoechstens, 'months');
    return bis <= frist.end ? 'met' : { ab, bis, spaetestensBis: frist.end, hoechstdauerMonate: hoechstens, frist };
  },
  says: {
    de: ({ ab, bis, spaetestensBis, hoechstdauerMonate: anzahl }) =>
      `Das Modul dauert höchstens ${monate(anzahl, 'de')}: ab ${writeDay(ab, 'de')} bis ${writeDay(spaetestensBis, 'de')}; vereinbart ist es bis ${writeDay(bis, 'de')}.`,
    en: ({ ab, bis, spaetestensBis, hoechstdauerMonate: anzahl }) =>
      `The module lasts at most ${monate(anzahl, 'en')}: from ${writeDay(ab, 'en')} to ${writeDay(spaetestensBis, 'en')}; agreed is ${writeDay(bis, 'en')}.`,
  },
  remedy: { de: 'Einen kürzeren Zeitraum vereinbaren.', en: 'Agree on a shorter period.' },
});
