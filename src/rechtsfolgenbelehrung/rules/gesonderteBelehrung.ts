import type { CalendarDay } from '../../law/day';
import type { Question } from '../../law/question';
import { rulesOf, type Undecided } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import { istErsteEinladung } from '../entscheidung';
import { ersterTermin, verlangteHandlungen } from '../handlungen';
import type { EinladungView } from '../model/einladung';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { neuesRechtAb, tagDesSchreibens } from '../tage';

type Abstand = Readonly<{ belehrtAm: CalendarDay; versandtAm: CalendarDay }>;

// Nobody is asked twice: an instruction of the old law relied on since 2026-07-01 has a rule of its own (`uebergang`), and
// so have a request and a first invitation until then (§ 15 Abs. 4 to 6 SGB II); one after the act was due is too late
// (`rechtzeitig`).
function andersGefragt(view: Schreiben, belehrtAm: CalendarDay, q: Pick<Question, 'known' | 'decidedOn'>): boolean {
  if (view.art === 'aufforderung' && view.versandtAm < neuesRechtAb) return true;
  if (view.art === 'einladung' && istErsteEinladung(view as EinladungView, q)) return true;
  if (belehrtAm > (ersterTermin(view) ?? belehrtAm)) return true;
  const danach = [view.versandtAm, ...verlangteHandlungen(view).map(({ bisAm }) => bisAm)];
  return belehrtAm < neuesRechtAb && danach.some((am) => am !== undefined && am >= neuesRechtAb);
}

/** An instruction given apart from the letter: whether it is close enough to the act in time and subject is open. */
export const gesonderteBelehrung = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.gesonderteBelehrung',
  title: { de: 'Gesonderte Belehrung', en: 'Instruction given apart' },
  asks: {
    de: 'Die Belehrung steht in zeitlichem und sachlichem Zusammenhang mit der Handlung, die das Schreiben verlangt.',
    en: 'The instruction is close in time and subject to the act the letter asks for.',
  },
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  editions: nachRechtsprechung('BSG 17.12.2009, B 4 AS 30/09 R; LSG Niedersachsen-Bremen 26.5.2015, L 7 AS 1059/13'),
  decides: tagDesSchreibens,
  at: 'rechtsfolgenbelehrung',
  place: 'gesondert',
  apply({ gesondert }, _, q, view): 'met' | 'notApplicable' | Undecided<Abstand> {
    const { versandtAm } = view;
    if (gesondert === undefined || andersGefragt(view, gesondert.am, q)) return 'notApplicable';
    return gesondert.am === versandtAm ? 'met' : { undecided: { belehrtAm: gesondert.am, versandtAm } };
  },
  says: {
    de: ({ belehrtAm, versandtAm }) =>
      `Belehrt wurde gesondert am ${writeDay(belehrtAm, 'de')}, das Schreiben ist vom ${writeDay(versandtAm, 'de')}. Die Gerichte verlangen einen zeitlichen und sachlichen Zusammenhang mit der verlangten Handlung und nennen keine Zahl von Tagen; ob er hier besteht, hat eine Person zu entscheiden.`,
    en: ({ belehrtAm, versandtAm }) =>
      `The instruction was given apart on ${writeDay(belehrtAm, 'en')}, the letter is of ${writeDay(versandtAm, 'en')}. The courts ask for closeness to the act in time and subject and name no number of days; whether it is close enough here a person has to decide.`,
  },
  remedy: {
    de: 'Mit dem Schreiben selbst belehren; sonst festhalten, warum der Zusammenhang besteht.',
    en: 'Instruct with the letter itself; else record why it is close enough.',
  },
});
