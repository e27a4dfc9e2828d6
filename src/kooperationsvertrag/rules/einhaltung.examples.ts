import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2019 } from '../examples';

const of = [complete2019];
const vertrag = 'vertraege.0';
const nachweis = `${vertrag}.regelungen.3.nachweise.0`;
const verhindert = {
  regelung: 'kontaktdichte',
  ab: '2019-05-02',
  bis: '2019-05-31',
  begruendung: 'Die Integrationsbegleitung war unbesetzt.',
};
const ohneGrund = { regelung: 'kontaktdichte', ab: '2019-05-02', bis: '2019-05-31' };
const nichteinhaltungen = `${vertrag}.nichteinhaltungen`;

/** Examples of clauses that were not kept, of notice and of evidence. */
export const einhaltungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsvertrag.einhaltung',
    of,
    fault: [set(nichteinhaltungen, [ohneGrund])],
  },
  { rule: 'kooperationsvertrag.nachweis', of, fault: [set(`${nachweis}.vorhanden`, false)] },
  {
    rule: 'kooperationsvertrag.mitteilung',
    of,
    fault: [set(nichteinhaltungen, [{ ...verhindert, mitgeteiltAm: false }])],
  },
  {
    rule: 'kooperationsvertrag.mitteilungsfrist',
    of,
    met: [set(`${vertrag}.mitteilungBinnenTagen`, 14)],
    fault: [set(nichteinhaltungen, [{ ...verhindert, mitgeteiltAm: '2019-05-17' }])],
  },
  {
    rule: 'kooperationsvertrag.vorOrtUeberpruefung',
    of,
    met: [set('vorOrtUeberpruefungen', [{ am: '2019-05-20' }])],
    alsoMet: [set('vorOrtUeberpruefungen', [{ am: '2019-09-10' }])],
    fault: [set(`${nachweis}.am`, '2019-05-21')],
  },
];
