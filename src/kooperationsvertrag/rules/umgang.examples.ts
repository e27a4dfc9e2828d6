import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2019 } from '../examples';

const of = [complete2019];
const bericht = 'vertraege.0.regelungen.5.durchfuehrungen.1';

/** Examples of facts after the day of the question, of profiles, and of reasons that name no rule. */
export const umgangExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsvertrag.nachDemStichtag',
    of,
    alsoMet: [set(bericht, { am: '2019-06-03' })],
    fault: [set(bericht, { am: '2019-06-04' })],
  },
  { rule: 'kooperationsvertrag.widerspruchsfrei', of, fault: [set('projektendeAm', '2018-12-31')] },
  { rule: 'kooperationsvertrag.profilGenannt', of, fault: [remove('profil')] },
  { rule: 'kooperationsvertrag.profilBekannt', of, fault: [set('profil', 'nirgendwo')] },
  {
    rule: 'kooperationsvertrag.abweichungBekannt',
    of,
    met: [
      set('abweichungen', [
        { regel: 'kooperationsvertrag.empfohleneRegelung', begruendung: 'Rahmenvertrag des Landkreises' },
      ]),
    ],
    alsoMet: [],
    fault: [set('abweichungen.0.regel', 'kooperationsvertrag.gibtEsNicht')],
  },
];
