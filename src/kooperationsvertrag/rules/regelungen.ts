import { defineRule, ersterTagDesProjekts, type Verlangt } from '../lage';
import type { Vertragsprofil } from '../profile';
import { kennungOf, lies, nenne, type Kennung } from '../worte';

const decides = ersterTagDesProjekts;

const maengel = {
  fehlt: { de: 'sie fehlt', en: 'it is missing' },
  unverbindlich: { de: 'der Vertrag nennt sie unverbindlich', en: 'the contract says that it does not bind' },
  ohneZahl: { de: 'die Zahl fehlt', en: 'the number is missing' },
} as const;

type Mangel = Readonly<{ regelung: Kennung; mangel: keyof typeof maengel }>;

function mangelAn({ vorgabe, vertrag, regelung }: Verlangt): 'met' | Mangel {
  if (regelung === undefined) {
    lies(vertrag.regelungen);
    return { regelung: kennungOf(vorgabe), mangel: 'fehlt' };
  }
  if (vorgabe.verlangt === 'verbindlich' && regelung.verbindlich === false) {
    return { regelung: kennungOf(vorgabe), mangel: 'unverbindlich' };
  }
  const ohneZahl = vorgabe.zahl !== undefined && regelung.anzahl === undefined;
  return ohneZahl ? { regelung: kennungOf(vorgabe), mangel: 'ohneZahl' } : 'met';
}

/** A clause the paper makes obligatory: it stands in the contract, binds, and names its number where one is asked for. */
export const pflichtregelung = defineRule({
  id: 'kooperationsvertrag.pflichtregelung',
  title: { de: 'Obligatorische Regelung', en: 'Obligatory clause' },
  asks: {
    de: 'Der Vertrag enthält jede obligatorische Regelung, verbindlich und, wo verlangt, mit einer Zahl.',
    en: 'The contract holds each obligatory clause, binding and, where asked for, with a number.',
  },
  serves: ['TH-04', 'TH-06', 'TH-07', 'TH-09', 'TH-11', 'TH-13', 'TH-15'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ regelungen }) => regelungen.some(({ verlangt }) => verlangt === 'verbindlich'),
  decides,
  at: 'abgeleitet.verbindlich[]',
  reads: ['A-27'],
  apply: (verlangt) => mangelAn(verlangt),
  says: {
    de: ({ regelung, mangel }, profil: Vertragsprofil) =>
      `Der Vertrag muss die Regelung ${nenne(profil, regelung, 'de')} enthalten; ${maengel[mangel].de}.`,
    en: ({ regelung, mangel }, profil: Vertragsprofil) =>
      `The contract must hold the clause ${nenne(profil, regelung, 'en')}; ${maengel[mangel].en}.`,
  },
  remedy: {
    de: 'Die Regelung mit dem Jobcenter vereinbaren und in den Vertrag aufnehmen.',
    en: 'Agree on the clause with the Jobcenter and put it into the contract.',
  },
});

/** A clause the paper recommends. */
export const empfohleneRegelung = defineRule({
  id: 'kooperationsvertrag.empfohleneRegelung',
  title: { de: 'Empfohlene Regelung', en: 'Recommended clause' },
  asks: {
    de: 'Der Vertrag enthält auch die empfohlenen Regelungen, wo nötig mit einer Zahl.',
    en: 'The contract holds the recommended clauses, too, with a number where one belongs to it.',
  },
  serves: ['TH-05', 'TH-16', 'TH-17', 'TH-18', 'TH-19', 'TH-20', 'TH-21', 'TH-22', 'TH-23', 'TH-24'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  when: ({ regelungen }) => regelungen.some(({ verlangt }) => verlangt === 'empfohlen'),
  decides,
  at: 'abgeleitet.empfohlen[]',
  apply: (verlangt) => mangelAn(verlangt),
  says: {
    de: ({ regelung, mangel }, profil: Vertragsprofil) =>
      `Empfohlen ist die Regelung ${nenne(profil, regelung, 'de')}; ${maengel[mangel].de}.`,
    en: ({ regelung, mangel }, profil: Vertragsprofil) =>
      `The clause ${nenne(profil, regelung, 'en')} is recommended; ${maengel[mangel].en}.`,
  },
  remedy: {
    de: 'Die Regelung aufnehmen oder unter den Abweichungen begründen, warum sie fehlt.',
    en: 'Take the clause in, or give the reason for its absence among the deviations.',
  },
});

/** The number a clause names is no smaller than the paper's. */
export const mindestzahl = defineRule({
  id: 'kooperationsvertrag.mindestzahl',
  title: { de: 'Mindestzahl', en: 'Least number' },
  asks: {
    de: 'Die Zahl der Regelung liegt nicht unter der Mindestzahl; mehr darf vereinbart sein.',
    en: 'The number of the clause is no smaller than the least number; more may be agreed.',
  },
  serves: ['TH-12'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: ({ regelungen }) => regelungen.some(({ zahl }) => zahl?.mindestens !== undefined),
  decides,
  at: 'abgeleitet.bekannt[]',
  place: 'anzahl',
  apply({ quelle: { anzahl }, vorgabe }) {
    const mindestens = vorgabe.zahl?.mindestens;
    if (mindestens === undefined || anzahl === undefined) return 'notApplicable';
    return anzahl >= mindestens ? 'met' : { regelung: kennungOf(vorgabe), anzahl, mindestens };
  },
  says: {
    de: ({ regelung, anzahl, mindestens }, profil: Vertragsprofil) =>
      `Die Regelung ${nenne(profil, regelung, 'de')} muss mindestens ${String(mindestens)} nennen; vereinbart ist ${String(anzahl)}.`,
    en: ({ regelung, anzahl, mindestens }, profil: Vertragsprofil) =>
      `The clause ${nenne(profil, regelung, 'en')} must name at least ${String(mindestens)}; agreed is ${String(anzahl)}.`,
  },
  remedy: { de: 'Mindestens die geforderte Zahl vereinbaren.', en: 'Agree on at least the number asked for.' },
});
