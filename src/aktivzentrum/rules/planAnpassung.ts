import { vereinbarterTag } from '../../begriffe';
import type { Question } from '../../law/question';
import { writeDay } from '../../law/writeDay';
import type { Aenderung } from '../model';
import type { AktivzentrumProfil } from '../profile';
import { defineRule, seinTag, type View } from '../teilnahme';

type Q = Question<'A-32', AktivzentrumProfil>;

type Lage = 'angepasst' | 'offen' | 'entfaellt';

// With a general goal only a change of that goal reaches the plan, unless the reading takes both kinds alike.
function lage(aenderung: Aenderung, q: Q, view: View): Lage {
  if (aenderung.art === 'nichtErreicht') return 'entfaellt';
  const { kooperationsplan: plan } = q.ask(view, 'kooperationsplan');
  if (q.readings['A-32'] === 'nurUebernommen' && q.ask(plan, 'zielformulierung').zielformulierung === 'allgemein') {
    if (aenderung.art === 'anderesModul') return 'entfaellt';
    if (!q.ask(aenderung, 'allgemeinesZielGeaendert').allgemeinesZielGeaendert) return 'entfaellt';
  }
  const { zuletztGeaendertAm } = q.ask(plan, 'zuletztGeaendertAm');
  return zuletztGeaendertAm >= aenderung.am && zuletztGeaendertAm <= q.asOf ? 'angepasst' : 'offen';
}

/** A plan whose goal was taken over from the sheet follows a change of goal or module (reading A-32). */
export const planAnpassung = defineRule({
  id: 'aktivzentrum.planAnpassung',
  title: { de: 'Anpassung des Kooperationsplans', en: 'Adapting the Kooperationsplan' },
  asks: {
    de: 'Ändert sich das übernommene Ziel oder das Modul, wird der Kooperationsplan angepasst.',
    en: 'Where the goal taken over or the module changes, the Kooperationsplan is adapted.',
  },
  serves: ['GO-39', 'GO-40'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ kooperationsplan }) => kooperationsplan === true,
  decides: seinTag,
  at: 'aenderungen[]',
  reads: ['A-32'],
  apply(aenderung, _, q, view) {
    if (aenderung.am > q.asOf) return 'notApplicable';
    const stand = lage(aenderung, q, view);
    if (stand === 'entfaellt') return 'notApplicable';
    if (stand === 'angepasst') return 'met';
    // On the day of the change itself the plan may still be on its way.
    return aenderung.am === q.asOf ? 'notApplicable' : { aenderung: aenderung.art, am: aenderung.am };
  },
  due(aenderung, _, q, view) {
    const stand = lage(aenderung, q, view);
    if (stand === 'entfaellt') return [];
    const title = { de: 'Kooperationsplan anpassen', en: 'Adapt the Kooperationsplan' };
    const frist = vereinbarterTag(aenderung.am);
    // No deadline is set: the task stays open.
    return [{ title, actor: 'gemeinsam', dueOn: aenderung.am, frist, state: stand === 'angepasst' ? 'done' : 'open' }];
  },
  says: {
    de: ({ aenderung, am }) =>
      `Der Kooperationsplan ist anzupassen, wenn sich ${aenderung === 'anderesModul' ? 'das Modul' : 'das Ziel'} ändert (${writeDay(am, 'de')}); seitdem wurde er nicht geändert.`,
    en: ({ aenderung, am }) =>
      `The Kooperationsplan is to be adapted where ${aenderung === 'anderesModul' ? 'the module' : 'the goal'} changes (${writeDay(am, 'en')}); it has not been changed since.`,
  },
  remedy: {
    de: 'Den Kooperationsplan gemeinsam anpassen und aushändigen.',
    en: 'Adapt the Kooperationsplan jointly and hand it over.',
  },
});
