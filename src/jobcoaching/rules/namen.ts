import type { Text } from '../../law/language';
import type { Angabe, Bejahung, Kriterium } from '../profile';

/** What section 1 has to show, in words. */
export const bejahungen: Readonly<Record<Bejahung, Text>> = {
  komplettAusgefuellt: { de: 'komplett ausgefüllt', en: 'completely filled in' },
  zusammenhangMitBehinderung: { de: 'Zusammenhang zur Behinderung sichtbar', en: 'link to the disability visible' },
};

/** The criteria of a review, in words. */
export const kriterien: Readonly<Record<Kriterium, Text>> = {
  vollstaendigkeit: { de: 'Vollständigkeit', en: 'completeness' },
  angemessenheit: { de: 'fachlich-inhaltliche Angemessenheit', en: 'professional adequacy' },
  richtigkeit: { de: 'Richtigkeit', en: 'correctness' },
};

/** What sections hold, in words. */
export const angaben: Readonly<Record<Angabe, Text>> = {
  empfehlung: { de: 'Empfehlung', en: 'recommendation' },
  entscheidung: { de: 'Entscheidung', en: 'decision' },
  bewilligtAb: { de: 'erster bewilligter Tag', en: 'first day approved' },
  bewilligtBis: { de: 'letzter bewilligter Tag', en: 'last day approved' },
  bewilligteStunden: { de: 'bewilligte Stunden', en: 'hours approved' },
  jobcoach: { de: 'ausgewählter Jobcoach', en: 'Jobcoach selected' },
  ergebnisDesTreffens: { de: 'Ergebnis des Treffens', en: 'result of the meeting' },
  jobcoachUebernimmt: { de: 'ob der Jobcoach den Fall übernimmt', en: 'whether the Jobcoach takes the case' },
  plan: { de: 'Maßnahmenplan', en: 'plan of the measure' },
  zwischenberichtFaelligAm: { de: 'Fälligkeitstag des Zwischenberichts', en: 'due day of the interim report' },
};
