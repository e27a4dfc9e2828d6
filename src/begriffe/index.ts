export { eigenbemuehung } from './eigenbemuehung';
export { kopf } from './kopf';
export { leistungsbezeichnung, leistungsbezeichnungRule } from './leistungsbezeichnung';
export { rechtsgrundlage } from './rechtsgrundlage';
export { closed, day, dayOrNo, list, needed, open, pseudonym, text, whole } from './schema';
export { zitierteNormen, zitierteNormRule } from './zitierteNorm';
