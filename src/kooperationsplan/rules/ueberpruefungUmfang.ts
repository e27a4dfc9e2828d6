import { stateOf } from '../../law/due';
import type { Decider } from '../../law/rule';
import { sgb2Paragraph15 } from '../../law/sources';
import { bis2026, letzterTagBis2026 } from '../../begriffe';
import { ueberpruefungEntfallen } from '../ueberpruefungEntfallen';
import { defineRule, letzteFassung } from '../fassungen';
import type { Plan } from '../model';
import { vereinbarterTag } from '../tage';

type Schritt = NonNullable<Plan['schritte']>[number];

const faelligkeitDerAbsprache: Decider<Plan, Schritt> = {
  per: 'subject',
  title: { de: 'Tag, an dem die Absprache fällig wird', en: 'day on which the arrangement falls due' },
  of(schritt, view) {
    const { erstelltAm } = letzteFassung(view);
    // Of a plan from before the known law, or after the duty ended, no step need be read.
    if (erstelltAm < sgb2Paragraph15.knownFrom || erstelltAm > letzterTagBis2026) return erstelltAm;
    const { bisAm = erstelltAm } = schritt;
    return bisAm > erstelltAm ? bisAm : erstelltAm;
  },
};

/** A check covers every arrangement that has fallen due (§ 15 Abs. 5 Satz 1 SGB II, until 2026-06-30; reading A-08). */
export const ueberpruefungUmfang = defineRule({
  id: 'kooperationsplan.ueberpruefungUmfang',
  title: { de: 'Umfang der Überprüfung', en: 'Scope of the check' },
  asks: {
    de: 'Eine Überprüfung erfasst jede Absprache, die fällig geworden ist.',
    en: 'A check covers every arrangement that has fallen due.',
  },
  serves: ['KP-35'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions: bis2026('§ 15 Abs. 5 Satz 1 SGB II', ueberpruefungEntfallen, 'warning'),
  decides: faelligkeitDerAbsprache,
  at: 'schritte[]',
  reads: ['A-08'],
  severity: ({ 'A-08': option }) => (option === 'aus' ? 'off' : undefined),
  apply({ bisAm, nummer }, _, q, { ueberpruefungen = [] }) {
    if (bisAm === undefined || bisAm > q.asOf) return 'notApplicable';
    const danach = ueberpruefungen.filter(({ am }) => am >= bisAm && am <= q.asOf);
    if (danach.length === 0) return 'notApplicable';
    return danach.some(({ schritte = [] }) => schritte.includes(nummer)) ? 'met' : { nummer };
  },
  due({ bisAm, nummer }, _, q, { ueberpruefungen = [] }) {
    if (bisAm === undefined || q.readings['A-08'] === 'aus') return [];
    const done = ueberpruefungen.some(
      ({ am, schritte = [] }) => am >= bisAm && am <= q.asOf && schritte.includes(nummer),
    );
    return [
      {
        title: { de: `Überprüfung: Schritt ${String(nummer)}`, en: `Check: step ${String(nummer)}` },
        actor: 'jobcenter',
        dueOn: bisAm,
        frist: vereinbarterTag(bisAm),
        state: stateOf(done, bisAm, q.asOf),
      },
    ];
  },
  says: {
    de: ({ nummer }) =>
      `Die Überprüfung muss jede fällige Absprache erfassen; Schritt ${String(nummer)} war fällig und ist in keiner Überprüfung seitdem genannt.`,
    en: ({ nummer }) =>
      `A check must cover every arrangement that is due; step ${String(nummer)} was due and no check since then names it.`,
  },
  remedy: {
    de: 'Bei der Überprüfung die Nummern der geprüften Schritte festhalten.',
    en: 'Record the numbers of the steps checked.',
  },
});
