import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeAufforderung2023, completeAufforderung2026 } from '../examples/aufforderung';
import { completeEinladung2023, completeEinladung2026 } from '../examples/einladung';

const of = [completeEinladung2023, completeEinladung2026, completeAufforderung2023, completeAufforderung2026];

/** Examples of what the courts ask of every instruction: each differs from a sound one by one fact. */
export const kriterienExamples: readonly RuleExample[] = [
  { rule: 'rechtsfolgenbelehrung.adressat', of, fault: [remove('leistungsberechtigtePerson')] },
  {
    rule: 'rechtsfolgenbelehrung.konkreteHandlung',
    of,
    fault: [set('rechtsfolgenbelehrung.handlungen.1', { art: 'arbeit' })],
  },
  {
    rule: 'rechtsfolgenbelehrung.gesetzeswortlaut',
    of,
    fault: [set('rechtsfolgenbelehrung.gesetzeswortlautWiederholt', true)],
  },
  { rule: 'rechtsfolgenbelehrung.einzelfall', of, fault: [set('rechtsfolgenbelehrung.form', 'merkblatt')] },
  { rule: 'rechtsfolgenbelehrung.rechtsfolgeBenannt', of, fault: [remove('rechtsfolgenbelehrung.rechtsfolgen')] },
  {
    rule: 'rechtsfolgenbelehrung.hoehe',
    of,
    fault: [remove('rechtsfolgenbelehrung.rechtsfolgen.0.bezugsgroesse')],
  },
  { rule: 'rechtsfolgenbelehrung.beginn', of, fault: [remove('rechtsfolgenbelehrung.rechtsfolgen.0.beginn')] },
  { rule: 'rechtsfolgenbelehrung.dauer', of, fault: [remove('rechtsfolgenbelehrung.rechtsfolgen.0.monate')] },
  {
    rule: 'rechtsfolgenbelehrung.wichtigerGrund',
    of,
    fault: [remove('rechtsfolgenbelehrung.wichtigerGrundNachweis')],
  },
  { rule: 'rechtsfolgenbelehrung.belehrungSchriftlich', of, fault: [set('rechtsfolgenbelehrung.form', 'muendlich')] },
  {
    rule: 'rechtsfolgenbelehrung.rechtzeitig',
    of: [completeEinladung2023, completeAufforderung2023],
    asOf: '2026-02-10',
    fault: [set('zugegangenAm', '2026-02-05')],
  },
  {
    rule: 'rechtsfolgenbelehrung.richtigerBeginn',
    of,
    fault: [set('rechtsfolgenbelehrung.rechtsfolgen.0.beginn', 'sofort')],
  },
];
