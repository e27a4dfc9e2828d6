import type { Modality, Severity, SeverityChoice } from '../law/finding';
import type { Language, Text } from '../law/language';
import type { AgendaEntry, Verdict } from '../law/report';
import type { BekannteRolle, Rolle } from '../law/role';
import type { Basis } from '../law/sources';
import type { Style } from './style';

/** The verdicts, in words. */
export const verdicts: Readonly<Record<Verdict, Text>> = {
  malformed: {
    de: 'nicht vollständig lesbar – zuerst die Form berichtigen',
    en: 'not fully readable – mend the form first',
  },
  violations: {
    de: 'Verstöße – Zwingendes fehlt oder Verbotenes steht darin',
    en: 'violations – something compulsory is missing, or something forbidden is there',
  },
  undetermined: {
    de: 'nicht entschieden – es sind Fragen offen',
    en: 'not decided – questions are open',
  },
  deviations: {
    de: 'Abweichungen – was sein soll, ist nicht erfüllt',
    en: 'deviations – what should be is not fulfilled',
  },
  inOrder: { de: 'in Ordnung', en: 'in order' },
};

const roles: Readonly<Record<BekannteRolle, Text>> = {
  jobcenter: { de: 'Jobcenter', en: 'Jobcenter' },
  leistungsberechtigtePerson: { de: 'leistungsberechtigte Person', en: 'the person entitled' },
  gemeinsam: { de: 'Jobcenter und Person gemeinsam', en: 'Jobcenter and person jointly' },
  traeger: { de: 'Träger', en: 'the provider' },
  bewilligungsbehoerde: { de: 'Bewilligungsbehörde', en: 'the granting authority' },
  dritte: { de: 'Dritte', en: 'a third party' },
};

/** Who acts, in words; a party that only a profile knows goes by its own name. */
export function nameOfRole(role: Rolle, language: Language): string {
  return (roles as Readonly<Record<string, Text>>)[role]?.[language] ?? role;
}

/** The state of a due day, in words. */
export const states: Readonly<Record<AgendaEntry['state'], Text>> = {
  open: { de: 'offen', en: 'open' },
  done: { de: 'erledigt', en: 'done' },
  overdue: { de: 'überfällig', en: 'overdue' },
  undetermined: { de: 'zu klären', en: 'to clarify' },
};

/** The statute's word. */
export const modalities: Readonly<Record<Modality, Text>> = {
  muss: { de: 'muss', en: 'must' },
  soll: { de: 'soll', en: 'should' },
  kann: { de: 'kann', en: 'may' },
  darfNicht: { de: 'darf nicht', en: 'must not' },
};

/** How much a finding weighs, in words. */
export const severities: Readonly<Record<Severity | SeverityChoice, Text>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Information', en: 'info' },
  hint: { de: 'Hinweis', en: 'hint' },
  off: { de: 'nicht geprüft', en: 'not checked' },
};

/** What a rule rests on, in words. */
export const bases: Readonly<Record<Basis, Text>> = {
  gesetz: { de: 'Gesetz', en: 'statute' },
  rechtsprechung: { de: 'Rechtsprechung und Prüfberichte', en: 'court decisions and audit reports' },
  weisung: { de: 'Weisung', en: 'instruction' },
  programm: { de: 'Programm', en: 'programme' },
  merkblatt: { de: 'Merkblatt', en: 'leaflet' },
};

/** How a verdict is coloured. */
export const colourOf: Readonly<Record<Verdict, keyof Style>> = {
  malformed: 'bad',
  violations: 'bad',
  undetermined: 'caution',
  deviations: 'caution',
  inOrder: 'good',
};
