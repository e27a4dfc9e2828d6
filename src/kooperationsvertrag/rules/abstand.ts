import { computeFristende } from '../../fristen';
import { addDays, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import type { Question } from '../../law/question';
import { writeDay } from '../../law/writeDay';
import { geltungAb } from '../geltung';
import { hinderungIn } from '../hinderung';
import { defineRule, ersterTagDesProjekts, laeuft, type Vereinbart, type View } from '../lage';
import type { Regelung } from '../model';
import type { Vertragsprofil, Vorgabe } from '../profile';
import { kennungOf, nenne } from '../worte';

const units = { tage: 'days', wochen: 'weeks', monate: 'months' } as const;

type Abstand = NonNullable<Regelung['abstand']>;
type Q = Pick<Question<never>, 'asOf' | 'known'>;

function nach(after: CalendarDay, { anzahl, einheit }: Abstand): Frist {
  // Nobody declares or pays at its end, so no weekend moves it.
  return computeFristende({ after, amount: anzahl, unit: units[einheit], kind: 'wartezeit', regime: 'BGB' });
}

// From the day on which the clause holds, each date counts from the one before; after the day of the question nothing has happened.
function tage(ab: CalendarDay, { durchfuehrungen = [] }: Regelung, asOf: CalendarDay): readonly CalendarDay[] {
  const geschehen = durchfuehrungen.map(({ am }) => am).filter((am) => am > ab && am <= asOf);
  return [ab, ...geschehen.sort()];
}

interface Luecke {
  readonly faelligAm: CalendarDay;
  /** The last day of it: before the next date, or the end of the project, or the day of the question. */
  readonly bis: CalendarDay;
}

function luecken({ quelle, vertrag }: Vereinbart<Vorgabe | undefined>, abstand: Abstand, q: Q, view: View) {
  const { projektendeAm = q.asOf } = view;
  const ende = projektendeAm < q.asOf ? projektendeAm : q.asOf;
  const folge = tage(geltungAb(vertrag, q, view), quelle, q.asOf);
  const gefunden: Luecke[] = [];
  for (const [index, am] of folge.entries()) {
    const faelligAm = nach(am, abstand).end;
    const naechste = folge[index + 1];
    if (faelligAm >= (naechste ?? q.asOf) || faelligAm > projektendeAm) continue;
    gefunden.push({ faelligAm, bis: naechste === undefined ? ende : addDays(naechste, -1) });
  }
  return gefunden;
}

/** The interval a contract itself names is kept (reading A-27): the paper says *regelmäßig* without a measure. */
export const abstand = defineRule({
  id: 'kooperationsvertrag.abstand',
  title: { de: 'Vereinbarter Abstand', en: 'Interval agreed' },
  asks: {
    de: 'Nennt der Vertrag für eine Regelung einen Abstand, zum Beispiel für Berichte, wird er eingehalten.',
    en: 'Where the contract names an interval for a clause, such as for reports, it is kept.',
  },
  serves: ['TH-15'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: () => true,
  decides: ersterTagDesProjekts,
  at: 'abgeleitet.bindend[]',
  place: 'durchfuehrungen',
  reads: ['A-27'],
  severity: ({ 'A-27': option }) => (option === 'nurVorhandensein' ? 'off' : undefined),
  apply(vereinbart, _: Vertragsprofil, q, view) {
    const { quelle, vertrag, vorgabe } = vereinbart;
    if (quelle.abstand === undefined || !laeuft(vertrag, q, view)) return 'notApplicable';
    const alle = luecken(vereinbart, quelle.abstand, q, view);
    if (alle.length === 0) return 'met';
    // Without the day of the contract it is not certain that the interval had begun.
    if (q.known(vertrag, 'geschlossenAm') === undefined) return q.unknown(vertrag, 'geschlossenAm');
    const staende = alle.map((eine) => hinderungIn(vertrag, quelle.regelung, addDays(eine.faelligAm, 1), eine.bis, q));
    const offen = alle.filter((__, index) => staende[index] === 'ohneGrund');
    // A reason without the notice: the rule on notice says what is left to do.
    if (offen.length === 0 && staende.includes('ohneMitteilung')) return 'notApplicable';
    const genannt = offen.length > 0 ? offen : alle;
    const faelligAm = genannt[0]?.faelligAm ?? view.projektbeginnAm;
    const { anzahl, einheit } = quelle.abstand;
    const regelung = vorgabe === undefined ? undefined : kennungOf(vorgabe);
    const facts = { regelung, faelligAm, versaeumt: genannt.length, anzahl, einheit };
    return offen.length > 0 ? facts : { justified: facts };
  },
  due({ quelle, vertrag, vorgabe }, _, q, view) {
    if (quelle.abstand === undefined || !laeuft(vertrag, q, view)) return [];
    if (q.readings['A-27'] === 'nurVorhandensein') return [];
    const ab = geltungAb(vertrag, q, view);
    const frist = nach(tage(ab, quelle, q.asOf).at(-1) ?? ab, quelle.abstand);
    if (view.projektendeAm !== undefined && frist.end > view.projektendeAm) return [];
    const title = vorgabe?.title ?? { de: 'Weitere Regelung des Vertrags', en: 'Further clause of the contract' };
    return [{ title, actor: 'traeger', dueOn: frist.end, frist, state: stateOf(false, frist.end, q.asOf) }];
  },
  says: {
    de: ({ regelung, versaeumt, faelligAm }, profil: Vertragsprofil) =>
      `Der Vertrag nennt für ${nenne(profil, regelung, 'de')} einen Abstand; ${versaeumt === 1 ? 'einmal wurde er' : `${String(versaeumt)}-mal wurde er`} überschritten, zuerst nach dem ${writeDay(faelligAm, 'de')}.`,
    en: ({ regelung, versaeumt, faelligAm }, profil: Vertragsprofil) =>
      `The contract names an interval for ${nenne(profil, regelung, 'en')}; it was exceeded ${versaeumt === 1 ? 'once' : `${String(versaeumt)} times`}, first after ${writeDay(faelligAm, 'en')}.`,
  },
  remedy: {
    de: 'Nachtragen, was stattgefunden hat; sonst nachholen oder Grund festhalten und mitteilen.',
    en: 'Add what took place; otherwise make up for it, or record the reason and give notice.',
  },
});
