export {
  beide,
  bis2026,
  erst2026,
  letzterTagBis2026,
  nachQuelle,
  nachQuelleMit,
  seit2023,
  seit2023Mit,
} from './editions';
export { eigenbemuehung } from './eigenbemuehung';
export { bestimmteKostenzusage, konkreteLeistung } from './gerichte';
export { weitereFundstellenRule, zitierteNormImPlanRule, zitierteNormImSchreibenRule } from './fundstellen/rules';
export { hinweise2019 } from './hinweise2019';
export { kopf } from './kopf';
export { leistung } from './leistung';
export { leistungsbezeichnung, leistungsbezeichnungRule } from './leistungsbezeichnung';
export { nachweistermine } from './nachweis';
export { profilBekanntRule } from './profilBekannt';
export { rechtsgrundlage } from './rechtsgrundlage';
export { closed, day, dayOrNo, list, month, needed, open, pseudonym, quarters, text, uhrzeit, whole } from './schema';
export { isInTable, vereinbarterTag } from './tage';
export { abweichungBekanntRule, abweichungBekanntWords, jedenTages, nachDemStichtagRule, nachStichtag } from './umgang';
export { zitierteNormen } from './zitierteNorm';
