import { addMonths } from '../../law/day';
import { sgb2Paragraph15 } from '../../law/sources';
import { beide, nachweistermine } from '../../begriffe';
import { defineRule, letzteFassung, tagDerLetztenFassung } from '../fassungen';

const editions = beide('§ 15 Abs. 2 Satz 2 Nr. 2 SGB II', '§ 15 Abs. 2 Satz 4 Nr. 2 SGB II', {
  de: 'Jetzt Satz 4 Nr. 2: Eigenbemühungen, die die Person mindestens „zu unternehmen und nachzuweisen hat“.',
  en: 'Now Satz 4 Nr. 2: efforts the person at least "has to undertake and to prove".',
});
const law = sgb2Paragraph15;
const decides = tagDerLetztenFassung;
const at = 'sollInhalte.eigenbemuehungen.festgelegt[]';

/** An own effort says how often at least (§ 15 Abs. 2 Satz 2 Nr. 2 SGB II until 2026-06-30, Satz 4 Nr. 2 since). */
export const eigenbemuehungUmfang = defineRule({
  id: 'kooperationsplan.eigenbemuehungUmfang',
  title: { de: 'Umfang der Eigenbemühungen', en: 'Extent of own efforts' },
  asks: {
    de: 'Jede Eigenbemühung sagt, wie oft sie mindestens unternommen wird.',
    en: 'Each own effort says how often at least it is undertaken.',
  },
  serves: ['KP-15'],
  modality: 'soll',
  law,
  editions,
  decides,
  at,
  apply: ({ anzahl }) => (anzahl === undefined ? { anzahlGenannt: false } : 'met'),
  says: {
    de: () => 'Zu einer Eigenbemühung soll stehen, wie oft sie mindestens unternommen wird; die Zahl fehlt.',
    en: () => 'An own effort should say how often at least it is undertaken; the number is missing.',
  },
  remedy: {
    de: 'Eine Mindestzahl festlegen, zum Beispiel fünf Bewerbungen im Monat.',
    en: 'Lay down a least number, for example five applications a month.',
  },
});

/** An own effort says how it is proved (§ 15 Abs. 2 Satz 2 Nr. 2 SGB II until 2026-06-30, Satz 4 Nr. 2 since). */
export const eigenbemuehungNachweis = defineRule({
  id: 'kooperationsplan.eigenbemuehungNachweis',
  title: { de: 'Nachweis der Eigenbemühungen', en: 'Proof of own efforts' },
  asks: { de: 'Jede Eigenbemühung sagt, wie sie nachgewiesen wird.', en: 'Each own effort says how it is proved.' },
  serves: ['KP-16'],
  modality: 'soll',
  law,
  editions,
  decides,
  at,
  apply: ({ nachweis: { form, bisAm, tagImFolgemonat } = {} }) =>
    (form ?? bisAm ?? tagImFolgemonat) === undefined ? { nachweisGenannt: false } : 'met',
  due({ nachweis }, _, q, view) {
    if (nachweis === undefined) return [];
    const from = letzteFassung(view).erstelltAm;
    return nachweistermine(nachweis, from, q.horizonUntil ?? addMonths(from, 6), q);
  },
  says: {
    de: () => 'Zu einer Eigenbemühung soll stehen, wie sie nachgewiesen wird; das fehlt.',
    en: () => 'An own effort should say how it is proved; that is missing.',
  },
  remedy: { de: 'Form und Tag des Nachweises festlegen.', en: 'Lay down form and day of the proof.' },
});
