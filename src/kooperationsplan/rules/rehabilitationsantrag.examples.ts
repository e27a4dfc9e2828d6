import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of a possible need of rehabilitation. */
export const rehabilitationsantragExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.rehabilitationsantrag',
    of: [complete2023, complete2026],
    met: [set('sollInhalte.rehabilitation', { bedarf: true, antragAngestrebt: true })],
    fault: [remove('sollInhalte.rehabilitation.antragAngestrebt')],
  },
];
