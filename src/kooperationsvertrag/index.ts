/**
 * The contracts of a project between Träger and Jobcenter: clauses, evidence, escalation.
 *
 * @packageDocumentation
 */
export { agendaKooperationsvertrag } from './agenda';
export { checkKooperationsvertrag } from './check';
export { integrationsbegleitung2019 } from './integrationsbegleitung2019';
export { kooperationsvertragSchema, type Kooperationsvertrag, type Dokument as Vertrag } from './model';
export type { Nachweisort } from './nachweisort';
export { defineVertragsprofil, type Benennung, type Vertragsprofil, type Vorgabe } from './profile';
export type { Nachweisregister, Nachweiszeile, Registerzeile } from './register';
export { wing as kooperationsvertragWing } from './wing';
