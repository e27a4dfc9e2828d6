import { jedenTages } from '../../begriffe';
import type { Question } from '../../law/question';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { arbeitsweiseJedenTages } from '../../law/sources';
import type { Schreiben } from '../model/schreiben';
import { tagDesSchreibens } from '../tage';
import { widersprueche, type Widerspruch } from '../widersprueche';

type Versendet = Pick<Schreiben, 'versandtAm' | '#facts'>;

/** Facts of a letter that cannot stand together are named; nothing is derived from which of them is right. */
export function widerspruchsfreiRule<View extends Versendet>(
  weitere: (view: View, q: Pick<Question, 'known'>) => readonly Widerspruch[],
): Rule<View> {
  const decides: Decider<View> = tagDesSchreibens;
  const rule = rulesOf<Versendet>()({
    id: 'rechtsfolgenbelehrung.widerspruchsfrei',
    title: { de: 'Angaben ohne Widerspruch', en: 'Facts that fit together' },
    asks: {
      de: 'Die Tage und Angaben des Schreibens passen zueinander.',
      en: 'The days and facts of the letter fit together.',
    },
    serves: [],
    modality: 'muss',
    law: arbeitsweiseJedenTages,
    editions: jedenTages.map((edition) => ({ ...edition, severity: 'warning' })),
    decides: decides,
    at: '',
    apply(view, _, q): 'met' | 'notApplicable' | { readonly widersprueche: readonly Widerspruch[] } {
      const zugegangenAm = q.known(view, 'zugegangenAm');
      const zugang = typeof zugegangenAm === 'string' && zugegangenAm < view.versandtAm;
      const gefunden = weitere(view as View, q);
      // Without a receipt there may be nothing to compare.
      if (!zugang && gefunden.length === 0) return zugegangenAm === undefined ? 'notApplicable' : 'met';
      return { widersprueche: zugang ? ['zugang', ...gefunden] : gefunden };
    },
    says: {
      de: ({ widersprueche: gefunden }) =>
        `Angaben passen nicht zueinander: ${gefunden.map((each) => widersprueche[each].de).join('; ')}.`,
      en: ({ widersprueche: gefunden }) =>
        `Facts do not fit together: ${gefunden.map((each) => widersprueche[each].en).join('; ')}.`,
    },
    remedy: { de: 'Die Angaben prüfen und berichtigen.', en: 'Check the facts and mend them.' },
  });
  return rule;
}
