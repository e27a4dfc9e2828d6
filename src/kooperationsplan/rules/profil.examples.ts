import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

const nachProfil = [set('profil', 'wuppertal'), set('eingliederungsziel.langfristig', true)];

/** Examples of what the built-in profile asks of division and goal. */
export const profilExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gliederung',
    under: ['2023', '2026'],
    met: [...nachProfil, set('gliederung', ['ist', 'soll'])],
    fault: [set('gliederung', ['soll'])],
  },
  {
    rule: 'kooperationsplan.langfristigesZiel',
    under: ['2023', '2026'],
    met: nachProfil,
    fault: [remove('eingliederungsziel.langfristig')],
  },
];
