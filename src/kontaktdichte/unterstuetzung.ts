import { computeFristende } from '../fristen';
import type { CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Question } from '../law/question';
import type { Phase } from './model';
import type { Kontaktprofil } from './profil';
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

/** Whether a phase is support after starting work under § 16k SGB II. */
export function betrifft({ phase, ab }: Phase, { profile, asOf }: Q): boolean {
  return phase === 'nachbetreuung' && ab <= asOf && profile?.rechtsgrundlage === '§ 16k SGB II';
}

/** The last day of a phase so far. */
export function bisher({ bis }: Phase, asOf: CalendarDay): CalendarDay {
  return bis === undefined || bis > asOf ? asOf : bis;
}
