import { computeFristende } from '../../fristen';
import type { CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import { writeDay } from '../../law/writeDay';
import { defineRule, ersterTagDesProjekts, laeuft, type View } from '../lage';
import type { Regelung } from '../model';
import type { Vertragsprofil } from '../profile';
import { kennungOf, nenne } from '../worte';

const units = { tage: 'days', wochen: 'weeks', monate: 'months' } as const;

type Abstand = NonNullable<Regelung['abstand']>;

function nach(after: CalendarDay, { anzahl, einheit }: Abstand): Frist {
  // Nobody declares or pays at its end, so no weekend moves it.
  return computeFristende({ after, amount: anzahl, unit: units[einheit], kind: 'wartezeit', regime: 'BGB' });
}

// From the first day of the project, each date counts from the one before; what lies after the day of the question has not happened.
function tage(regelung: Regelung, { projektbeginnAm }: View, asOf: CalendarDay): readonly CalendarDay[] {
  const geschehen = (regelung.durchfuehrungen ?? []).map(({ am }) => am).filter((am) => am <= asOf);
  return [projektbeginnAm, ...geschehen.filter((am) => am > projektbeginnAm).sort()];
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
  at: 'abgeleitet.bekannt[]',
  place: 'durchfuehrungen',
  reads: ['A-27'],
  severity: ({ 'A-27': option }) => (option === 'nurVorhandensein' ? 'off' : undefined),
  apply({ quelle, vertrag, vorgabe }, _: Vertragsprofil, q, view) {
    if (quelle.abstand === undefined || quelle.verbindlich === false || !laeuft(vertrag, q, view)) {
      return 'notApplicable';
    }
    const { anzahl, einheit } = quelle.abstand;
    const folge = tage(quelle, view, q.asOf);
    const { projektendeAm = q.asOf } = view;
    const faellig = folge
      .map((am) => nach(am, { anzahl, einheit }).end)
      .filter((end, index) => end < (folge[index + 1] ?? q.asOf) && end < q.asOf && end <= projektendeAm);
    const [faelligAm] = faellig;
    if (faelligAm === undefined) return 'met';
    return { regelung: kennungOf(vorgabe), faelligAm, versaeumt: faellig.length, anzahl, einheit };
  },
  due({ quelle, vertrag, vorgabe: { title } }, _, q, view) {
    if (quelle.abstand === undefined || quelle.verbindlich === false || !laeuft(vertrag, q, view)) return [];
    if (q.readings['A-27'] === 'nurVorhandensein') return [];
    const frist = nach(tage(quelle, view, q.asOf).at(-1) ?? view.projektbeginnAm, quelle.abstand);
    if (view.projektendeAm !== undefined && frist.end > view.projektendeAm) return [];
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
