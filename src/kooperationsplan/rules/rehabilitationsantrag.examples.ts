import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of a possible need of rehabilitation. */
export const rehabilitationsantragExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.rehabilitationsantrag',
    under: ['2023', '2026'],
    met: [set('sollInhalte.rehabilitation', { bedarf: true, antragAngestrebt: true })],
    fault: [remove('sollInhalte.rehabilitation.antragAngestrebt')],
  },
];
