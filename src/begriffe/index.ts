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
export { kopf } from './kopf';
export { leistungsbezeichnung, leistungsbezeichnungRule } from './leistungsbezeichnung';
export { nachweistermine } from './nachweis';
export { rechtsgrundlage } from './rechtsgrundlage';
export { closed, day, dayOrNo, list, month, needed, open, pseudonym, text, uhrzeit, whole } from './schema';
export { isInTable, vereinbarterTag } from './tage';
export { abweichungBekanntRule, nachDemStichtagRule, profilBekanntRule } from './umgang';
export { zitierteNormen, zitierteNormRule } from './zitierteNorm';
