import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2019, vertrag2019 } from '../examples';

const of = [complete2019];
const regelungen = 'vertraege.0.regelungen';

/** Examples of what contracts hold. */
export const inhaltExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsvertrag.fassung',
    of,
    alsoMet: [remove('fassung')],
    fault: [set('fassung', '1.1.0')],
  },
  { rule: 'kooperationsvertrag.vertragJeJobcenter', of, fault: [set('jobcenter.1', { kennung: 'jobcenter-b' })] },
  {
    rule: 'kooperationsvertrag.vertragszuordnung',
    of,
    alsoMet: [
      set('jobcenter.1', { kennung: 'jobcenter-b' }),
      set('vertraege.1', { ...vertrag2019, kennung: 'vertrag-b', jobcenter: 'jobcenter-b' }),
    ],
    fault: [set('vertraege.1', { ...vertrag2019, kennung: 'vertrag-b', jobcenter: 'jobcenter-b' })],
  },
  {
    rule: 'kooperationsvertrag.vertragEindeutig',
    of,
    alsoMet: [
      set('jobcenter.1', { kennung: 'jobcenter-b' }),
      set('vertraege.1', { ...vertrag2019, kennung: 'vertrag-b', jobcenter: 'jobcenter-b' }),
    ],
    fault: [set('vertraege.1', { ...vertrag2019, kennung: 'vertrag-b' })],
  },
  { rule: 'kooperationsvertrag.pflichtregelung', of, fault: [remove(`${regelungen}.2`)] },
  { rule: 'kooperationsvertrag.ausgestaltung', of, fault: [remove(`${regelungen}.0.merkmale`)] },
  { rule: 'kooperationsvertrag.mindestzahl', of, fault: [set(`${regelungen}.3.anzahl`, 1)] },
  { rule: 'kooperationsvertrag.parteien', of, fault: [remove(`${regelungen}.4.parteien.2`)] },
  { rule: 'kooperationsvertrag.beteiligung', of, fault: [remove(`${regelungen}.4.durchfuehrungen.0.beteiligte.0`)] },
  { rule: 'kooperationsvertrag.abstand', of, fault: [set(`${regelungen}.5.durchfuehrungen.0.am`, '2019-04-02')] },
  { rule: 'kooperationsvertrag.empfohleneRegelung', of, fault: [remove(`${regelungen}.7`)] },
];
