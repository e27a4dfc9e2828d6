import { sgb2Paragraph15 } from '../../law/sources';
import { beide } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

const editions = beide('§ 15 Abs. 2 Satz 2 SGB II', '§ 15 Abs. 2 Satz 3 SGB II', {
  de: 'Eingliederungsziel und wesentliche Schritte stehen jetzt in Satz 3; der Inhalt ist gleich.',
  en: 'Goal and essential steps now stand in Satz 3; the content is the same.',
});

/** The plan records the goal of integration (§ 15 Abs. 2 Satz 2 SGB II until 2026-06-30, Satz 3 since). */
export const eingliederungsziel = defineRule({
  id: 'kooperationsplan.eingliederungsziel',
  title: { de: 'Eingliederungsziel', en: 'Goal of integration' },
  asks: { de: 'Der Plan hält das Eingliederungsziel fest.', en: 'The plan records the goal of integration.' },
  serves: ['KP-11', 'LAW-02'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions,
  decides: tagDerLetztenFassung,
  at: 'eingliederungsziel?',
  apply: (ziel) => (ziel === undefined ? { festgehalten: false } : 'met'),
  says: {
    de: () => 'Der Plan muss das Eingliederungsziel festhalten; es fehlt.',
    en: () => 'The plan must record the goal of integration; it is missing.',
  },
  remedy: {
    de: 'Das Ziel gemeinsam bestimmen und in den Plan aufnehmen.',
    en: 'Settle the goal jointly and put it into the plan.',
  },
});

/** The plan records the essential steps (§ 15 Abs. 2 Satz 2 SGB II until 2026-06-30, Satz 3 since). */
export const schritte = defineRule({
  id: 'kooperationsplan.schritte',
  title: { de: 'Wesentliche Schritte', en: 'Essential steps' },
  asks: {
    de: 'Der Plan hält die wesentlichen Schritte zur Eingliederung fest.',
    en: 'The plan records the essential steps of integration.',
  },
  serves: ['KP-12', 'KP-03', 'LAW-02'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions,
  decides: tagDerLetztenFassung,
  at: 'schritte?',
  apply: (liste) => (liste !== undefined && liste.length > 0 ? 'met' : { anzahl: 0 }),
  says: {
    de: () => 'Der Plan muss die wesentlichen Schritte festhalten; es steht keiner darin.',
    en: () => 'The plan must record the essential steps; there is none.',
  },
  remedy: {
    de: 'Mindestens einen Schritt mit Zuständigkeit und Tag aufnehmen.',
    en: 'Put in at least one step, with who takes it and by when.',
  },
});
