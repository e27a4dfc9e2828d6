import { addMonths, daysBetween, writeDay, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Question } from '../../law/question';
import { sgb2Paragraph15 } from '../../law/sources';
import { seit2023Mit } from '../editions';
import { defineRule, ersteFassung, geordnet, geschehen, tagDerFassung } from '../fassungen';
import type { Fassung, Plan } from '../model';
import { nachMonaten } from '../tage';

type Q = Question<'A-06'>;

/** Whether a version counts as a joint update (A-07): `undefined` where the facts that would decide it are absent. */
function zaehlt(fassung: Fassung, view: Plan, q: Q): boolean | undefined {
  if (q.readings['A-06'] !== 'letzteGemeinsameFortschreibung' || fassung.nummer === ersteFassung(view).nummer)
    return true;
  const gespraechAm = q.known(fassung, 'gespraechAm');
  const erstelltMit = q.known(fassung, 'erstelltMit');
  const als = q.known(fassung, 'ausgehaendigtAls');
  if (gespraechAm === false || als === 'muendlich' || als === 'einsicht') return false;
  if (erstelltMit?.includes('leistungsberechtigtePerson') === false) return false;
  return gespraechAm === undefined || erstelltMit === undefined ? undefined : true;
}

// The day the six months run from; `undefined` where the reading asks for a handing over that did not take place.
function beginn(fassung: Fassung, q: Q): CalendarDay | undefined {
  if (q.readings['A-06'] !== 'aushaendigung') return fassung.erstelltAm;
  const { ausgehaendigtAm } = q.ask(fassung, 'ausgehaendigtAm');
  return ausgehaendigtAm === false ? undefined : ausgehaendigtAm;
}

function spaetere(fassung: Fassung, view: Plan, q: Q): readonly Fassung[] {
  return geordnet(view).filter((other) => other.nummer > fassung.nummer && geschehen(other, q));
}

/**
 * The plan is jointly updated at the latest after each six months from the last joint update (§ 15 Abs. 3 Satz 2
 * SGB II; readings A-06, A-07). The end is not shifted; a month without that day number ends it (§ 188 Abs. 3 BGB).
 */
export const fortschreibungsfrist = defineRule({
  id: 'kooperationsplan.fortschreibungsfrist',
  title: { de: 'Fortschreibung nach sechs Monaten', en: 'Update after six months' },
  asks: {
    de: 'Der Plan wird spätestens nach jeweils sechs Monaten gemeinsam aktualisiert und fortgeschrieben.',
    en: 'The plan is jointly updated and continued at the latest after each six months.',
  },
  serves: ['KP-30', 'LAW-05', 'COURT-05'],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: seit2023Mit('§ 15 Abs. 3 Satz 2 SGB II', { monate: 6 }),
  decides: tagDerFassung,
  at: 'fassungen[]',
  reads: ['A-06'],
  apply(fassung, { monate }, q, view) {
    if (!geschehen(fassung, q)) return 'notApplicable';
    const von = beginn(fassung, q);
    if (von === undefined) return 'notApplicable';
    const faelligAm = addMonths(von, monate);
    if (q.asOf <= faelligAm) return 'met';
    const gezaehlt = zaehlt(fassung, view, q);
    if (gezaehlt === false) return 'notApplicable';
    const nachher = spaetere(fassung, view, q);
    if (nachher.some((other) => other.erstelltAm <= faelligAm && zaehlt(other, view, q) === true)) return 'met';
    const unklar = [fassung, ...nachher].find((other) => zaehlt(other, view, q) === undefined);
    if (unklar !== undefined) q.ask(unklar, 'gespraechAm', 'erstelltMit');
    const naechste = nachher.find((other) => zaehlt(other, view, q) === true);
    return {
      nummer: fassung.nummer,
      faelligAm,
      tageVerspaetet: daysBetween(faelligAm, naechste?.erstelltAm ?? q.asOf),
      fortgeschrieben: naechste !== undefined,
      frist: nachMonaten(von, monate),
    };
  },
  due(fassung, { monate }, q, view) {
    const gezaehlt = zaehlt(fassung, view, q);
    if (gezaehlt === false) return [];
    const nachher = spaetere(fassung, view, q).map((other) => zaehlt(other, view, q));
    if (nachher.includes(true)) return [];
    const von = beginn(fassung, q);
    if (von === undefined) return [];
    const sure = gezaehlt === true && !nachher.includes(undefined);
    const entries = [];
    for (let amount = monate; ; amount += monate) {
      const frist = nachMonaten(von, amount);
      if (amount > monate && (q.horizonUntil === undefined || frist.unshifted > q.horizonUntil)) break;
      entries.push({
        title: { de: 'Gemeinsame Fortschreibung des Plans', en: 'Joint update of the plan' },
        actor: 'gemeinsam' as const,
        dueOn: frist.unshifted,
        frist,
        state: sure ? stateOf(false, frist.unshifted, q.asOf) : ('undetermined' as const),
      });
    }
    return entries;
  },
  says: {
    de: ({ faelligAm, tageVerspaetet, fortgeschrieben }) =>
      `Der Plan soll spätestens nach sechs Monaten gemeinsam fortgeschrieben werden; fällig war das am ${writeDay(faelligAm, 'de')}. ${fortgeschrieben ? `Es geschah ${String(tageVerspaetet)} Tage später.` : `Seitdem sind ${String(tageVerspaetet)} Tage vergangen.`}`,
    en: ({ faelligAm, tageVerspaetet, fortgeschrieben }) =>
      `The plan should be jointly updated at the latest after six months; that was due on ${writeDay(faelligAm, 'en')}. ${fortgeschrieben ? `It happened ${String(tageVerspaetet)} days later.` : `${String(tageVerspaetet)} days have passed since.`}`,
  },
  remedy: {
    de: 'Zum gemeinsamen Gespräch einladen, den Plan fortschreiben und die neue Fassung aushändigen; eine frühere Verspätung begründen.',
    en: 'Invite to a joint talk, update the plan and hand over the new version; give the reason for a delay in the past.',
  },
});
