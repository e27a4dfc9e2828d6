import { computeBekanntgabe } from '../../fristen';
import type { CalendarDay } from '../../law/day';
import type { Question } from '../../law/question';
import type { Text } from '../../law/language';
import { rulesOf, type Undecided } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import { ersterTermin } from '../handlungen';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { belehrtAm, tagDerBelehrung } from '../tage';

type Verspaetet = Readonly<{
  faelligAm: CalendarDay;
  erhalten: boolean;
  amSelbenTag?: boolean;
  bekanntgabeAm?: CalendarDay;
  zurPost?: boolean;
}>;
type Q = Pick<Question, 'ask' | 'known' | 'unknown' | 'asOf'>;

// When the person received the instruction: with the letter, or on a day of its own; what comes after asOf is not known,
// and a receipt before the instruction was given says nothing.
function erhaltenAm(view: Schreiben, q: Q): CalendarDay | false | undefined {
  const gesondert = view.rechtsfolgenbelehrung?.gesondert;
  if (gesondert === undefined && q.known(view, 'versandart') === 'uebergabe') return view.versandtAm;
  const am = gesondert === undefined ? q.known(view, 'zugegangenAm') : q.known(gesondert, 'erhaltenAm');
  return typeof am === 'string' && (am > q.asOf || am < belehrtAm(view)) ? undefined : am;
}

function nachgefragt(view: Schreiben, q: Q): never {
  const gesondert = view.rechtsfolgenbelehrung?.gesondert;
  return gesondert === undefined ? q.unknown(view, 'zugegangenAm') : q.unknown(gesondert, 'erhaltenAm');
}

function stand({ bekanntgabeAm, zurPost, amSelbenTag }: Verspaetet): Text {
  if (amSelbenTag === true) {
    return {
      de: 'an diesem Tag kam auch die Belehrung. Ob sie vor der Handlung da war, hat eine Person zu entscheiden.',
      en: 'the instruction came on that day, too. Whether it was there before the act a person has to decide.',
    };
  }
  if (bekanntgabeAm === undefined) {
    return { de: 'die Belehrung war vorher nicht da.', en: 'the instruction was not there before.' };
  }
  if (zurPost === false) {
    return {
      de: 'wann das Schreiben zugestellt wird, steht noch nicht fest. Eine Person hat zu klären, ob es vorher da ist.',
      en: 'when the letter is served is not known yet. A person has to find out whether it is there before.',
    };
  }
  return {
    de: `nach dem Versandweg gilt das Schreiben erst am ${writeDay(bekanntgabeAm, 'de')} als bekannt gegeben.`,
    en: `by its way the letter counts as made known only on ${writeDay(bekanntgabeAm, 'en')}.`,
  };
}

/** The instruction is there before the act is due (BSG 17.12.2009, B 4 AS 30/09 R; LSG Niedersachsen-Bremen, L 7 AS 1059/13). */
export const rechtzeitig = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.rechtzeitig',
  title: { de: 'Belehrung vor der Fälligkeit', en: 'Instruction before the act is due' },
  asks: {
    de: 'Die Person hat die Belehrung, bevor die verlangte Handlung fällig ist.',
    en: 'The person has the instruction before the act asked for is due.',
  },
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  editions: nachRechtsprechung('BSG 17.12.2009, B 4 AS 30/09 R; LSG Niedersachsen-Bremen 26.5.2015, L 7 AS 1059/13'),
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
  apply(_, __, q, view): 'met' | 'notApplicable' | Verspaetet | Undecided<Verspaetet> {
    const faelligAm = ersterTermin(view);
    if (faelligAm === undefined) return 'notApplicable';
    if (belehrtAm(view) > faelligAm) return { faelligAm, erhalten: false };
    const am = erhaltenAm(view, q);
    // Received on the very day: the hour is not known.
    if (am === faelligAm) return { undecided: { faelligAm, erhalten: true, amSelbenTag: true } };
    if (typeof am === 'string') return am < faelligAm ? 'met' : { faelligAm, erhalten: true };
    if (q.asOf >= faelligAm) return am === false ? { faelligAm, erhalten: false } : nachgefragt(view, q);
    if (belehrtAm(view) === faelligAm) return { undecided: { faelligAm, erhalten: false, amSelbenTag: true } };
    if (view.rechtsfolgenbelehrung?.gesondert !== undefined) return 'met';
    // Nothing arrived yet: the fiction of posting stands for every way that takes time.
    const { end } = computeBekanntgabe({ zurPostAm: view.versandtAm });
    const zurPost = q.known(view, 'versandart') !== 'zustellung';
    return end < faelligAm ? 'met' : { undecided: { faelligAm, erhalten: false, bekanntgabeAm: end, zurPost } };
  },
  says: {
    de: (facts) =>
      `Die Gerichte verlangen, dass die Belehrung vor der Handlung da ist. Fällig ist die Handlung am ${writeDay(facts.faelligAm, 'de')}; ${stand(facts).de}`,
    en: (facts) =>
      `The courts ask that the instruction is there before the act. The act is due on ${writeDay(facts.faelligAm, 'en')}; ${stand(facts).en}`,
  },
  remedy: {
    de: 'Einen späteren Tag für die Handlung bestimmen und mit dem neuen Schreiben belehren.',
    en: 'Set a later day for the act, and instruct with the new letter.',
  },
});
