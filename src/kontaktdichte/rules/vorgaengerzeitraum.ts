import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, jedenTages, tagDesEintritts } from '../regel';
import { ueberschneidet, vertauscht } from '../strecke';

/** Periods of Nachbetreuung in the predecessor project end after they begin and overlap nothing. */
export const vorgaengerzeitraum = defineRule({
  id: 'kontaktdichte.vorgaengerzeitraum',
  title: { de: 'Zeiträume im Vorgängerprojekt', en: 'Times in the predecessor project' },
  asks: {
    de: 'Vorgängerzeiten enden nicht vor ihrem ersten Tag und überschneiden weder einander noch die Nachbetreuung.',
    en: 'Predecessor periods do not end before their first day and overlap neither each other nor the Nachbetreuung.',
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
    return verdreht + doppelt === 0 ? 'met' : { vertauscht: verdreht, ueberschneidungen: doppelt };
  },
  says: {
    de: ({ vertauscht: verdreht, ueberschneidungen }) =>
      `Zeiten im Vorgängerprojekt: ${String(verdreht)} mit einem Ende vor dem Beginn, ${String(ueberschneidungen)} mit Überschneidung. Vertauschte zählen nicht, doppelte Tage einmal.`,
    en: ({ vertauscht: verdreht, ueberschneidungen }) =>
      `Times in the predecessor project: ${String(verdreht)} end before they begin, ${String(ueberschneidungen)} overlap. Reversed ones do not count, days in common count once.`,
  },
  remedy: {
    de: 'Ersten und letzten Tag der Vorgängerzeiten berichtigen.',
    en: 'Mend first and last day of the predecessor periods.',
  },
});
