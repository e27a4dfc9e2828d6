export { eigenbemuehung } from './eigenbemuehung';
export { kopf } from './kopf';
export { leistungsbezeichnung, leistungsbezeichnungRule, type Leistungsbezeichnung } from './leistungsbezeichnung';
export { rechtsgrundlage, rechtsgrundlagen, type Rechtsgrundlage } from './rechtsgrundlage';
export { closed, day, dayOrNo, list, month, needed, open, pseudonym, text, whole } from './schema';
export { zitierteNormen, zitierteNormRule, type ZitierteNorm } from './zitierteNorm';
