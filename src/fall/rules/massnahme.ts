import type { Teilnahme } from '../../aktivzentrum';
import { beide, seit2023 } from '../../begriffe';
import type { Plan } from '../../kooperationsplan';
import type { Question } from '../../law/question';
import { sgb2Paragraph15 } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import { inKraft } from '../plaene';
import { defineRule, stichtag } from '../regel';

/** A measure in which the person takes part stands among the services of the plan in force. */
export const massnahmeImPlan = defineRule({
  id: 'fall.massnahmeImPlan',
  title: { de: 'Maßnahme im Plan', en: 'Measure in the plan' },
  asks: {
    de: 'Eine laufende Maßnahme steht bei den Leistungen des Plans, der in Kraft ist.',
    en: 'A measure that is going on stands among the services of the plan in force.',
  },
  serves: [],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: beide('§ 15 Abs. 2 Satz 2 Nr. 1 SGB II', '§ 15 Abs. 2 Satz 4 Nr. 3 SGB II', {
    de: 'Die Leistungen zur Eingliederung stehen jetzt in Abs. 2 Satz 4 Nr. 3.',
    en: 'The services of integration now stand in Abs. 2 Satz 4 Nr. 3.',
  }),
  decides: stichtag,
  at: 'abgeleitet.massnahmen[]',
  apply(teilnahme, _, q, { abgeleitet: { plaene } }) {
    if (teilnahme.teilnahmeAb > q.asOf) return 'notApplicable';
    const geltend = plaene.filter((plan) => inKraft(plan, q.asOf, q));
    if (geltend.length === 0) return 'notApplicable';
    const basis = teilnahme.massnahme?.rechtsgrundlage;
    const leistungen = geltend.flatMap(({ sollInhalte }) => sollInhalte?.leistungen?.festgelegt ?? []);
    if (leistungen.some(({ rechtsgrundlage }) => basis === undefined || rechtsgrundlage === basis)) return 'met';
    const { teilnahmeBeendetAm } = q.ask(teilnahme, 'teilnahmeBeendetAm');
    if (teilnahmeBeendetAm !== false && teilnahmeBeendetAm <= q.asOf) return 'notApplicable';
    // A service without a legal basis may be this one: its words would have to be read.
    const offen = leistungen.some(({ rechtsgrundlage }) => rechtsgrundlage === undefined);
    const facts = { leistungenImPlan: leistungen.length };
    return offen ? { undecided: facts } : facts;
  },
  says: {
    de: ({ leistungenImPlan }) =>
      leistungenImPlan === 0
        ? 'Die laufende Maßnahme soll bei den Leistungen des Plans stehen; der Plan nennt keine Leistung.'
        : 'Die laufende Maßnahme soll bei den Leistungen des Plans stehen; keine Leistung des Plans nennt ihre Rechtsgrundlage.',
    en: ({ leistungenImPlan }) =>
      leistungenImPlan === 0
        ? 'The measure going on should stand among the services of the plan; the plan names no service.'
        : 'The measure going on should stand among the services of the plan; no service of the plan names its legal basis.',
  },
  remedy: {
    de: 'Die Maßnahme mit ihrer Rechtsgrundlage gemeinsam in den Plan aufnehmen.',
    en: 'Put the measure and its legal basis into the plan, jointly.',
  },
});

// The plan the measure names by its id; without an id the one plan in force.
function planDer({ id }: { readonly id?: string | undefined }, plaene: readonly Plan[], q: Question<'A-32'>) {
  const geltend = plaene.filter((plan) => inKraft(plan, q.asOf, q));
  return id === undefined ? (geltend.length === 1 ? geltend[0] : undefined) : geltend.find((plan) => plan.id === id);
}

type Aenderung = NonNullable<Teilnahme['aenderungen']>[number];

// The change that reaches the plan: a goal that was taken over always, a general one where it changed itself.
function erreicht(aenderung: Aenderung, formulierung: 'allgemein' | 'uebernommen', q: Question<'A-32'>): boolean {
  if (aenderung.am >= q.asOf) return false;
  if (formulierung === 'uebernommen' || q.readings['A-32'] !== 'nurUebernommen')
    return aenderung.art !== 'nichtErreicht';
  return q.known(aenderung, 'allgemeinesZielGeaendert') === true;
}

/** After a change of goal or module the plan itself was continued where it took the goal over (reading A-32). */
export const zielAngepasst = defineRule({
  id: 'fall.zielAngepasst',
  title: { de: 'Plan an geändertes Ziel angepasst', en: 'Plan adapted to a changed goal' },
  asks: {
    de: 'Ändert sich das Ziel einer Maßnahme, das der Plan übernommen hat, gibt es danach eine neue Fassung des Plans.',
    en: 'Where the goal of a measure changes that the plan took over, there is a version of the plan after it.',
  },
  serves: [],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: seit2023('§ 15 Abs. 3 Satz 2 SGB II'),
  decides: stichtag,
  at: 'abgeleitet.massnahmen[]',
  place: 'aenderungen',
  reads: ['A-32'],
  apply(teilnahme, _, q, { abgeleitet: { plaene } }) {
    const { aenderungen = [] } = teilnahme;
    if (aenderungen.length === 0 || plaene.length === 0) return 'notApplicable';
    const { kooperationsplan: bezug } = q.ask(teilnahme, 'kooperationsplan');
    const plan = planDer(bezug, plaene, q);
    if (plan === undefined) return 'notApplicable';
    const { zielformulierung } = q.ask(bezug, 'zielformulierung');
    const tage = aenderungen.filter((aenderung) => erreicht(aenderung, zielformulierung, q)).map(({ am }) => am);
    const geaendertAm = tage.sort().at(-1);
    if (geaendertAm === undefined) return 'notApplicable';
    // Where the measure's own document says that the plan is older, its own rule reports that.
    const laut = q.known(bezug, 'zuletztGeaendertAm');
    if (laut !== undefined && laut < geaendertAm) return 'notApplicable';
    const angepasst = plan.fassungen.some(({ erstelltAm }) => erstelltAm >= geaendertAm && erstelltAm <= q.asOf);
    return angepasst ? 'met' : { geaendertAm };
  },
  says: {
    de: ({ geaendertAm }) =>
      `Nach der Änderung vom ${writeDay(geaendertAm, 'de')} soll der Plan angepasst sein; er hat seitdem keine neue Fassung.`,
    en: ({ geaendertAm }) =>
      `After the change of ${writeDay(geaendertAm, 'en')} the plan should be adapted; it has had no version since.`,
  },
  remedy: {
    de: 'Das geänderte Ziel mit der Person besprechen und den Plan fortschreiben.',
    en: 'Discuss the changed goal with the person and continue the plan.',
  },
});
