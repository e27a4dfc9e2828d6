import { gerichteUndPruefung } from '../../law/sources';
import { bestimmteKostenzusage, konkreteLeistung, nachQuelle } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

const law = gerichteUndPruefung;
const decides = tagDerLetztenFassung;

/** An own effort is definite: period, form of proof and its day stand beside it (LSG Baden-Württemberg, L 9 AS 4118/17). */
export const eigenbemuehungBestimmt = defineRule({
  id: 'kooperationsplan.eigenbemuehungBestimmt',
  title: { de: 'Bestimmtheit der Eigenbemühungen', en: 'Definiteness of own efforts' },
  asks: {
    de: 'Eine Eigenbemühung ist bestimmt: was, wie viele, in welcher Zeit, in welcher Form und bis wann nachgewiesen.',
    en: 'An own effort is definite: what, how many, in which period, in which form and by when proved.',
  },
  serves: ['COURT-01'],
  modality: 'soll',
  hint: true,
  law,
  editions: nachQuelle('LSG Baden-Württemberg, L 9 AS 4118/17; LSG Hessen, L 9 AS 846/13 B ER'),
  decides,
  at: 'sollInhalte.eigenbemuehungen.festgelegt[]',
  apply({ zeitraum, nachweis }) {
    const fehlt: ('zeitraum' | 'form' | 'bisWann')[] = [];
    if (zeitraum === undefined) fehlt.push('zeitraum');
    const { form, bisAm, tagImFolgemonat } = nachweis ?? {};
    const bisWann = bisAm ?? tagImFolgemonat;
    // Where nothing is said about the proof, the rule on the proof says so.
    if (form === undefined && bisWann !== undefined) fehlt.push('form');
    if (form !== undefined && bisWann === undefined) fehlt.push('bisWann');
    return fehlt.length === 0 ? 'met' : { fehlt };
  },
  says: {
    de: ({ fehlt }) =>
      `Eine bestimmte Eigenbemühung nennt auch Zeitraum, Form und Tag des Nachweises; es fehlt: ${fehlt.map((teil) => teile[teil].de).join(', ')}.`,
    en: ({ fehlt }) =>
      `A definite own effort also names period, form and day of the proof; missing: ${fehlt.map((teil) => teile[teil].en).join(', ')}.`,
  },
  remedy: {
    de: 'Die fehlenden Angaben ergänzen, zum Beispiel „fünf im Kalendermonat, Nachweis bis zum 10. des Folgemonats“.',
    en: 'Add what is missing, for example "five a calendar month, proved by the 10th of the next month".',
  },
});

const teile = {
  zeitraum: { de: 'der Zeitraum', en: 'the period' },
  form: { de: 'die Form des Nachweises', en: 'the form of the proof' },
  bisWann: { de: 'der Tag des Nachweises', en: 'the day of the proof' },
} as const;

/** Beside an effort that costs money stands a definite promise on the cost (BSG 23.6.2016, B 14 AS 42/15 R). */
export const kostenzusage = defineRule({
  id: 'kooperationsplan.kostenzusage',
  ...bestimmteKostenzusage,
  asks: {
    de: 'Kostet eine Eigenbemühung Geld, steht daneben eine bestimmte Zusage des Jobcenters.',
    en: 'Where an own effort costs money, a definite promise of the Jobcenter stands beside it.',
  },
  serves: ['COURT-02'],
  modality: 'soll',
  hint: true,
  law,
  editions: nachQuelle('BSG 23.6.2016, B 14 AS 42/15 R'),
  decides,
  at: 'sollInhalte.eigenbemuehungen.festgelegt[]',
  says: {
    de: ({ kostenzusage: art }) =>
      `Die Eigenbemühung kostet Geld; daneben steht ${art === 'allgemein' ? 'nur ein allgemeiner Hinweis auf mögliche Hilfe' : 'keine Zusage des Jobcenters'}.`,
    en: ({ kostenzusage: art }) =>
      `The own effort costs money; beside it stands ${art === 'allgemein' ? 'only a general reference to possible help' : 'no promise of the Jobcenter'}.`,
  },
});

/** The side of the Jobcenter is as concrete as the side of the person (Bundesrechnungshof 2018/2019). */
export const leistungKonkret = defineRule({
  id: 'kooperationsplan.leistungKonkret',
  ...konkreteLeistung,
  asks: {
    de: 'Jede Leistung sagt, ab wann es sie gibt und wie sie zu bekommen ist.',
    en: 'Each service says from when it is there and how it is obtained.',
  },
  serves: ['COURT-04', 'WU-13'],
  modality: 'soll',
  hint: true,
  law,
  editions: nachQuelle('Bundesrechnungshof 2018/2019, Prüfung der Eingliederungsvereinbarungen'),
  decides,
  at: 'sollInhalte.leistungen.festgelegt[]',
});
