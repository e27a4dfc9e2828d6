import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import type { View } from '../teilnahme';
import { abschluss, abschlussfrist } from './abschluss';
import { antworten, imOTon } from './antworten';
import { bescheid, bescheidNachEinbuchung, bescheidvorlage } from './bescheid';
import { bogenVorNutzung } from './bogenVorNutzung';
import { dauerPasst, hoechstdauer, pauschaleHoechstdauer } from './dauer';
import { dreiergespraech } from './dreiergespraech';
import { einbuchung, einbuchungsdauer, hilfeprodukt } from './einbuchung';
import { erwartungsbogen, zeitraum, zeitraumInEinbuchung } from './erwartungsbogen';
import { hoechstdauerZusammen } from './hoechstdauerZusammen';
import { keineKosten } from './kosten';
import { rechtsgrundlage, verfahren } from './massnahme';
import { modulBekannt } from './module';
import { neuerErwartungsbogen, neueTeilnahmedauer } from './neuerBogen';
import { abAntragstellung, ohneEinbuchung, ohneEntscheidung } from './offeneAngebote';
import { planSchritte, planZiele, zielformulierung } from './plan';
import { planAnpassung } from './planAnpassung';
import { kenntnisvermittlung } from './kenntnisvermittlung';
import { arbeitgeberdauer } from './sgb3';
import { abweichungBekannt, nachDemStichtag, profilBekannt, profilGenannt } from './umgang';
import { einbuchungUnveraendert, neuerBescheid } from './unveraendert';
import { gemeinsamVereinbart, massgebenderZeitraum, uebersendung } from './vereinbarung';
import { nutzungszeit, teilnahmezeit } from './zeitfolge';

/** The rules of the Aktivzentrum: the statute first, then in the order of the instruction. */
export const rules: readonly Rule<View>[] = [
  arbeitgeberdauer,
  kenntnisvermittlung,
  modulBekannt,
  abAntragstellung,
  ohneEntscheidung,
  ohneEinbuchung,
  keineKosten,
  rechtsgrundlage,
  verfahren,
  erwartungsbogen,
  bogenVorNutzung,
  antworten,
  imOTon,
  zeitraum,
  zeitraumInEinbuchung,
  dauerPasst,
  pauschaleHoechstdauer,
  hoechstdauer,
  hoechstdauerZusammen,
  gemeinsamVereinbart,
  uebersendung,
  massgebenderZeitraum,
  neuerErwartungsbogen,
  neueTeilnahmedauer,
  dreiergespraech,
  planZiele,
  planSchritte,
  zielformulierung,
  planAnpassung,
  einbuchung,
  hilfeprodukt,
  einbuchungsdauer,
  bescheid,
  bescheidNachEinbuchung,
  bescheidvorlage,
  einbuchungUnveraendert,
  neuerBescheid,
  abschluss,
  abschlussfrist,
  teilnahmezeit,
  nutzungszeit,
  nachDemStichtag,
  profilGenannt,
  profilBekannt,
  abweichungBekannt(() => ids),
];

const ids: ReadonlySet<RuleId> = new Set(rules.map(({ id }) => id));
