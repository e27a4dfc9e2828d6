import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

const nachProfil = [set('profil', 'wuppertal'), set('eingliederungsziel.langfristig', true)];

/** Examples of what the built-in profile asks of division and goal. */
export const profilExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gliederung',
    of: [complete2023, complete2026],
    met: [...nachProfil, set('gliederung', ['ist', 'soll'])],
    fault: [set('gliederung', ['soll'])],
  },
  {
    rule: 'kooperationsplan.langfristigesZiel',
    of: [complete2023, complete2026],
    met: nachProfil,
    fault: [remove('eingliederungsziel.langfristig')],
  },
];
