import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeAufforderung2023, completeAufforderung2026 } from '../examples/aufforderung';
import { completeEinladung2023, completeEinladung2026 } from '../examples/einladung';
import { completeVerpflichtung2026 } from '../examples/verpflichtung';

const arbeit = '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II';

/** Examples of an instruction beyond 2026-06-30, of a loss of the Regelbedarf and of a person not reachable as announced. */
export const uebergangExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.uebergang',
    of: [completeAufforderung2023],
    met: [
      set('versandtAm', '2026-06-15'),
      set('zugegangenAm', '2026-06-17'),
      set('handlungen.0.bisAm', '2026-07-13'),
      set('handlungen.0.nachweisBisAm', '2026-07-20'),
      set('handlungen.0.erledigtAm', '2026-06-29'),
      set('handlungen.0.nachgewiesenAm', '2026-06-29'),
    ],
    fault: [set('handlungen.0.erledigtAm', false)],
    asOf: '2026-06-30',
  },
  {
    rule: 'rechtsfolgenbelehrung.uebergang',
    of: [completeEinladung2023],
    met: [
      set('versandtAm', '2026-06-15'),
      set('zugegangenAm', '2026-06-17'),
      set('terminAm', '2026-07-13'),
      set('erschienenAm', '2026-07-13'),
    ],
    fault: [set('erschienenAm', false)],
    asOf: '2026-07-14',
  },
  {
    rule: 'rechtsfolgenbelehrung.folgePasstZurHandlung',
    of: [completeEinladung2023, completeEinladung2026, completeAufforderung2023, completeAufforderung2026],
    fault: [set('rechtsfolgenbelehrung.rechtsfolgen.0.tatbestand', arbeit)],
  },
  {
    rule: 'rechtsfolgenbelehrung.angekuendigterWegfall',
    of: [completeVerpflichtung2026],
    met: [
      set('pflichten.1', { nummer: 2, art: 'arbeit', beschreibung: 'Arbeit im Lager aufnehmen', bisAm: '2026-09-14' }),
      set('rechtsfolgenbelehrung.handlungen.1', { nummer: 2 }),
      set('rechtsfolgenbelehrung.rechtsfolgen.1', {
        ...{ art: 'minderung', tatbestand: arbeit, bezugsgroesse: 'regelbedarf', beginn: 'monatNachWirksamwerden' },
        prozent: 30,
        monate: 3,
      }),
      set('rechtsfolgenbelehrung.rechtsfolgen.2', {
        art: 'wegfallRegelbedarf',
        tatbestand: arbeit,
        bezugsgroesse: 'regelbedarf',
        monate: 2,
        beginn: 'monatNachWirksamwerden',
      }),
    ],
    fault: [set('rechtsfolgenbelehrung.rechtsfolgen.2.monate', 3)],
  },
  {
    rule: 'rechtsfolgenbelehrung.angekuendigteNichterreichbarkeit',
    of: [completeEinladung2026],
    met: [
      set('rechtsfolgenbelehrung.rechtsfolgen.1', {
        art: 'nichtErreichbar',
        stufe: 'jedeWeitere',
        beginn: 'monatNachWirksamwerden',
      }),
    ],
    fault: [set('rechtsfolgenbelehrung.rechtsfolgen.1.stufe', 'erste')],
  },
];
