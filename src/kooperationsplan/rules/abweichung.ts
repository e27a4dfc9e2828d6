import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import { arbeitsweise } from '../../law/sources';
import { nachQuelle } from '../editions';
import { defineRule, tagDerLetztenFassung } from '../fassungen';
import type { Plan } from '../model';

/** Makes the rule on reasons for atypical cases, which has to know all rules. */
export function abweichungBekannt(ids: () => ReadonlySet<RuleId>): Rule<Plan> {
  return defineRule({
    id: 'kooperationsplan.abweichungBekannt',
    title: { de: 'Begründete Abweichungen', en: 'Reasons for atypical cases' },
    asks: {
      de: 'Eine begründete Abweichung nennt eine Regel, die es gibt.',
      en: 'A reason for an atypical case names a rule that exists.',
    },
    serves: [],
    modality: 'kann',
    hint: true,
    law: arbeitsweise,
    editions: nachQuelle('Arbeitsweise der Prüfung'),
    decides: tagDerLetztenFassung,
    at: 'abweichungen[]',
    apply: ({ regel }) => (ids().has(regel as RuleId) ? 'met' : { regelBekannt: false }),
    says: {
      de: () => 'Die Abweichung nennt eine Regel, die es nicht gibt, und rechtfertigt deshalb nichts.',
      en: () => 'The reason names a rule that does not exist and therefore justifies nothing.',
    },
    remedy: { de: 'Die Kennung der Regel aus dem Befund übernehmen.', en: 'Take the id of the rule from the finding.' },
  });
}
