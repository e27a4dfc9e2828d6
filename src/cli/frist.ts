import {
  computeBekanntgabe,
  computeFristende,
  computeRechtsbehelfsfrist,
  computeRueckwaertsfrist,
  type RechtsbehelfsfristInput,
} from '../fristen';
import { explainFrist } from '../fristen/explain';
import { ArgumentError } from '../law/errors';
import type { Frist } from '../law/frist';
import type { Land } from '../law/land';
import type { Language } from '../law/language';
import type { Command } from './args';
import type { FristQuestion } from './fristArgs';
import { fristProblems } from './fristProblems';
import { fristText, type Answer, type Explained } from './fristText';
import type { ExitStatus, Io } from './io';
import { toText } from './layout';
import { styleOf } from './style';

function explained<Result extends Frist>(result: Result, language: Language): Explained<Result> {
  return { ...result, explanation: explainFrist(result, language) };
}

/** The two periods of a remedy: which one runs depends on the Rechtsbehelfsbelehrung. */
function remedyOf(
  rechtsbehelf: RechtsbehelfsfristInput['rechtsbehelf'],
  bekanntgegebenAm: string,
  land: Land | undefined,
  language: Language,
): NonNullable<Answer['rechtsbehelfsfrist']> {
  const by = (rechtsbehelfsbelehrung: RechtsbehelfsfristInput['rechtsbehelfsbelehrung']): Explained<Frist> =>
    explained(computeRechtsbehelfsfrist({ bekanntgegebenAm, rechtsbehelf, rechtsbehelfsbelehrung, land }), language);
  return { rechtsbehelf, richtig: by('richtig'), fehlt: by('fehlt') };
}

function answer(question: FristQuestion, language: Language): Answer {
  switch (question.asks) {
    case 'ende':
      return explained(computeFristende(question.input), language);
    case 'rueckwaerts':
      return explained(computeRueckwaertsfrist(question.input), language);
    case 'bekanntgabe': {
      const { input, rechtsbehelf, land } = question;
      const bekanntgabe = explained(computeBekanntgabe(input), language);
      return rechtsbehelf === undefined
        ? bekanntgabe
        : { ...bekanntgabe, rechtsbehelfsfrist: remedyOf(rechtsbehelf, bekanntgabe.end, land, language) };
    }
  }
}

/** Computes one day and says in two or three sentences how it was reached. */
export function runFrist(command: Extract<Command, { readonly name: 'frist' }>, io: Io): ExitStatus {
  const { question, language, format } = command;
  try {
    const found = answer(question, language);
    io.stdout(
      format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : toText(fristText(found, language, styleOf(io.isTty))),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    // Each option has been checked: what is left is an end where no holidays are known, or no years.
    const problem = error.argument === 'day' ? fristProblems.noSuchYear() : fristProblems.outsideTable();
    io.stderr(`${problem[language]}\n`);
    return 2;
  }
}
