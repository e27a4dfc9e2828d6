import { abs, ganz, type Fassungen, type Gliederung, type Stelle } from './wortlaut';

function paragraf31(verweigerteAufforderung: readonly Stelle[] | null): Gliederung {
  return {
    saetze: { 1: 2, 2: null },
    nummern: { '1': 3, '1.2': 0, '2': 4 },
    fundstellen: { pflichtverletzung: ganz, verweigerteAufforderung },
  };
}

// Steps of 10, 20 and 30 percent, lifted under Abs. 1 Satz 6.
const stufen: Gliederung = {
  saetze: { 1: 7, 2: 2, 3: null, 4: 2, 5: null, 6: null },
  fundstellen: { minderung: [abs(1, 1, 2, 3, 4, 5), abs(4)], aufhebung: [abs(1, 6)], wegfallDesRegelbedarfs: null },
};

// The same with Abs. 7, whose sentences differ between its two wordings.
function mitAbsatz7(ohne: Gliederung, saetze: number): Gliederung {
  const { aufhebung } = ohne.fundstellen;
  return {
    saetze: { ...ohne.saetze, 7: saetze },
    fundstellen: {
      ...ohne.fundstellen,
      aufhebung: [...(aufhebung ?? []), abs(7)],
      wegfallDesRegelbedarfs: [abs(7)],
    },
  };
}

const dreissigProzent: Gliederung = {
  saetze: { 1: 3, 2: 3, 3: null, 4: 3, 5: null, 6: null },
  fundstellen: { minderung: [abs(1, 1), abs(4)], aufhebung: [abs(1, 2)], wegfallDesRegelbedarfs: null },
};

const beginnUndFrist = { minderungsbeginn: [abs(1, 1, 2)], feststellungsfrist: [abs(1, 3)] };

// Abs. 3 held what Abs. 4 holds since 2024-03-28.
const dreiAbsaetze: Gliederung = {
  saetze: { 1: 3, 2: 2, 3: null },
  nummern: { '1': 0, '2': 3, '2.2': 0 },
  fundstellen: {
    ...beginnUndFrist,
    minderungsdauer: [abs(2)],
    aufhebung: [abs(2, 2)],
    ergaenzendeHilfe: [abs(3)],
    wegfallDesRegelbedarfs: null,
  },
};

const ohneAbsatz3: Gliederung = {
  ...dreiAbsaetze,
  saetze: { 1: 3, 2: 2, 4: null },
  fundstellen: { ...dreiAbsaetze.fundstellen, ergaenzendeHilfe: [abs(4)] },
};

// Abs. 3 names length and end where the Regelbedarf is lost, and refers to start and time limit.
function vierAbsaetze(nummern: number): Gliederung {
  return {
    saetze: { 1: 3, 2: 2, 3: 2, 4: null },
    nummern: { '1': 0, '2': nummern, '2.2': 0 },
    fundstellen: {
      minderungsbeginn: [abs(1, 1, 2), abs(3)],
      feststellungsfrist: [abs(1, 3), abs(3)],
      minderungsdauer: [abs(2), abs(3)],
      aufhebung: [abs(2, 2), abs(3)],
      ergaenzendeHilfe: [abs(4)],
      wegfallDesRegelbedarfs: [abs(3)],
    },
  };
}

function paragraf32(saetze: Gliederung['saetze']): Gliederung {
  return {
    saetze,
    fundstellen: {
      meldeversaeumnis: ganz,
      minderung: [abs(1, 1), abs(2), abs(3)],
      minderungsdauer: [abs(2, 2), abs(3)],
    },
  };
}

/** §§ 31 to 32 SGB II: breaches, missed appointments and what follows from them. */
export const paragrafen31bis32: Fassungen = {
  '31': [
    { ab: '2023-01-01', wortlaut: paragraf31(null) },
    { ab: '2023-07-01', wortlaut: paragraf31([{ absatz: 1, saetze: [1], nummer: 1 }]) },
    { ab: '2026-07-01', wortlaut: paragraf31(null) },
  ],
  '31a': [
    { ab: '2023-01-01', wortlaut: stufen },
    { ab: '2024-03-28', wortlaut: mitAbsatz7(stufen, 3) },
    { ab: '2026-03-28', wortlaut: stufen },
    { ab: '2026-04-23', wortlaut: mitAbsatz7(stufen, 4) },
    { ab: '2026-07-01', wortlaut: mitAbsatz7(dreissigProzent, 4) },
  ],
  '31b': [
    { ab: '2023-01-01', wortlaut: dreiAbsaetze },
    { ab: '2024-03-28', wortlaut: vierAbsaetze(3) },
    { ab: '2026-03-28', wortlaut: ohneAbsatz3 },
    { ab: '2026-04-23', wortlaut: vierAbsaetze(3) },
    { ab: '2026-07-01', wortlaut: vierAbsaetze(0) },
  ],
  '32': [
    { ab: '2023-01-01', wortlaut: paragraf32({ 1: 2, 2: 2 }) },
    { ab: '2026-07-01', wortlaut: paragraf32({ 1: 2, 2: 2, 3: 2, 4: 2 }) },
  ],
  '32a': [{ ab: '2023-01-01', wortlaut: { fehlt: 'immer' } }],
};
