import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import { mindestzahl } from './mindestzahl';
import { mitteilung } from './mitteilung';
import { nachbetreuungAngebot } from './nachbetreuungAngebot';
import { nachbetreuungBeginn } from './nachbetreuungBeginn';
import { nachbetreuungDauer } from './nachbetreuungDauer';
import { kontaktAusserhalb, phasenzeitraum } from './phasen';
import { geltung, profilGenannt } from './profil';
import { abweichungBekannt, fehlbetragZuordnung, nachDemStichtag, profilBekannt } from './umgang';
import { unterstuetzungsdauer } from './unterstuetzungsdauer';
import { kontaktdokumentation, vertraglichesMinimum } from './vertrag';
import { vorgaengerzeitraum } from './vorgaengerzeitraum';
import type { View } from '../view';

/** The rules of the Kontaktnachweis: what contacts, contract and Nachbetreuung ask, then what the sheet itself asks. */
export const rules: readonly Rule<View>[] = [
  vertraglichesMinimum,
  mindestzahl,
  kontaktdokumentation,
  mitteilung,
  nachbetreuungAngebot,
  nachbetreuungBeginn,
  nachbetreuungDauer,
  unterstuetzungsdauer,
  phasenzeitraum,
  vorgaengerzeitraum,
  kontaktAusserhalb,
  fehlbetragZuordnung,
  profilGenannt,
  profilBekannt,
  geltung,
  nachDemStichtag,
  abweichungBekannt(() => ids),
];

const ids: ReadonlySet<RuleId> = new Set(rules.map(({ id }) => id));
