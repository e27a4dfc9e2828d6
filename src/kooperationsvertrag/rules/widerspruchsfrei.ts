import { jedenTages } from '../../begriffe';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, ersterTagDesProjekts } from '../lage';

const widersprueche = {
  projektendeVorBeginn: {
    de: 'Das Projekt endet, bevor es beginnt.',
    en: 'The project ends before it begins.',
  },
  jobcenterDoppelt: { de: 'Dieses Jobcenter steht zweimal in der Liste.', en: 'This Jobcenter is listed twice.' },
  vertragskennungDoppelt: { de: 'Zwei Verträge haben dieselbe Kennung.', en: 'Two contracts have the same id.' },
  regelungDoppelt: {
    de: 'Diese Regelung steht zweimal im selben Vertrag.',
    en: 'This clause stands twice in the same contract.',
  },
  nachweisVorVertragUndProjekt: {
    de: 'Der Nachweis liegt vor Vertrag und Projekt.',
    en: 'The evidence is dated before contract and project.',
  },
  nichteinhaltungVorVertragUndProjekt: {
    de: 'Die Nichteinhaltung beginnt, bevor die Regelung gilt; weiter geprüft wird sie nicht.',
    en: 'The failure begins before the clause holds; it is not checked further.',
  },
  nichteinhaltungEndetVorBeginn: {
    de: 'Die Nichteinhaltung endet, bevor sie beginnt.',
    en: 'The failure ends before it begins.',
  },
  mitteilungVorVertragUndProjekt: {
    de: 'Die Mitteilung liegt vor Vertrag und Projekt.',
    en: 'The notice is dated before contract and project.',
  },
} as const;

/** Days stand in their order, and what there is once stands once: else one of two places is wrong, and findings may be. */
export const widerspruchsfrei = defineRule({
  id: 'kooperationsvertrag.widerspruchsfrei',
  title: { de: 'Angaben ohne Widerspruch', en: 'Facts that do not contradict each other' },
  asks: {
    de: 'Die Tage stehen in ihrer Reihenfolge; Jobcenter, Kennungen und Regelungen sind nur einmal aufgeführt.',
    en: 'Days stand in their order; Jobcenters, ids and clauses are listed once only.',
  },
  serves: [],
  modality: 'soll',
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: ersterTagDesProjekts,
  at: 'abgeleitet.widersprueche[]',
  apply: ({ widerspruch }) => (widerspruch === undefined ? 'met' : { widerspruch }),
  says: {
    de: ({ widerspruch }) => widersprueche[widerspruch].de,
    en: ({ widerspruch }) => widersprueche[widerspruch].en,
  },
  remedy: {
    de: 'Die Angabe prüfen und berichtigen oder den zweiten Eintrag entfernen.',
    en: 'Check and correct it, or remove the second entry.',
  },
});
