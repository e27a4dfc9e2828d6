import { addMonths, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Decider } from '../../law/rule';
import { sgb2Paragraph15 } from '../../law/sources';
import { bis2026, letzterTagBis2026 } from '../../begriffe';
import { ueberpruefungEntfallen } from '../ueberpruefungEntfallen';
import { defineRule, geschehen, letzteFassung, naechsteFassung } from '../fassungen';
import type { Fassung, Plan } from '../model';
import { nachMonaten } from '../tage';

// A check is due at the latest with the update, so the time of a version ends with the next one or after six months.
function ende(fassung: Fassung, view: Plan): CalendarDay {
  const spaetestens = addMonths(fassung.erstelltAm, 6);
  const next = naechsteFassung(fassung, view);
  return next !== undefined && next.erstelltAm < spaetestens ? next.erstelltAm : spaetestens;
}

const endeDerLaufzeit: Decider<Plan, Fassung> = {
  per: 'subject',
  title: { de: 'Tag, an dem die Überprüfung spätestens fällig ist', en: 'day on which the check is due at the latest' },
  // A version from before the known law is not judged by the law of a later day, and one from after the duty ended
  // needs no end computed.
  of: (fassung, view) =>
    fassung.erstelltAm < sgb2Paragraph15.knownFrom || fassung.erstelltAm > letzterTagBis2026
      ? fassung.erstelltAm
      : ende(fassung, view),
};

/** At least one check of the arrangements between two updates (§ 15 Abs. 5 Satz 1 SGB II, until 2026-06-30; reading A-08). */
export const ueberpruefung = defineRule({
  id: 'kooperationsplan.ueberpruefung',
  title: { de: 'Überprüfung der Absprachen', en: 'Check of the arrangements' },
  asks: {
    de: 'Zwischen zwei Fortschreibungen wird mindestens einmal überprüft, ob die Absprachen eingehalten werden.',
    en: 'Between two updates it is checked at least once whether the arrangements are kept.',
  },
  serves: ['KP-34'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions: bis2026('§ 15 Abs. 5 Satz 1 SGB II', ueberpruefungEntfallen, 'warning'),
  decides: endeDerLaufzeit,
  at: 'fassungen[]',
  reads: ['A-08'],
  severity: ({ 'A-08': option }) => (option === 'aus' ? 'off' : undefined),
  apply(fassung, _, q, view) {
    if (!geschehen(fassung, q)) return 'notApplicable';
    const bis = ende(fassung, view);
    const next = naechsteFassung(fassung, view);
    const vorbei = q.asOf > bis || (q.asOf === bis && next?.erstelltAm === bis);
    if (!vorbei) return 'met';
    const geprueft =
      view.ueberpruefungen?.some(({ am }) => am > fassung.erstelltAm && am <= bis && am <= q.asOf) === true;
    return geprueft ? 'met' : { nummer: fassung.nummer, bis };
  },
  due(fassung, _, q, view) {
    if (q.readings['A-08'] === 'aus' || fassung !== letzteFassung(view)) return [];
    const frist = nachMonaten(fassung.erstelltAm, 6);
    const done = view.ueberpruefungen?.some(({ am }) => am > fassung.erstelltAm && am <= q.asOf) === true;
    return [
      {
        title: {
          de: 'Überprüfung der Absprachen, spätestens mit der Fortschreibung',
          en: 'Check of the arrangements, at the latest with the update',
        },
        actor: 'jobcenter',
        dueOn: frist.unshifted,
        frist,
        state: stateOf(done, frist.unshifted, q.asOf),
      },
    ];
  },
  says: {
    de: ({ nummer }) =>
      `Das Jobcenter überprüft regelmäßig, ob die Absprachen eingehalten werden; in der Zeit der Fassung ${String(nummer)} ist keine Überprüfung festgehalten.`,
    en: ({ nummer }) =>
      `The Jobcenter regularly checks whether the arrangements are kept; no check is recorded in the time of version ${String(nummer)}.`,
  },
  remedy: {
    de: 'Durchgeführte Überprüfungen nachtragen; sonst die Überprüfung im nächsten Gespräch vornehmen.',
    en: 'Add checks that took place; otherwise check in the next talk.',
  },
});
