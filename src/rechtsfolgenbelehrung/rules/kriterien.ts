import type { Rule } from '../../law/rule';
import type { Schreiben } from '../model/schreiben';
import { tagDerBelehrung } from '../tage';
import { angekuendigterWegfallRule } from './angekuendigt';
import { angekuendigteNichterreichbarkeitRule } from './angekuendigteNichterreichbarkeit';
import { abwendung, wichtigerGrund } from './auswege';
import { belehrungSchriftlich } from './belehrungSchriftlich';
import { adressat, konkreteHandlung, mehrereMassnahmen } from './einzelfall';
import { folgePasstZurHandlung } from './folgePasst';
import { gesonderteBelehrung } from './gesonderteBelehrung';
import { ganzheitlicheBetreuung } from './ganzheitlicheBetreuung';
import { nichtVorgesehen } from './ohneFolge';
import { rechtsfolgeBenannt } from './rechtsfolgeBenannt';
import { richtigeMinderung, richtigeMinderungMeldung } from './richtig';
import { richtigerBeginn } from './richtigerBeginn';
import { steigerung } from './steigerung';
import { rechtzeitig } from './uebermittlung';
import { einzelfall, gesetzeswortlaut } from './verstaendlich';
import { beginn, dauer, hoehe } from './vollstaendig';

/** What is asked of an instruction in a letter of any kind, in the order of the check list of the courts. */
export const kriterien: readonly Rule<Schreiben>[] = [
  adressat,
  konkreteHandlung,
  mehrereMassnahmen,
  gesetzeswortlaut,
  einzelfall,
  rechtsfolgeBenannt,
  hoehe,
  beginn,
  dauer,
  wichtigerGrund,
  belehrungSchriftlich,
  rechtzeitig,
  gesonderteBelehrung,
  folgePasstZurHandlung,
  richtigeMinderungMeldung,
  richtigerBeginn,
  angekuendigterWegfallRule(tagDerBelehrung),
  angekuendigteNichterreichbarkeitRule(tagDerBelehrung),
];

/** What is asked beside it where a breach under § 31 SGB II is at stake: not of an invitation. */
export const kriterienPflichtverletzung: readonly Rule<Schreiben>[] = [
  abwendung,
  steigerung,
  richtigeMinderung,
  nichtVorgesehen,
  ganzheitlicheBetreuung,
];
