import { jedenTages } from '../../begriffe';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, tagDesEintritts } from '../regel';
import { ueberschneidet, vertauscht } from '../strecke';

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
  says: {
    de: ({ vertauscht: verdreht, ueberschneidungen, spaeter }) =>
      `Zeiten im Vorgängerprojekt: ${String(verdreht)} mit einem Ende vor dem Beginn, ${String(ueberschneidungen)} mit Überschneidung. Vertauschte zählen nicht, doppelte Tage einmal.${spaeter === 0 ? '' : ` Nach der eigenen Nachbetreuung oder nach dem Stichtag: ${String(spaeter)}; sie zählen nicht.`}`,
    en: ({ vertauscht: verdreht, ueberschneidungen, spaeter }) =>
      `Times in the predecessor project: ${String(verdreht)} end before they begin, ${String(ueberschneidungen)} overlap. Reversed ones do not count, days in common count once.${spaeter === 0 ? '' : ` After the own Nachbetreuung or after the day of the question: ${String(spaeter)}; they do not count.`}`,
  },
  remedy: {
    de: 'Ersten und letzten Tag der Vorgängerzeiten berichtigen.',
    en: 'Mend first and last day of the predecessor periods.',
  },
});
