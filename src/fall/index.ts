export type { Dokumentstelle, FallAgendaEntry, FallFinding, FallReport } from './bericht';
export { checkFall } from './check';
export { fallWing } from './wing';
