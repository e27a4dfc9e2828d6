import { rulesOf } from '../../law/rule';
import { seitFolgen } from '../editionen';
import { zuStreichen } from '../betroffen';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph31b } from '../sources';
import { tagDerBelehrung } from '../tage';

/** An announced start is the calendar month after the Verwaltungsakt takes effect (§ 31b Abs. 1 Satz 1, 2 SGB II). */
export const richtigerBeginn = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.richtigerBeginn',
  title: { de: 'Beginn nach dem Gesetz', en: 'Start by the statute' },
  asks: {
    de: 'Ein angekündigter Beginn ist der Kalendermonat nach dem Wirksamwerden des Bescheids; bei einer Sperrzeit beginnt die Minderung mit ihr.',
    en: 'A start that is announced is the calendar month after the notice takes effect; with a Sperrzeit the reduction starts with it.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph31b,
  editions: seitFolgen('§ 31b Abs. 1 Satz 1, 2 SGB II'),
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung.rechtsfolgen[]',
  place: 'beginn',
  apply(folge, _, q, view) {
    const { art, beginn, tatbestand } = folge;
    // That of § 7b Abs. 4 Satz 2 is asked by `angekuendigteNichterreichbarkeit`.
    if (art === 'nichtErreichbar' || beginn === undefined || zuStreichen(folge, view, q)) return 'notApplicable';
    const richtig = tatbestand === '§ 31 Abs. 2 SGB II' && beginn === 'mitSperrzeit';
    return richtig || beginn === 'monatNachWirksamwerden' ? 'met' : { beginn };
  },
  says: {
    de: () =>
      'Die Rechtsfolge beginnt mit dem Kalendermonat, der auf das Wirksamwerden des Bescheids folgt; angekündigt ist ein anderer Beginn.',
    en: () =>
      'The consequence starts with the calendar month after the notice takes effect; another start is announced.',
  },
  remedy: {
    de: 'Den Beginn berichtigen: mit dem Kalendermonat nach dem Wirksamwerden des Bescheids.',
    en: 'Correct the start: the calendar month after the notice takes effect.',
  },
});
