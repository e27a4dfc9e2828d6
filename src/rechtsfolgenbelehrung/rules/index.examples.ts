import type { RuleExample } from '../../begriffe/ruleExample';
import { allgemeinExamples } from './allgemein.examples';
import { aufforderungExamples } from './aufforderung.examples';
import { einladungExamples } from './einladung.examples';
import { erstgespraechExamples } from './erstgespraech.examples';
import { gesonderteBelehrungExamples } from './gesonderteBelehrung.examples';
import { kriterienExamples } from './kriterien.examples';
import { minderungsbescheidExamples } from './minderungsbescheidRules.examples';
import { uebergangExamples } from './uebergang.examples';
import { verpflichtungExamples } from './verpflichtungRules.examples';
import { widerspruchsfreiExamples } from './widerspruchsfrei.examples';

/** For every rule asked of an Einladung or Aufforderung a letter that meets it and one that does not. */
export const examplesEinladungAufforderung: readonly RuleExample[] = [
  ...einladungExamples,
  ...aufforderungExamples,
  ...kriterienExamples,
  ...allgemeinExamples,
];

/** For every rule of the letters a letter that meets it and one that does not. */
export const examples: readonly RuleExample[] = [
  ...examplesEinladungAufforderung,
  ...erstgespraechExamples,
  ...gesonderteBelehrungExamples,
  ...uebergangExamples,
  ...verpflichtungExamples,
  ...minderungsbescheidExamples,
  ...widerspruchsfreiExamples,
];
