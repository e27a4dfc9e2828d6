import { addDays, addMonths, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import { defineRule, geschehen, letzteFassung, naechsteFassung, tagDerFassung } from '../fassungen';
import type { Fassung, Plan } from '../model';
import type { KooperationsplanProfil } from '../profile';
import { vereinbarterTag } from '../tage';

type Abstand = NonNullable<KooperationsplanProfil['ueberpruefungAlle']>;

// Counted from the day of the version, not from the check before, so that short months do not add up.
function stichtag(von: CalendarDay, { anzahl, einheit }: Abstand, mal: number): CalendarDay {
  if (einheit === 'monate') return addMonths(von, anzahl * mal);
  return addDays(von, anzahl * mal * (einheit === 'wochen' ? 7 : 1));
}

// The due days of checks in the time of a version, up to a day.
function stichtage(fassung: Fassung, abstand: Abstand, bis: CalendarDay): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let mal = 1; days.length < 500; mal++) {
    const day = stichtag(fassung.erstelltAm, abstand, mal);
    // No document holds a day after 2100; far later days of a question add nothing.
    if (day > bis || day > '2200-12-31') break;
    days.push(day);
  }
  return days;
}

function geprueft({ ueberpruefungen = [] }: Plan, nach: CalendarDay, bis: CalendarDay, asOf: CalendarDay): boolean {
  return ueberpruefungen.some(({ am }) => am > nach && am <= bis && am <= asOf);
}

/** A check of the arrangements in the interval a local profile keeps, also after 2026-06-30 (reading A-08). */
export const ueberpruefungNachProfil = defineRule({
  id: 'kooperationsplan.ueberpruefungNachProfil',
  title: { de: 'Überprüfung nach örtlicher Vorgabe', en: 'Check by local instruction' },
  asks: {
    de: 'In jedem Abstand, den die örtliche Vorgabe nennt, werden die Absprachen einmal überprüft.',
    en: 'In each interval named by the local instruction the arrangements are checked once.',
  },
  serves: ['KP-34'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  decides: tagDerFassung,
  when: ({ ueberpruefungAlle }) => ueberpruefungAlle !== undefined,
  at: 'fassungen[]',
  apply(fassung, _, { asOf, profile }, view) {
    const abstand = profile?.ueberpruefungAlle;
    if (abstand === undefined || !geschehen(fassung, { asOf })) return 'notApplicable';
    const ende = naechsteFassung(fassung, view)?.erstelltAm ?? asOf;
    const vorbei = stichtage(fassung, abstand, ende < asOf ? ende : asOf).filter((day) => day < asOf);
    const versaeumt = vorbei.filter(
      (day, index) => !geprueft(view, vorbei[index - 1] ?? fassung.erstelltAm, day, asOf),
    );
    const [erster] = versaeumt;
    return erster === undefined ? 'met' : { nummer: fassung.nummer, anzahl: versaeumt.length, ersterStichtag: erster };
  },
  due(fassung, _, { asOf, profile, horizonUntil }, view) {
    const abstand = profile?.ueberpruefungAlle;
    if (abstand === undefined || fassung !== letzteFassung(view)) return [];
    return stichtage(fassung, abstand, horizonUntil ?? addMonths(fassung.erstelltAm, 6)).map((dueOn, index, days) => ({
      title: { de: 'Überprüfung der Absprachen', en: 'Check of the arrangements' },
      actor: 'jobcenter' as const,
      dueOn,
      frist: vereinbarterTag(dueOn),
      state: stateOf(geprueft(view, days[index - 1] ?? fassung.erstelltAm, dueOn, asOf), dueOn, asOf),
    }));
  },
  says: {
    de: ({ nummer, anzahl, ersterStichtag }) =>
      `Nach der örtlichen Vorgabe werden die Absprachen in festem Abstand überprüft; in der Zeit der Fassung ${String(nummer)} ${anzahl === 1 ? 'fehlt eine Überprüfung' : `fehlen ${String(anzahl)} Überprüfungen`}, zuerst zum ${writeDay(ersterStichtag, 'de')}.`,
    en: ({ nummer, anzahl, ersterStichtag }) =>
      `By the local instruction the arrangements are checked in a fixed interval; in the time of version ${String(nummer)} ${anzahl === 1 ? 'one check is' : `${String(anzahl)} checks are`} missing, the first by ${writeDay(ersterStichtag, 'en')}.`,
  },
  remedy: {
    de: 'Durchgeführte Überprüfungen nachtragen; sonst die Überprüfung im nächsten Gespräch vornehmen.',
    en: 'Add checks that took place; otherwise check in the next talk.',
  },
});
