import { computeBekanntgabe } from '../../fristen';
import type { CalendarDay } from '../../law/day';
import type { Question } from '../../law/question';
import { rulesOf, type Undecided } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import { seitFolgen } from '../editionen';
import { ersterTermin } from '../handlungen';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung, sgb2Paragraph31 } from '../sources';
import { belehrtAm, tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();

type Form = Readonly<{ form: 'elektronisch' | 'muendlich'; kenntnis: boolean }>;
type Verspaetet = Readonly<{ faelligAm: CalendarDay; erhalten: boolean; bekanntgabeAm?: CalendarDay }>;
type Q = Pick<Question, 'ask' | 'known' | 'unknown' | 'asOf'>;

/** The instruction is given in writing (§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II). */
export const belehrungSchriftlich = defineRule({
  id: 'rechtsfolgenbelehrung.belehrungSchriftlich',
  title: { de: 'Schriftliche Belehrung', en: 'Instruction in writing' },
  asks: {
    de: 'Über die Rechtsfolgen wird schriftlich belehrt.',
    en: 'The instruction on consequences is given in writing.',
  },
  serves: ['LAW-15'],
  modality: 'muss',
  law: sgb2Paragraph31,
  editions: seitFolgen('§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II'),
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
  place: 'form',
  apply(belehrung, _, q, view): 'met' | Form | Undecided<Form> {
    const { form } = q.ask(belehrung, 'form');
    if (form === 'elektronisch') return { undecided: { form, kenntnis: false } };
    if (form !== 'muendlich') return 'met';
    // The law takes knowledge in place of a written instruction; whether it was there a person has to decide.
    const kenntnis = q.known(view, 'kenntnis')?.art === 'nachgewiesen';
    return kenntnis ? { undecided: { form, kenntnis } } : { form, kenntnis };
  },
  says: {
    de: ({ form, kenntnis }) =>
      form === 'elektronisch'
        ? 'Das Gesetz verlangt eine schriftliche Belehrung; diese ist elektronisch erteilt. Ob das genügt, hat eine Person zu entscheiden.'
        : kenntnis
          ? 'Das Gesetz verlangt eine schriftliche Belehrung oder Kenntnis der Rechtsfolgen; diese Belehrung ist mündlich, eine Kenntnis ist festgehalten. Ob sie genügt, hat eine Person zu entscheiden.'
          : 'Das Gesetz verlangt eine schriftliche Belehrung; diese ist mündlich erteilt.',
    en: ({ form, kenntnis }) =>
      form === 'elektronisch'
        ? 'The law asks for a written instruction; this one was given electronically. Whether that is enough a person has to decide.'
        : kenntnis
          ? 'The law asks for a written instruction or knowledge of the consequences; this one was given by mouth, knowledge is on record. Whether it is enough a person has to decide.'
          : 'The law asks for a written instruction; this one was given by mouth.',
  },
  remedy: {
    de: 'Schriftlich belehren, bevor die Handlung fällig ist.',
    en: 'Give the instruction in writing before the act is due.',
  },
});

// When the person received the instruction: with the letter, or on a day of its own; what comes after asOf is not known.
function erhaltenAm(view: Schreiben, q: Q): CalendarDay | false | undefined {
  const gesondert = view.rechtsfolgenbelehrung?.gesondert;
  if (gesondert === undefined && q.known(view, 'versandart') === 'uebergabe') return view.versandtAm;
  const am = gesondert === undefined ? q.known(view, 'zugegangenAm') : q.known(gesondert, 'erhaltenAm');
  return typeof am === 'string' && am > q.asOf ? undefined : am;
}

function nachgefragt(view: Schreiben, q: Q): never {
  const gesondert = view.rechtsfolgenbelehrung?.gesondert;
  return gesondert === undefined ? q.unknown(view, 'zugegangenAm') : q.unknown(gesondert, 'erhaltenAm');
}

/** The instruction is there before the act is due (BSG 17.12.2009, B 4 AS 30/09 R; LSG Niedersachsen-Bremen, L 7 AS 1059/13). */
export const rechtzeitig = defineRule({
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
    if (belehrtAm(view) >= faelligAm) return { faelligAm, erhalten: false };
    const am = erhaltenAm(view, q);
    if (typeof am === 'string') return am < faelligAm ? 'met' : { faelligAm, erhalten: true };
    if (q.asOf >= faelligAm) return am === false ? { faelligAm, erhalten: false } : nachgefragt(view, q);
    if (view.rechtsfolgenbelehrung?.gesondert !== undefined) return 'met';
    // Nothing arrived yet: the fiction of posting stands for every way that takes time.
    const { end } = computeBekanntgabe({ zurPostAm: view.versandtAm });
    return end < faelligAm ? 'met' : { undecided: { faelligAm, erhalten: false, bekanntgabeAm: end } };
  },
  says: {
    de: ({ faelligAm, bekanntgabeAm }) =>
      bekanntgabeAm !== undefined
        ? `Die Gerichte verlangen, dass die Belehrung vor der Handlung da ist. Fällig ist sie am ${writeDay(faelligAm, 'de')}; nach dem Versandweg gilt das Schreiben erst am ${writeDay(bekanntgabeAm, 'de')} als bekannt gegeben.`
        : `Die Gerichte verlangen, dass die Belehrung vor der Handlung da ist. Fällig ist die Handlung am ${writeDay(faelligAm, 'de')}; die Belehrung war vorher nicht da.`,
    en: ({ faelligAm, bekanntgabeAm }) =>
      bekanntgabeAm !== undefined
        ? `The courts ask that the instruction is there before the act. The act is due on ${writeDay(faelligAm, 'en')}; by its way the letter counts as made known only on ${writeDay(bekanntgabeAm, 'en')}.`
        : `The courts ask that the instruction is there before the act. The act is due on ${writeDay(faelligAm, 'en')}; the instruction was not there before.`,
  },
  remedy: {
    de: 'Einen späteren Tag für die Handlung bestimmen und mit dem neuen Schreiben belehren.',
    en: 'Set a later day for the act, and instruct with the new letter.',
  },
});
