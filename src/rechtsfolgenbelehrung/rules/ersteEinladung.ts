import { rulesOf, type Undecided } from '../../law/rule';
import { sgb2Paragraph15Absatz4 } from '../../law/sources';
import { grundDerEinladung } from '../entscheidung';
import { getragen } from '../getragen';
import { editionenMit } from '../grundlagen';
import type { EinladungView } from '../model/einladung';
import { tagDesSchreibens } from '../tage';

type Getragen = Readonly<{ gesondert: boolean }>;

/** No instruction in the first invitation to the talk on Potenzialanalyse and plan (§ 15 Abs. 4 SGB II until 2026-06-30; reading A-13). */
export const ersteEinladung = rulesOf<EinladungView>()({
  id: 'rechtsfolgenbelehrung.ersteEinladung',
  title: { de: 'Erste Einladung ohne Belehrung', en: 'First invitation without an instruction' },
  asks: {
    de: 'Die erste Einladung zum Gespräch über Potenzialanalyse und Kooperationsplan trägt keine Rechtsfolgenbelehrung.',
    en: 'The first invitation to the talk on Potenzialanalyse and Kooperationsplan carries no Rechtsfolgenbelehrung.',
  },
  serves: ['LAW-07'],
  modality: 'darfNicht',
  law: sgb2Paragraph15Absatz4,
  editions: editionenMit('ersteEinladung', 'forbidden'),
  decides: tagDesSchreibens,
  at: '',
  place: 'rechtsfolgenbelehrung',
  apply(view, _, q): 'met' | 'notApplicable' | Getragen | Undecided<Getragen> {
    if (view.rechtsfolgenbelehrung === undefined) return 'met';
    if (grundDerEinladung(view, q) !== 'ersteEinladung') return 'notApplicable';
    return getragen(view) === 'met' ? { gesondert: false } : { undecided: { gesondert: true } };
  },
  says: {
    de: ({ gesondert }) =>
      `Die erste Einladung zum Gespräch über Potenzialanalyse und Kooperationsplan ergeht ohne Rechtsfolgenbelehrung; ${gesondert ? 'zu dieser ist an einem anderen Tag gesondert belehrt. Ob sie dadurch mit einer Belehrung ergeht, sagt das Gesetz nicht; das hat eine Person zu entscheiden.' : 'diese trägt eine.'}`,
    en: ({ gesondert }) =>
      `The first invitation to the talk on Potenzialanalyse and Kooperationsplan goes out without a Rechtsfolgenbelehrung; ${gesondert ? 'on this one an instruction was given apart on another day. Whether it thereby goes out with one the law does not say; a person has to decide.' : 'this one carries one.'}`,
  },
  remedy: {
    de: 'Die Belehrung aus der ersten Einladung nehmen; eine weitere Einladung kann sie tragen.',
    en: 'Take the instruction out of the first invitation; a further one may carry it.',
  },
});
