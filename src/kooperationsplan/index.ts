/**
 * The Kooperationsplan (§ 15 SGB II): contents, Textform, Fortschreibung.
 *
 * @packageDocumentation
 */
export { agendaKooperationsplan } from './agenda';
export { checkKooperationsplan } from './check';
export { kooperationsplanSchema, type Kooperationsplan, type Plan } from './model';
export { defineKooperationsplanProfil, wuppertal, type KooperationsplanProfil } from './profile';
export { wing as kooperationsplanWing } from './wing';
