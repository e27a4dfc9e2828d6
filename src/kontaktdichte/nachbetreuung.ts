import { tageIn } from './abschnitte';
import { addPeriods, computeFristende } from '../fristen';
import { vereinbarterTag } from '../begriffe';
import { addDays, daysBetween, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Question } from '../law/question';
import type { Kontaktprofil } from './profil';
import { laeufe, type Rasterzeitraum } from './raster';
import { wert } from './zaehlung';
import type { View } from './view';

type Q = Pick<Question<'A-24' | 'A-25', Kontaktprofil>, 'asOf' | 'ask' | 'profile' | 'readings'>;
interface Hoechstdauer {
  readonly anzahl: number;
  readonly einheit: 'monate' | 'tage';
}

/** How long Nachbetreuung may last, and how long it has lasted. */
export interface Nachbetreuungsdauer {
  readonly ersterTag: CalendarDay;
  readonly letzterTag: CalendarDay;
  /** The last day of it so far; that of the question where it goes on. */
  readonly letzterTagGenutzt: CalendarDay;
  /** Whether it is over. */
  readonly beendet: boolean;
  /** How the last day was reached: calendar months in one run, or days of separate periods. */
  readonly einheit: 'kalendermonate' | 'tage';
  readonly verbrauchteTage: number;
  /** Days of it after the last permitted day; the days between separate periods are none. */
  readonly tageUeber: number;
  readonly tageVorgaenger: number;
  readonly frist: Frist;
}

type Strecke = Rasterzeitraum;
const ende = '9999-12-31';

// In order of time; reversed ones are left out, what overlaps counts once: both are findings of their own.
function geordnet(strecken: readonly Strecke[]): readonly Strecke[] {
  const found: Strecke[] = [];
  for (const { ab, bis } of [...strecken].filter((one) => one.ab <= one.bis).sort((a, b) => (a.ab < b.ab ? -1 : 1))) {
    const last = found.at(-1);
    if (last === undefined || last.bis < ab) found.push({ ab, bis });
    else if (bis > last.bis) found[found.length - 1] = { ab: last.ab, bis };
  }
  return found;
}

function beginn(view: View, erste: Strecke, q: Q): CalendarDay | false {
  const { beschaeftigung } = q.ask(view, 'beschaeftigung');
  switch (q.readings['A-25']) {
    case 'ersterArbeitstag':
      return q.ask(beschaeftigung, 'ersterArbeitstagAm').ersterArbeitstagAm;
    case 'vertrag':
      return q.ask(beschaeftigung, 'vertragAm').vertragAm;
    case 'ersterKontakt': {
      const { massstab } = view.abgeleitet;
      if (massstab === undefined) return erste.ab;
      let erster: CalendarDay | undefined;
      for (const kontakt of view.kontakte ?? []) {
        const { am } = kontakt;
        if (am < erste.ab || am > q.asOf || am >= (erster ?? ende)) continue;
        if (typeof wert(kontakt, massstab) === 'number') erster = am;
      }
      return erster ?? erste.ab;
    }
  }
}

// The run begins with the day the reading names. It may lie before what was written down, in the predecessor project or
// here: then the first stretch that is not over on it begins with it. It never makes a later phase start earlier.
function mitBeginn(view: View, erste: Strecke, vorher: readonly Strecke[], q: Q): readonly Strecke[] {
  const am = beginn(view, erste, q);
  if (am === false) return [...vorher, erste];
  if (q.readings['A-25'] === 'ersterKontakt') return [...vorher, am <= erste.bis ? { ab: am, bis: erste.bis } : erste];
  const strecken = [...vorher, erste];
  const index = strecken.findIndex(({ bis }) => bis >= am);
  return strecken.map(({ ab, bis }, at) => (at === index && am < ab ? { ab: am, bis } : { ab, bis }));
}

