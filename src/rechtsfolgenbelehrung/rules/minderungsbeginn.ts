import { vereinbarterTag } from '../../begriffe';
import { addMonths, dayOf, monthOf, yearOf, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import type { Question } from '../../law/question';
import { writeDay } from '../../law/writeDay';
import { bekannteBekanntgabe, bekanntgabe } from '../bekanntgabe';
import { defineRule, tagDerFeststellung } from '../bescheid';
import { seitFolgen } from '../editionen';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import { sgb2Paragraph31b } from '../sources';

const norm = '§ 31b Abs. 1 Satz 1 und 2 SGB II';

type Beginn = Readonly<{
  beginnAm: CalendarDay;
  sollAm?: CalendarDay;
  bekanntgegeben: boolean;
  sperrzeit?: true;
  frist?: Frist;
}>;

function folgemonat(day: CalendarDay): CalendarDay {
  return addMonths(dayOf(yearOf(day), monthOf(day), 1), 1);
}

// A Sperrzeit or extinction that was determined brings the start with it (Satz 2).
function mitSperrzeit(view: MinderungsbescheidView, q: Pick<Question, 'known'>): boolean {
  return view.tatbestand === '§ 31 Abs. 2 SGB II' && q.known(view, 'absatz2Nummer') === 3;
}

/** The start is the calendar month after the Verwaltungsakt takes effect (§ 31b Abs. 1 Satz 1 SGB II). */
export const minderungsbeginn = defineRule({
  id: 'rechtsfolgenbelehrung.minderungsbeginn',
  title: { de: 'Beginn der Minderung', en: 'Start of the reduction' },
  asks: {
    de: 'Die Minderung beginnt mit dem Kalendermonat, der auf das Wirksamwerden des Bescheids folgt; bei einer Sperrzeit mit dieser.',
    en: 'The reduction starts with the calendar month after the notice takes effect; with a Sperrzeit, with that.',
  },
  serves: ['LAW-19'],
  modality: 'muss',
  law: sgb2Paragraph31b,
  editions: seitFolgen(norm),
  decides: tagDerFeststellung,
  at: '',
  place: 'beginnMonat',
  apply(view, _, q): 'met' | 'notApplicable' | Beginn | { readonly undecided: Beginn } {
    const { beginnMonat } = view;
    if (beginnMonat === undefined) return 'notApplicable';
    const beginnAm = `${beginnMonat}-01` as CalendarDay;
    if (view.tatbestand === '§ 31 Abs. 2 SGB II') q.ask(view, 'absatz2Nummer');
    if (mitSperrzeit(view, q)) {
      const { sperrzeitAb } = q.ask(view, 'sperrzeitAb');
      const sollAm = dayOf(yearOf(sperrzeitAb), monthOf(sperrzeitAb), 1);
      return sollAm === beginnAm ? 'met' : { beginnAm, sollAm, bekanntgegeben: true, sperrzeit: true };
    }
    const frist = bekanntgabe(view, q);
    if (frist === false) return { undecided: { beginnAm, bekanntgegeben: false } };
    const sollAm = folgemonat(frist.end);
    return sollAm === beginnAm ? 'met' : { beginnAm, sollAm, bekanntgegeben: true, frist };
  },
  due(view, _, q) {
    const sperrzeitAb = mitSperrzeit(view, q) ? q.known(view, 'sperrzeitAb') : undefined;
    const frist = mitSperrzeit(view, q) ? undefined : bekannteBekanntgabe(view, q);
    const dueOn = sperrzeitAb ?? (frist === undefined ? undefined : folgemonat(frist.end));
    if (dueOn === undefined) return [];
    return [
      {
        title: { de: 'Beginn der Minderung', en: 'start of the reduction' },
        actor: 'jobcenter',
        dueOn,
        frist: { ...vereinbarterTag(dueOn), norms: [norm] },
        state: stateOf(dueOn <= q.asOf, dueOn, q.asOf),
      },
    ];
  },
  says: {
    de: ({ beginnAm, sollAm, bekanntgegeben, sperrzeit }) =>
      !bekanntgegeben || sollAm === undefined
        ? `Der Bescheid nennt den Beginn ${writeDay(beginnAm, 'de')}; er ist nach den Angaben nicht zugegangen, ein Beginn lässt sich nicht berechnen.`
        : sperrzeit
          ? `Die Minderung beginnt mit der Sperrzeit oder dem Erlöschen, hier im Monat ab dem ${writeDay(sollAm, 'de')}; der Bescheid nennt den ${writeDay(beginnAm, 'de')}.`
          : `Die Minderung beginnt mit dem Kalendermonat nach dem Wirksamwerden, hier am ${writeDay(sollAm, 'de')}; der Bescheid nennt den ${writeDay(beginnAm, 'de')}.`,
    en: ({ beginnAm, sollAm, bekanntgegeben, sperrzeit }) =>
      !bekanntgegeben || sollAm === undefined
        ? `The notice names ${writeDay(beginnAm, 'en')} as start; by the facts given it did not arrive, so no start can be computed.`
        : sperrzeit
          ? `The reduction starts with the Sperrzeit or the extinction, here in the month from ${writeDay(sollAm, 'en')}; the notice names ${writeDay(beginnAm, 'en')}.`
          : `The reduction starts with the calendar month after the notice takes effect, here on ${writeDay(sollAm, 'en')}; the notice names ${writeDay(beginnAm, 'en')}.`,
  },
  remedy: {
    de: 'Den ersten Monat nach der Bekanntgabe (§ 37 SGB X) nennen; bei einer Sperrzeit den ihres Beginns.',
    en: 'Name the first month after the Bekanntgabe (§ 37 SGB X); with a Sperrzeit, that of its start.',
  },
});
