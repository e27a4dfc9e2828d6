import { jedenTages } from '../../begriffe';
import type { Vertrag } from '../../kooperationsvertrag';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, stichtag } from '../regel';

// The clause of a contract that agrees the number of contacts, by the id that contract and density check share.
const REGELUNG = 'kontaktdichte';

function vereinbart(vertraege: readonly Vertrag[], projekt: string, jobcenter: string | undefined): readonly number[] {
  return vertraege
    .filter((dokument) => dokument.projekt === projekt)
    .flatMap((dokument) => dokument.vertraege ?? [])
    .filter((vertrag) => jobcenter === undefined || vertrag.jobcenter === jobcenter)
    .flatMap(({ regelungen = [] }) => regelungen)
    .flatMap(({ regelung, anzahl }) => (regelung === REGELUNG && anzahl !== undefined ? [anzahl] : []));
}

/** The number of contacts the density check takes from the contract is the one the contract agrees. */
export const vertraglichesMinimum = defineRule({
  id: 'fall.vertraglichesMinimum',
  title: { de: 'Mindestzahl der Kontakte nach dem Vertrag', en: 'Smallest number of contacts by the contract' },
  asks: {
    de: 'Der Kontaktnachweis geht von der Mindestzahl aus, die der Kooperationsvertrag des Projekts vereinbart.',
    en: 'The record of contacts starts from the number the Kooperationsvertrag of the project agrees.',
  },
  serves: [],
  modality: 'soll',
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: stichtag,
  at: 'abgeleitet.kontaktnachweise[]',
  place: 'vertraglichesMinimum',
  apply({ projekt, jobcenter, vertraglichesMinimum: angesetzt }, _, __, { abgeleitet: { vertraege } }) {
    if (projekt === undefined) return 'notApplicable';
    const zahlen = vereinbart(vertraege, projekt, jobcenter);
    if (zahlen.length === 0) return 'notApplicable';
    const vertraglich = Math.max(...zahlen);
    if (zahlen.some((zahl) => zahl !== vertraglich)) return 'notApplicable';
    return angesetzt === vertraglich ? 'met' : { vertraglich, ...(angesetzt !== undefined && { angesetzt }) };
  },
  says: {
    de: ({ vertraglich, angesetzt }) =>
      `Der Kooperationsvertrag vereinbart ${String(vertraglich)} Kontakte je Zeitraum; der Kontaktnachweis ${angesetzt === undefined ? 'nennt keine Zahl' : `geht von ${String(angesetzt)} aus`}.`,
    en: ({ vertraglich, angesetzt }) =>
      `The Kooperationsvertrag agrees ${String(vertraglich)} contacts a period; the record of contacts ${angesetzt === undefined ? 'names no number' : `starts from ${String(angesetzt)}`}.`,
  },
  remedy: {
    de: 'Die Zahl aus dem Vertrag in den Kontaktnachweis übernehmen.',
    en: 'Take the number of the contract over into the record of contacts.',
  },
});
