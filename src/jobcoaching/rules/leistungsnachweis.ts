import { addMonths, dayOf, monthOf, yearOf, addDays, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import type { Monat } from '../abgeleitet';
import { monatsanfang, ortVon, schrittVon } from '../fristrechnung';
import { monatsbeginn, schreibeMonat } from '../monatslage';
import type { JobcoachingProfil } from '../profile';
import { getan, kannNachweisen, zuvorLesbar } from '../ungelesen';
import { defineRule, tagDesEreignisses } from '../worte';

const common = {
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: () => true,
  at: 'abgeleitet.monate[]',
} as const;

function monatVon({ monat }: Monat): { readonly jahr: number; readonly monat: number } {
  const tag = monatsbeginn(monat);
  return { jahr: yearOf(tag), monat: monthOf(tag) };
}

function schreibe(jahr: number, monat: number, language: 'de' | 'en'): string {
  return schreibeMonat(dayOf(jahr, monat, 1), language);
}

function fehlt({ vorgelegtAm, folgemonatAb }: Monat, asOf: CalendarDay): boolean {
  return vorgelegtAm === undefined && asOf >= addMonths(folgemonatAb, 1);
}

/** Each month of coaching has its Leistungsnachweis. */
export const leistungsnachweis = defineRule({
  ...common,
  id: 'jobcoaching.leistungsnachweis',
  title: { de: 'Leistungsnachweis für jeden Monat', en: 'Leistungsnachweis for each month' },
  asks: {
    de: 'Für jeden Monat des Jobcoachings geht ein Leistungsnachweis ein, spätestens im Monat danach.',
    en: 'For each month of coaching a Leistungsnachweis comes in, at the latest in the month after it.',
  },
  serves: ['NI-61'],
  apply(monat, _: JobcoachingProfil, { asOf }, { abgeleitet: { ungelesen } }) {
    if (!fehlt(monat, asOf)) return 'met';
    zuvorLesbar(ungelesen, (one) => kannNachweisen(one, monat));
    return monatVon(monat);
  },
  says: {
    de: ({ jahr, monat }) =>
      `Der Leistungsnachweis kommt monatlich; für ${schreibe(jahr, monat, 'de')} ist keiner eingegangen.`,
    en: ({ jahr, monat }) => `The Leistungsnachweis comes monthly; for ${schreibe(jahr, monat, 'en')} none came in.`,
  },
  remedy: {
    de: 'Den Leistungsnachweis beim Jobcoach anfordern; gab es in dem Monat kein Jobcoaching, einen mit null Stunden.',
    en: 'Ask the Jobcoach for the Leistungsnachweis; where there was no coaching in that month, for one of zero hours.',
  },
});

/** The Leistungsnachweis is there at the start of the following month (reading A-43); late is a warning. */
export const leistungsnachweisfrist = defineRule({
  ...common,
  id: 'jobcoaching.leistungsnachweisfrist',
  title: { de: 'Leistungsnachweis am Monatsanfang', en: 'Leistungsnachweis at the start of the month' },
  asks: {
    de: 'Der Leistungsnachweis liegt am Anfang des folgenden Monats vor.',
    en: 'The Leistungsnachweis is there at the start of the following month.',
  },
  serves: ['NI-62'],
  reads: ['A-43', 'A-47'],
  severity: () => 'warning',
  apply(monat, profil: JobcoachingProfil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    const { folgemonatAb, vorgelegtAm, frist } = monat;
    const am = vorgelegtAm ?? asOf;
    // Hot path: no reading puts the day before the first of the month, and the n-th working day is never before the n-th.
    const sicher = readings['A-43'] === 'arbeitstag' ? addDays(folgemonatAb, frist.arbeitstag - 1) : folgemonatAb;
    if (am <= sicher) return 'met';
    if (fehlt(monat, asOf)) return 'notApplicable';
    const ort = ortVon({ land, readings, profile: profil });
    const bis = monatsanfang(folgemonatAb, frist.arbeitstag, readings['A-43'], ort);
    if (am <= bis.end) return 'met';
    zuvorLesbar(ungelesen, (one) => kannNachweisen(one, monat));
    return { ...monatVon(monat), faelligAm: bis.end, vorgelegt: vorgelegtAm !== undefined, frist: bis };
  },
  due(monat, profil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    const { folgemonatAb, vorgelegtAm, frist, schritt } = monat;
    const ort = ortVon({ land, readings, profile: profil });
    const bis = monatsanfang(folgemonatAb, frist.arbeitstag, readings['A-43'], ort);
    const { jahr, monat: nummer } = monatVon(monat);
    const { de, en } = schritt.title;
    return [
      {
        title: { de: `${de} (${schreibe(jahr, nummer, 'de')})`, en: `${en} (${schreibe(jahr, nummer, 'en')})` },
        actor: schritt.von ?? 'dritte',
        dueOn: bis.end,
        frist: bis,
        state: stateOf(
          getan(vorgelegtAm !== undefined, ungelesen, (one) => kannNachweisen(one, monat)),
          bis.end,
          asOf,
        ),
        schritt: schrittVon(schritt),
      },
    ];
  },
  says: {
    de: ({ jahr, monat, faelligAm, vorgelegt }) =>
      `Der Leistungsnachweis für ${schreibe(jahr, monat, 'de')} musste am ${writeDay(faelligAm, 'de')} vorliegen; ${vorgelegt ? 'er kam danach' : 'er steht noch aus'}.`,
    en: ({ jahr, monat, faelligAm, vorgelegt }) =>
      `The Leistungsnachweis for ${schreibe(jahr, monat, 'en')} had to be there on ${writeDay(faelligAm, 'en')}; ${vorgelegt ? 'it came after it' : 'it is still outstanding'}.`,
  },
  remedy: {
    de: 'Steht der Leistungsnachweis noch aus, daran erinnern; ist er da, ist nichts nachzuholen.',
    en: 'Where the Leistungsnachweis is outstanding, send a reminder; where it is there, nothing is left to do.',
  },
});
