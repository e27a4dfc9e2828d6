import { abs, ganz, type Fassungen } from './wortlaut';

/** § 15 SGB II: the Eingliederungsvereinbarung until 2023-06-30, the Kooperationsplan since, renumbered on 2026-07-01. */
export const paragraf15: Fassungen = {
  '15': [
    {
      ab: '2023-01-01',
      wortlaut: {
        saetze: { 1: 3, 2: 3, 3: 3, 4: 2 },
        nummern: { '2': 3 },
        fundstellen: {
          persoenlichesAngebot: null,
          eingliederungsziel: null,
          sollInhalte: [abs(2, 2)],
          kannInhalte: [abs(2, 3), abs(4)],
          belangeBehinderung: null,
          erstgespraech: null,
          ersteEinladung: null,
          ueberpruefung: [abs(3, 1)],
          aufforderung: null,
        },
      },
    },
    {
      ab: '2023-07-01',
      wortlaut: {
        saetze: { 1: 2, 2: 3, 3: 2, 4: 1, 5: 2, 6: 1 },
        nummern: { '2': 6, '2.1': 0, '2.3': 2 },
        fundstellen: {
          persoenlichesAngebot: null,
          eingliederungsziel: [abs(2, 2)],
          sollInhalte: [abs(2, 2)],
          kannInhalte: [abs(2, 3)],
          belangeBehinderung: null,
          erstgespraech: null,
          ersteEinladung: [abs(4)],
          ueberpruefung: [abs(5, 1)],
          // Requests where no plan comes about stood in Abs. 6, beside Abs. 5.
          aufforderung: [abs(5, 2), abs(6)],
        },
      },
    },
    {
      ab: '2026-07-01',
      wortlaut: {
        saetze: { 1: 2, 2: 6, 3: 2, 4: 2 },
        nummern: { '2': 6, '2.1': 0, '2.2': 0, '2.3': 0, '2.5': 0, '2.6': 2 },
        fundstellen: {
          persoenlichesAngebot: [abs(2, 2)],
          eingliederungsziel: [abs(2, 3)],
          sollInhalte: [abs(2, 4)],
          kannInhalte: [abs(2, 6)],
          belangeBehinderung: [abs(2, 5)],
          erstgespraech: [abs(4, 1, 2)],
          ersteEinladung: null,
          ueberpruefung: null,
          aufforderung: null,
        },
      },
    },
  ],
};

/** § 15a SGB II: the Schlichtungsverfahren from 2023-07-01 to 2026-06-30, the Verpflichtung since. */
export const paragraf15a: Fassungen = {
  '15a': [
    { ab: '2023-01-01', wortlaut: { fehlt: 'damals' } },
    {
      ab: '2023-07-01',
      wortlaut: {
        regelt: 'schlichtung',
        saetze: { 1: 3, 2: 2, 3: null, 4: null },
        nummern: { '1': 0, '2': 0, '3': 0, '4': 0 },
        fundstellen: { schlichtung: ganz, verpflichtung: null },
      },
    },
    {
      ab: '2026-07-01',
      wortlaut: {
        regelt: 'verpflichtung',
        saetze: { 1: 2, 2: null, 3: null, 4: 2 },
        nummern: { '1': 3, '1.2': 0 },
        fundstellen: { schlichtung: null, verpflichtung: ganz },
      },
    },
  ],
  '15b': [{ ab: '2023-01-01', wortlaut: { fehlt: 'immer' } }],
};
