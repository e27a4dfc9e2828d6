import { computeFristende } from '../fristen';
import type { CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Question } from '../law/question';
import type { Phase } from './model';
import type { Kontaktprofil } from './profil';
import { vertauscht } from './strecke';
import type { View } from './view';

/** How long support may last, in months. */
export const monate = { nachArbeitsaufnahme: 6, weitere: 3, nachAusbildung: 12 };
type Monate = typeof monate;
type Q = Question<never, Kontaktprofil>;

/** What sets the last permitted day, and how it was reached. */
export interface Grenze {
  readonly nach: 'arbeitsaufnahme' | 'verlaengerung' | 'ausbildung';
  readonly frist: Frist;
}

function nachMonaten(after: CalendarDay, amount: number): Frist {
  return computeFristende({ after, amount, unit: 'months', kind: 'wartezeit', regime: 'SGB X' });
}

/** The last permitted day. Whether three more months are needed in the single case a person decides; the document says how. */
export function grenze(view: View, ende: CalendarDay, m: Monate, q: Q): Grenze | undefined {
  const { beschaeftigung } = q.ask(view, 'beschaeftigung');
  const { ersterArbeitstagAm } = q.ask(beschaeftigung, 'ersterArbeitstagAm');
  if (ersterArbeitstagAm === false) {
    const { beendetAm, beschaeftigungImAnschluss } = q.ask(
      q.ask(view, 'ausbildung').ausbildung,
      'beendetAm',
      'beschaeftigungImAnschluss',
    );
    if (beendetAm === false || beschaeftigungImAnschluss) return undefined;
    return { nach: 'ausbildung', frist: nachMonaten(beendetAm, m.nachAusbildung) };
  }
  if (!q.ask(beschaeftigung, 'hilfebeduerftigkeitEntfallen').hilfebeduerftigkeitEntfallen) return undefined;
  const kurz: Grenze = { nach: 'arbeitsaufnahme', frist: nachMonaten(ersterArbeitstagAm, m.nachArbeitsaufnahme) };
  const lang: Grenze = {
    nach: 'verlaengerung',
    frist: nachMonaten(ersterArbeitstagAm, m.nachArbeitsaufnahme + m.weitere),
  };
  const erforderlich = q.known(view, 'verlaengerungErforderlich');
  if (erforderlich === false || ende <= kurz.frist.end) return erforderlich === true ? lang : kurz;
  if (ende <= lang.frist.end) q.ask(view, 'verlaengerungErforderlich');
  return lang;
}

// Starting work is what counts, whatever the phase is called: a regular phase is affected where it goes on after that day.
function nachArbeitsaufnahme(phase: Phase, view: View, q: Q): boolean {
  if (phase.ab > q.asOf || vertauscht(phase)) return false;
  if (phase.phase === 'nachbetreuung') return true;
  const beschaeftigung = q.known(view, 'beschaeftigung');
  const am = beschaeftigung === undefined ? undefined : q.known(beschaeftigung, 'ersterArbeitstagAm');
  return typeof am === 'string' && am < bisher(phase, q.asOf);
}

/** Whether a phase is support after starting work under § 16k SGB II; of several the last one stands for all. */
export function betrifft(phase: Phase, view: View, q: Q): boolean {
  if (q.profile?.rechtsgrundlage !== '§ 16k SGB II' || !nachArbeitsaufnahme(phase, view, q)) return false;
  const ende = bisher(phase, q.asOf);
  return view.phasen.every((andere, index) => {
    if (andere === phase || !nachArbeitsaufnahme(andere, view, q)) return true;
    const anderes = bisher(andere, q.asOf);
    return anderes < ende || (anderes === ende && index < view.phasen.indexOf(phase));
  });
}

/** The last day of a phase so far. */
export function bisher({ bis }: Phase, asOf: CalendarDay): CalendarDay {
  return bis === undefined || bis > asOf ? asOf : bis;
}
