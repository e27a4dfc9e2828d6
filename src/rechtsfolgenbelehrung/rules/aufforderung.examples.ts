import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeAufforderung2023, completeAufforderung2026 } from '../examples/aufforderung';

const beide = [completeAufforderung2023, completeAufforderung2026];

const eigenbemuehung = [
  set('handlungen.0', {
    nummer: 1,
    art: 'eigenbemuehungen',
    beschreibung: 'Fünf Bewerbungen im Januar',
    erforderlichWeil: 'Im Plan so vereinbart',
    bisAm: '2026-02-02',
    nachweisBisAm: '2026-02-10',
  }),
  set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }]),
  ...[0, 1, 2].map((index) =>
    set(`rechtsfolgenbelehrung.rechtsfolgen.${String(index)}.tatbestand`, '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II'),
  ),
  remove('rechtsfolgenbelehrung.massnahmen'),
];

/** Examples of requests: the acts they name, and whether they carry the instruction the law of their day asks for. */
export const aufforderungExamples: readonly RuleExample[] = [
  { rule: 'rechtsfolgenbelehrung.handlungBenannt', of: beide, fault: [remove('handlungen')] },
  {
    rule: 'rechtsfolgenbelehrung.handlungErforderlich',
    of: [completeAufforderung2023],
    met: [set('planstand', 'nichtZustandeGekommen')],
    fault: [remove('handlungen.0.erforderlichWeil')],
  },
  { rule: 'rechtsfolgenbelehrung.handlungstermin', of: beide, fault: [remove('handlungen.0.bisAm')] },
  {
    rule: 'rechtsfolgenbelehrung.aufforderungGrundsatz',
    of: [completeAufforderung2023],
    met: eigenbemuehung,
    fault: [remove('rechtsfolgenbelehrung')],
  },
  {
    rule: 'rechtsfolgenbelehrung.aufforderungMassnahme',
    of: [completeAufforderung2023],
    fault: [remove('rechtsfolgenbelehrung')],
  },
  {
    rule: 'rechtsfolgenbelehrung.aufforderungOhnePlan',
    of: [completeAufforderung2023],
    met: [set('planstand', 'nichtFortschreibbar')],
    fault: [remove('rechtsfolgenbelehrung')],
  },
  {
    rule: 'rechtsfolgenbelehrung.mehrereMassnahmen',
    of: beide,
    fault: [set('rechtsfolgenbelehrung.massnahmen.1', 'massnahme-sprachtest')],
  },
  { rule: 'rechtsfolgenbelehrung.abwendung', of: beide, fault: [remove('rechtsfolgenbelehrung.abwendung')] },
  {
    rule: 'rechtsfolgenbelehrung.steigerung',
    of: [completeAufforderung2023],
    fault: [remove('rechtsfolgenbelehrung.rechtsfolgen.2')],
  },
  {
    rule: 'rechtsfolgenbelehrung.richtigeMinderung',
    of: beide,
    fault: [set('rechtsfolgenbelehrung.rechtsfolgen.0.prozent', 20)],
  },
  {
    rule: 'rechtsfolgenbelehrung.nichtVorgesehen',
    of: [completeAufforderung2026],
    met: [set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }])],
    fault: [set('handlungen.0.art', 'andereMitwirkung')],
  },
  {
    rule: 'rechtsfolgenbelehrung.ganzheitlicheBetreuung',
    of: beide,
    fault: [set('handlungen.0.rechtsgrundlage', '§ 16k SGB II')],
  },
];
