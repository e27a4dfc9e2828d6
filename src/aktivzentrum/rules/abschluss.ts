import { vereinbarterTag } from '../../begriffe';
import { computeFristende } from '../../fristen';
import { addDays, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import { writeDay } from '../../law/writeDay';
import type { AktivzentrumProfil } from '../profile';
import { defineRule, tagDerEinbuchung } from '../teilnahme';

const decides = tagDerEinbuchung;
const title = { de: 'Einbuchung auf „Abschluss“ setzen', en: 'Close the booking' };
const zuFrueh = {
  de: 'Erst nach dem tatsächlichen Ende der Teilnahme ist die Einbuchung auf „Abschluss“ zu setzen; die Teilnahme läuft noch.',
  en: 'The booking is set to "Abschluss" only after the actual end of participation; participation goes on.',
};
const remedy = { de: 'Die Einbuchung auf „Abschluss“ setzen.', en: 'Set the booking to "Abschluss".' };

/** After the actual end the booking is set to "Abschluss"; there is no deadline, so it stays an open task (reading A-34). */
export const abschluss = defineRule({
  id: 'aktivzentrum.abschluss',
  title: { de: 'Abschluss nach dem tatsächlichen Ende', en: 'Closing after the actual end' },
  asks: {
    de: 'Nach dem tatsächlichen Ende der Teilnahme steht die Einbuchung auf „Abschluss“, nicht vorher.',
    en: 'After the actual end of participation the booking is set to "Abschluss", not before it.',
  },
  serves: ['GO-46'],
  modality: 'muss',
  severity: () => 'warning',
  law: 'profil',
  editions: [],
  when: (profile) => profile.abschluss !== undefined && profile.abschluss.fristTage === undefined,
  decides,
  at: '',
  place: 'einbuchung.status',
  apply(view, _, q) {
    if (view.einbuchung === undefined) return 'notApplicable';
    const geschlossen = view.einbuchung.status === 'abschluss';
    const { teilnahmeBeendetAm: ende } = q.ask(view, 'teilnahmeBeendetAm');
    const beendet = ende !== false && ende <= q.asOf;
    if (geschlossen) return beendet ? 'met' : { zuFrueh: true };
    // From the day after the end on.
    return beendet && q.asOf > ende ? { zuFrueh: false, beendetAm: ende } : 'met';
  },
  due(view, _, q) {
    const ende = q.known(view, 'teilnahmeBeendetAm');
    if (view.einbuchung === undefined || ende === undefined || ende === false) return [];
    const dueOn = addDays(ende, 1);
    const state = view.einbuchung.status === 'abschluss' ? 'done' : 'open';
    return [{ title, actor: 'jobcenter', dueOn, frist: vereinbarterTag(dueOn), state }];
  },
  says: {
    de: ({ beendetAm }) =>
      beendetAm === undefined
        ? zuFrueh.de
        : `Nach dem tatsächlichen Ende der Teilnahme am ${writeDay(beendetAm, 'de')} ist die Einbuchung auf „Abschluss“ zu setzen; das steht noch aus.`,
    en: ({ beendetAm }) =>
      beendetAm === undefined
        ? zuFrueh.en
        : `After the actual end of participation on ${writeDay(beendetAm, 'en')} the booking is to be set to "Abschluss"; that is still to be done.`,
  },
  remedy,
});

function frist(ende: CalendarDay, amount: number): Frist {
  return computeFristende({ after: ende, amount, unit: 'days', kind: 'wartezeit', regime: 'BGB' });
}

/** The same within a deadline that a local instruction sets (reading A-34). */
export const abschlussfrist = defineRule({
  id: 'aktivzentrum.abschlussfrist',
  title: { de: 'Abschluss innerhalb der örtlichen Frist', en: 'Closing within the local deadline' },
  asks: {
    de: 'Die Einbuchung steht innerhalb der Frist der Vorgabe nach dem tatsächlichen Ende auf „Abschluss“, nicht vorher.',
    en: 'The booking is set to "Abschluss" within the deadline of the instruction after the actual end, not before it.',
  },
  serves: [],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: (profile) => profile.abschluss?.fristTage !== undefined,
  decides,
  at: '',
  place: 'einbuchung.status',
  apply(view, profile: AktivzentrumProfil, q) {
    const anzahl = profile.abschluss?.fristTage;
    if (view.einbuchung === undefined || anzahl === undefined) return 'notApplicable';
    const { teilnahmeBeendetAm: ende } = q.ask(view, 'teilnahmeBeendetAm');
    const laeuft = ende === false || ende > q.asOf;
    if (view.einbuchung.status === 'abschluss') return laeuft ? { zuFrueh: true } : 'met';
    if (laeuft) return 'met';
    const bis = frist(ende, anzahl);
    return q.asOf <= bis.end ? 'met' : { beendetAm: ende, faelligAm: bis.end, frist: bis };
  },
  due(view, profile, q) {
    const anzahl = profile.abschluss?.fristTage;
    const ende = q.known(view, 'teilnahmeBeendetAm');
    if (view.einbuchung === undefined || anzahl === undefined || ende === undefined || ende === false) return [];
    const bis = frist(ende, anzahl);
    const state = stateOf(view.einbuchung.status === 'abschluss', bis.end, q.asOf);
    return [{ title, actor: 'jobcenter', dueOn: bis.end, frist: bis, state }];
  },
  says: {
    de: ({ beendetAm, faelligAm }) =>
      beendetAm === undefined
        ? zuFrueh.de
        : `Die Teilnahme endete am ${writeDay(beendetAm, 'de')}; die Einbuchung war bis ${writeDay(faelligAm, 'de')} auf „Abschluss“ zu setzen; das steht noch aus.`,
    en: ({ beendetAm, faelligAm }) =>
      beendetAm === undefined
        ? zuFrueh.en
        : `Participation ended on ${writeDay(beendetAm, 'en')}; the booking was to be set to "Abschluss" by ${writeDay(faelligAm, 'en')}; that is still to be done.`,
  },
  remedy,
});
