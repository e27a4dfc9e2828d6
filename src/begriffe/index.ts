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
export { rechtsgrundlage } from './rechtsgrundlage';
export { closed, day, dayOrNo, list, needed, open, pseudonym, text, whole } from './schema';
export { abweichungBekanntRule, nachDemStichtagRule, profilBekanntRule } from './umgang';
export { zitierteNormen, zitierteNormRule } from './zitierteNorm';
