import { rulesOf } from '../../law/rule';
import { sgb2Paragraph15Absatz4 } from '../../law/sources';
import { grundDerEinladung } from '../entscheidung';
import { editionenMit } from '../grundlagen';
import type { EinladungView } from '../model/einladung';
import { tagDesSchreibens } from '../tage';

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
  apply(view, _, q) {
    // An instruction given apart from the letter is not carried by it.
    const { rechtsfolgenbelehrung: belehrung } = view;
    if (belehrung === undefined || belehrung.gesondert !== undefined) return 'met';
    return grundDerEinladung(view, q) === 'ersteEinladung' ? { enthalten: true } : 'notApplicable';
  },
  says: {
    de: () =>
      'Die erste Einladung zum Gespräch über Potenzialanalyse und Kooperationsplan ergeht ohne Rechtsfolgenbelehrung; diese trägt eine.',
    en: () =>
      'The first invitation to the talk on Potenzialanalyse and Kooperationsplan goes out without a Rechtsfolgenbelehrung; this one carries one.',
  },
  remedy: {
    de: 'Die Belehrung aus der ersten Einladung nehmen; eine weitere Einladung kann sie tragen.',
    en: 'Take the instruction out of the first invitation; a further one may carry it.',
  },
});
