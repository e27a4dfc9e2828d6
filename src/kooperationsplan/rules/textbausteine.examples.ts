import { set } from '../../begriffe/change';
import { wuppertal, type KooperationsplanProfil } from '../profile';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

const nachProfil = [set('profil', 'wuppertal'), set('eingliederungsziel.langfristig', true)];
const mitBausteinen: KooperationsplanProfil = {
  ...wuppertal,
  id: 'wuppertal-bausteine',
  bekannteTextbausteine: ['Aufnahme einer Beschäftigung auf dem ersten Arbeitsmarkt'],
};

/** Examples of a plan without and with a form, in own words and with a known block of text. */
export const textbausteineExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.ohneFormular',
    of: [complete2023, complete2026],
    met: nachProfil,
    fault: [set('vorlage', 'vordruck-7')],
  },
  {
    rule: 'kooperationsplan.ohneTextbausteine',
    of: [complete2023, complete2026],
    profiles: [mitBausteinen],
    met: [...nachProfil, set('profil', 'wuppertal-bausteine')],
    fault: [set('eingliederungsziel.beschreibung', 'Aufnahme einer Beschäftigung auf dem ersten Arbeitsmarkt')],
  },
];
