import { addMonths, daysBetween, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import type { Text } from '../../law/language';
import type { Question } from '../../law/question';
import { sgb2Paragraph15 } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import { seit2023Mit } from '../../begriffe';
import { beendetBis, defineRule, geordnet, geschehen, tagDerFassung } from '../fassungen';
import type { Fassung, Plan } from '../model';
import { nachMonaten, nachMonatenVerschoben, naechsterWerktag } from '../tage';
import { askZaehlung, beginn, zaehlt } from '../zaehlung';

type Q = Question<'A-06' | 'A-06-verschiebung'>;

function tage(anzahl: number): Text {
  return anzahl === 1
    ? { de: 'einen Tag', en: 'one day' }
    : { de: `${String(anzahl)} Tage`, en: `${String(anzahl)} days` };
}

function ende(von: CalendarDay, monate: number, q: Q): Frist {
  return q.readings['A-06-verschiebung'] === 'keine'
    ? nachMonaten(von, monate)
    : nachMonatenVerschoben(von, monate, q.land);
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
  reads: ['A-06', 'A-06-verschiebung'],
  apply(fassung, { monate }, q, view) {
    if (!geschehen(fassung, q)) return 'notApplicable';
    const von = beginn(fassung, q);
    if (von === undefined) return 'notApplicable';
    // Hot path: most plans are in time, and a Frist with its reasons is only needed where one is not.
    if (q.asOf <= addMonths(von, monate)) return 'met';
    const frist = ende(von, monate, q);
    const faelligAm = frist.end;
    if (q.asOf <= faelligAm) return 'met';
    if (beendetBis(faelligAm, view, q)) return 'notApplicable';
    const gezaehlt = zaehlt(fassung, view, q);
    if (gezaehlt === false) return 'notApplicable';
    const nachher = spaetere(fassung, view, q);
    const rechtzeitig = nachher.filter((other) => other.erstelltAm <= faelligAm);
    if (rechtzeitig.some((other) => zaehlt(other, view, q) === true)) return 'met';
    // A version after the due day may count or not: the one before it was late either way.
    const unklar = [fassung, ...rechtzeitig].find((other) => zaehlt(other, view, q) === undefined);
    if (unklar !== undefined) askZaehlung(unklar, q);
    const naechste = nachher.find((other) => zaehlt(other, view, q) === true);
    return {
      nummer: fassung.nummer,
      faelligAm,
      tageVerspaetet: daysBetween(faelligAm, naechste?.erstelltAm ?? q.asOf),
      fortgeschrieben: naechste !== undefined,
      frist,
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
      const frist = ende(von, amount, q);
      const next = naechsterWerktag(frist.end, q.land);
      if (beendetBis(frist.end, view, q)) break;
      if (amount > monate && (q.horizonUntil === undefined || frist.end > q.horizonUntil)) break;
      entries.push({
        title: { de: 'Gemeinsame Fortschreibung des Plans', en: 'Joint update of the plan' },
        actor: 'gemeinsam' as const,
        dueOn: frist.end,
        frist,
        state: sure ? stateOf(false, frist.end, q.asOf) : ('undetermined' as const),
        ...(next !== undefined && { nextWorkingDay: next }),
      });
    }
    return entries;
  },
  says: {
    de: ({ faelligAm, tageVerspaetet, fortgeschrieben }) =>
      `Der Plan soll spätestens nach sechs Monaten gemeinsam fortgeschrieben werden; fällig war das am ${writeDay(faelligAm, 'de')}. ${fortgeschrieben ? `Es geschah ${tage(tageVerspaetet).de} später.` : `Das ist ${tage(tageVerspaetet).de} her.`}`,
    en: ({ faelligAm, tageVerspaetet, fortgeschrieben }) =>
      `The plan should be jointly updated at the latest after six months; that was due on ${writeDay(faelligAm, 'en')}. ${fortgeschrieben ? `It happened ${tage(tageVerspaetet).en} later.` : `That was ${tage(tageVerspaetet).en} ago.`}`,
  },
  remedy: {
    de: 'Zum gemeinsamen Gespräch einladen, den Plan fortschreiben und die neue Fassung aushändigen; eine frühere Verspätung begründen.',
    en: 'Invite to a joint talk, update the plan and hand over the new version; give the reason for a delay in the past.',
  },
});
