import { jedenTages } from '../../begriffe';
import type { Language } from '../../law/language';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, tagDesEintritts } from '../regel';
import { ueberschneidet, vertauscht } from '../strecke';

const worte = {
  vertauscht: {
    de: 'mit einem Ende vor dem Beginn (zählt nicht)',
    en: 'ending before the beginning (does not count)',
  },
  ueberschneidungen: {
    de: 'mit Überschneidung (gemeinsame Tage zählen einmal)',
    en: 'overlapping (days in common count once)',
  },
  spaeter: {
    de: 'nach der eigenen Nachbetreuung oder nach dem Stichtag (zählt nicht)',
    en: 'after the own Nachbetreuung or after the day of the question (does not count)',
  },
} as const;

type Befund = Readonly<Record<keyof typeof worte, number>>;

function sagt(befund: Befund, language: Language): string {
  const maengel = (['vertauscht', 'ueberschneidungen', 'spaeter'] as const)
    .filter((mangel) => befund[mangel] > 0)
    .map((mangel) => `${String(befund[mangel])} ${worte[mangel][language]}`);
  return `${language === 'de' ? 'Zeiten im Vorgängerprojekt' : 'Times in the predecessor project'}: ${maengel.join('; ')}.`;
}

/** Periods of Nachbetreuung in the predecessor project end after they begin, overlap nothing and precede the own one. */
export const vorgaengerzeitraum = defineRule({
  id: 'kontaktdichte.vorgaengerzeitraum',
  title: { de: 'Zeiträume im Vorgängerprojekt', en: 'Times in the predecessor project' },
  asks: {
    de: 'Vorgängerzeiten enden nicht vor ihrem ersten Tag, überschneiden weder einander noch die Nachbetreuung und liegen weder nach ihr noch nach dem Stichtag.',
    en: 'Predecessor periods do not end before their first day, overlap neither each other nor the Nachbetreuung, and lie neither after it nor after the day of the question.',
  },
  serves: [],
  modality: 'muss',
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: tagDesEintritts,
  at: '',
  place: 'vorgaengerzeiten',
  apply(view, _, q) {
    const zeiten = q.known(view, 'vorgaengerzeiten');
    if (zeiten === undefined) return 'notApplicable';
    const verdreht = zeiten.filter(vertauscht).length;
    const nachbetreuung = view.phasen.filter(({ phase }) => phase === 'nachbetreuung');
    const doppelt = zeiten.filter(
      (zeit, index) =>
        zeiten.slice(0, index).some((other) => ueberschneidet(zeit, other)) ||
        nachbetreuung.some((phase) => ueberschneidet(zeit, phase)),
    ).length;
    const spaeter = zeiten.filter(
      ({ ab, bis }) =>
        ab <= bis && (ab > q.asOf || nachbetreuung.some((phase) => ab > (phase.bis ?? q.asOf) && !vertauscht(phase))),
    ).length;
    return verdreht + doppelt + spaeter === 0 ? 'met' : { vertauscht: verdreht, ueberschneidungen: doppelt, spaeter };
  },
  says: { de: (befund) => sagt(befund, 'de'), en: (befund) => sagt(befund, 'en') },
  remedy: {
    de: 'Ersten und letzten Tag der Vorgängerzeiten berichtigen.',
    en: 'Mend first and last day of the predecessor periods.',
  },
});
