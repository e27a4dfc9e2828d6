/**
 * Participation in a measure of an Aktivzentrum: modules, booking, Bescheid, Erwartungsbögen, by a local instruction as
 * profile; and the caps of § 45 SGB III.
 *
 * @packageDocumentation
 */
export { agendaAktivzentrum } from './agenda';
export { checkAktivzentrum } from './check';
export { goettingenAktivzentrum2024 } from './goettingen';
export { massnahmeteilnahmeSchema, type Massnahmeteilnahme, type Teilnahme } from './model';
export { defineAktivzentrumProfil, type AktivzentrumProfil, type Modul } from './profile';
export { wing as aktivzentrumWing } from './wing';
