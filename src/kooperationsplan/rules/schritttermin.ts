import { stateOf } from '../../law/due';
import { merkblattKooperationsplan } from '../../law/sources';
import { nachQuelle } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';
import { vereinbarterTag } from '../tage';

/** Each step says by when it is taken. */
export const schritttermin = defineRule({
  id: 'kooperationsplan.schritttermin',
  title: { de: 'Bis wann der Schritt getan ist', en: 'By when the step is taken' },
  asks: { de: 'Jeder Schritt sagt, bis wann er getan ist.', en: 'Each step says by when it is taken.' },
  serves: ['KP-03'],
  modality: 'soll',
  law: merkblattKooperationsplan,
  editions: nachQuelle('Merkblatt „Kooperationsplan“, Absatz 1 („schrittweise“)'),
  decides: tagDerLetztenFassung,
  at: 'schritte[]',
  apply: ({ bisAm, nummer }) => (bisAm === undefined ? { nummer } : 'met'),
  due(schritt, _, q) {
    const { bisAm, wer } = schritt;
    if (bisAm === undefined) return [];
    const erledigtAm = q.known(schritt, 'erledigtAm');
    return [
      {
        title: { de: `Schritt ${String(schritt.nummer)}`, en: `Step ${String(schritt.nummer)}` },
        actor: wer ?? 'gemeinsam',
        dueOn: bisAm,
        frist: vereinbarterTag(bisAm),
        state: stateOf(
          erledigtAm === undefined ? undefined : erledigtAm !== false && erledigtAm <= q.asOf,
          bisAm,
          q.asOf,
        ),
      },
    ];
  },
  says: {
    de: ({ nummer }) =>
      `Zu jedem Schritt soll stehen, bis wann er getan ist; bei Schritt ${String(nummer)} fehlt der Tag.`,
    en: ({ nummer }) => `Each step should say by when it is taken; step ${String(nummer)} has no day.`,
  },
  remedy: { de: 'Beim Schritt einen Tag eintragen.', en: 'Enter a day at the step.' },
});
