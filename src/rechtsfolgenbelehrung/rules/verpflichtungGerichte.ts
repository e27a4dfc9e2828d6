import { bestimmteKostenzusage } from '../../begriffe';
import { rulesOf } from '../../law/rule';
import { gerichtlich } from '../editionen';
import type { VerpflichtungView } from '../model/verpflichtung';
import { gerichteVerpflichtung } from '../sourcesVerwaltungsakt';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();
const law = gerichteVerpflichtung;
const decides = tagDesSchreibens;

/** An own effort names the period its number refers to (LSG Baden-Württemberg, L 9 AS 4118/17). */
export const eigenbemuehungBestimmt = defineRule({
  id: 'rechtsfolgenbelehrung.eigenbemuehungBestimmt',
  title: { de: 'Zeitraum der Eigenbemühungen', en: 'Period of the own efforts' },
  asks: {
    de: 'Zur Zahl der Eigenbemühungen steht der Zeitraum, auf den sie sich bezieht.',
    en: 'Beside the number of own efforts stands the period it refers to.',
  },
  serves: ['COURT-01'],
  modality: 'soll',
  law,
  editions: gerichtlich('LSG Baden-Württemberg, L 9 AS 4118/17; LSG Hessen, L 9 AS 846/13 B ER', {
    de: 'Neu: Was die Gerichte zur Bestimmtheit der Eigenbemühungen verlangten, wird an die Verpflichtung gehalten.',
    en: 'New: what the courts asked on the definiteness of own efforts is held against the Verpflichtung.',
  }),
  decides,
  at: 'pflichten[]',
  place: 'eigenbemuehung.zeitraum',
  apply({ art, eigenbemuehung, nummer }, _, __, { anlass }) {
    // Where the number is missing, the rule on § 15a Abs. 4 says so.
    if (eigenbemuehung?.anzahl === undefined) return 'notApplicable';
    if (eigenbemuehung.zeitraum !== undefined) return 'met';
    // After a missed invitation "how often" is asked by § 15a Abs. 4 itself, unless one day of proof ends the time.
    const nachGesetz = anlass === 'versaeumteEinladung' && art === 'eigenbemuehungen';
    return nachGesetz && eigenbemuehung.nachweis?.bisAm === undefined ? 'notApplicable' : { nummer };
  },
  says: {
    de: ({ nummer }) =>
      `Pflicht ${String(nummer)}: Die Zahl der Eigenbemühungen steht ohne Zeitraum; die Gerichte verlangen: was, wie viele, in welcher Zeit.`,
    en: ({ nummer }) =>
      `Duty ${String(nummer)}: the number of own efforts stands without a period; the courts ask: what, how many, in which time.`,
  },
  remedy: {
    de: 'Den Zeitraum ergänzen, zum Beispiel „im Kalendermonat“.',
    en: 'Add the period, for example "a calendar month".',
  },
});

/** Beside an effort that costs money stands a definite promise on the cost (BSG 23.6.2016, B 14 AS 42/15 R). */
export const kostenzusage = defineRule({
  id: 'rechtsfolgenbelehrung.kostenzusage',
  ...bestimmteKostenzusage,
  asks: {
    de: 'Kostet eine verlangte Eigenbemühung Geld, steht daneben eine bestimmte Zusage des Jobcenters.',
    en: 'Where an own effort that is demanded costs money, a definite promise of the Jobcenter stands beside it.',
  },
  serves: ['COURT-02'],
  modality: 'soll',
  law,
  editions: gerichtlich('BSG 23.6.2016, B 14 AS 42/15 R', {
    de: 'Neu: Neben kostenpflichtigen Eigenbemühungen einer Verpflichtung steht eine bestimmte Kostenzusage.',
    en: 'New: beside own efforts of a Verpflichtung that cost money stands a definite promise on the cost.',
  }),
  decides,
  at: 'pflichten[].eigenbemuehung',
  says: {
    de: ({ kostenzusage: art }) =>
      `Die verlangte Eigenbemühung kostet Geld; daneben steht ${art === 'allgemein' ? 'nur ein allgemeiner Hinweis auf mögliche Hilfe' : 'keine Zusage des Jobcenters'}.`,
    en: ({ kostenzusage: art }) =>
      `The own effort demanded costs money; with it comes ${art === 'allgemein' ? 'only a general reference to possible help' : 'no promise of the Jobcenter'}.`,
  },
});
