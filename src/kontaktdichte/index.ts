/**
 * Contacts of a participant against a profile: what is asked in each period, what counts, Nachbetreuung.
 *
 * @packageDocumentation
 */
export { agendaKontaktdichte } from './agenda';
export { checkKontaktdichte } from './check';
export { kontaktnachweisSchema, type Kontaktnachweis, type Nachweis } from './model';
export { planKontakte, type Bedarf, type Kontaktbedarf } from './planKontakte';
export { defineKontaktprofil, type Adressat, type Kontaktprofil } from './profil';
export { sgb2Paragraf16k } from './profile/sgb2';
export { thueringenIntegrationsbegleitung2019 } from './profile/thueringen';
export { tabulateProjekt, type Projektmonat } from './tabulateProjekt';
export type { Kontaktuebersicht, Kontaktzeitraum } from './uebersicht';
export type { Ausgeschlossen, Ausschlussgrund, Fenster } from './zeile';
export type { Teilzeitraumregel, Zeitraumart } from './massstab';
export { wing as kontaktdichteWing } from './wing';