function inTagen(erste: Strecke, strecken: readonly Strecke[], cap: Hoechstdauer): CalendarDay {
  const unit = cap.einheit === 'monate' ? 'months' : 'days';
  const vorher: { readonly from: string; readonly to: string }[] = [];
  let letzter = erste.ab;
  for (const { ab, bis } of strecken) {
    const { usedUpOn } = addPeriods({ periods: vorher, cap: { amount: cap.anzahl, unit }, nextFrom: ab });
    if (usedUpOn === null) return letzter;
    letzter = usedUpOn;
    if (usedUpOn < bis) return usedUpOn;
    vorher.push({ from: ab, to: bis });
    if (usedUpOn === bis) letzter = bis;
  }
  return letzter;
}

function inMonaten(strecken: readonly Strecke[], anzahl: number): Frist {
  const [erste] = strecken as readonly [Strecke];
  const frist = computeFristende({ from: erste.ab, amount: anzahl, unit: 'months', kind: 'wartezeit', regime: 'BGB' });
  let { end } = frist;
  // The days of an interruption lengthen the run, as far as it lasts beyond them.
  strecken.forEach(({ ab }, index) => {
    const vorige = strecken[index - 1];
    if (vorige !== undefined && vorige.bis < end) end = addDays(end, daysBetween(vorige.bis, ab) - 1);
  });
  return { ...frist, end };
}

/**
 * The last permitted day of Nachbetreuung with the time in a predecessor project taken into account; `undefined` where
 * there is no Nachbetreuung yet. Unbroken: calendar months (§ 188 BGB); separate periods: days, 30 a month (§ 191 BGB); readings.
 */
export function nachbetreuungsdauer(view: View, cap: Hoechstdauer, q: Q): Nachbetreuungsdauer | undefined {
  const geltung = q.profile?.validTo ?? q.asOf;
  const heute = geltung < q.asOf ? geltung : q.asOf;
  // Days after the end of the programme are not judged by it.
  const eigene = view.abgeleitet.abschnitte
    .filter(({ phase, ab }) => phase === 'nachbetreuung' && ab <= heute)
    .map(({ ab, bis }) => ({ ab, bis: bis < heute ? bis : heute }));
  const [erste, ...weitere] = eigene;
  if (erste === undefined) return undefined;
  const { vorgaengerzeiten } = q.ask(view, 'vorgaengerzeiten', 'beschaeftigung');
  // What lies after the day of the question has not happened; the predecessor project lies before this one.
  const vorher = geordnet(
    vorgaengerzeiten
      .filter(({ ab }) => ab <= erste.bis)
      .map(({ ab, bis }) => ({ ab, bis: bis < q.asOf ? bis : q.asOf })),
  );
  const strecken = geordnet([...mitBeginn(view, erste, vorher, q), ...weitere]);
  const [anfang] = strecken as readonly [Strecke];
  const ununterbrochen = laeufe(strecken).length === 1;
  const lesart = q.readings['A-24'];
  const monate = cap.einheit === 'monate' && (lesart === 'immerMonate' || (lesart === 'nachVerlauf' && ununterbrochen));
  const verbrauchte = addPeriods({ periods: strecken.map(({ ab: from, bis: to }) => ({ from, to })) }).usedDays;
  const frist = monate ? inMonaten(strecken, cap.anzahl) : vereinbarterTag(inTagen(anfang, strecken, cap));
  return {
    ersterTag: anfang.ab,
    letzterTag: frist.end,
    letzterTagGenutzt: (strecken.at(-1) ?? anfang).bis,
    beendet: view.abgeleitet.abschnitte.every(({ phase, bis }) => phase !== 'nachbetreuung' || bis < q.asOf),
    einheit: monate ? 'kalendermonate' : 'tage',
    verbrauchteTage: verbrauchte,
    tageUeber: tageIn(strecken, addDays(frist.end, 1), heute),
    tageVorgaenger: vorher.reduce((sum, { ab, bis }) => sum + daysBetween(ab, bis) + 1, 0),
    frist: monate ? frist : { ...frist, norms: cap.einheit === 'monate' ? ['§ 191 BGB'] : frist.norms },
  };
}
