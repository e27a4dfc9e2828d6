import type { FaultTable } from '../../support/singleFaults';
import { at, error, law, warning } from './worte';

/** What one fault gives. */
export const module: FaultTable = {
  'aktivzentrum.arbeitgeberdauer': {
    ...law,
    path: 'abschnitte.1.bis',
    norm: '§ 45 Abs. 2 Satz 2, Abs. 8 SGB III i.V.m. § 16 Abs. 1 Satz 2 Nr. 2 SGB II',
    decidedOn: '2026-06-01',
    says: 'Ein Teil bei einem Arbeitgeber darf nicht länger als 6 Wochen dauern: ab 01.06.2026 bis 12.07.2026; er dauert bis 13.07.2026.',
  },
  'aktivzentrum.kenntnisvermittlung': {
    ...law,
    path: 'abschnitte.0.bis',
    norm: '§ 45 Abs. 2 Satz 3 SGB III i.V.m. § 16 Abs. 1 Satz 2 Nr. 2 SGB II',
    decidedOn: '2026-05-04',
    says: 'Die Vermittlung beruflicher Kenntnisse darf nicht länger als 8 Wochen dauern (56 Tage); bis zum Ende dieses Teils sind es zusammen 57 Tage.',
  },
  'aktivzentrum.modulBekannt': {
    ...error,
    path: 'nutzungen.1.modul',
    norm: at('Nr. 1'),
    decidedOn: '2025-01-20',
    says: 'Das genannte Modul gibt es nach der örtlichen Vorgabe nicht',
  },
  'aktivzentrum.abAntragstellung': {
    ...warning,
    path: 'nutzungen.0.ab',
    norm: at('Nr. 1 Fußnote 2'),
    decidedOn: '2025-01-12',
    says: 'Die Module können ab der Antragstellung genutzt werden; genutzt wurde ab 12.01.2025, der Antrag ist vom 13.01.2025.',
  },
  'aktivzentrum.ohneEntscheidung': [
    {
      ...error,
      path: 'nutzungen.0.vorherVerlangt',
      norm: at('Nr. 1 Fußnote 2'),
      decidedOn: '2025-01-13',
      says: 'Eine abschließende Entscheidung über den Antrag muss bei der Nutzung noch nicht vorliegen',
    },
    {
      ...error,
      path: 'nutzungen.0.vorherVerlangt',
      norm: at('Nr. 1 Fußnote 2'),
      decidedOn: '2024-03-04',
      says: 'Eine abschließende Entscheidung über den Antrag muss bei der Nutzung noch nicht vorliegen',
    },
  ],
  'aktivzentrum.ohneEinbuchung': {
    ...warning,
    path: 'nutzungen.0.vorherVerlangt',
    norm: at('Nr. 2'),
    decidedOn: '2025-01-13',
    says: 'Dieses Angebot kann jederzeit ohne Bewilligung und Einbuchung genutzt werden; verlangt wurde vorher: Einbuchung.',
  },
  'aktivzentrum.keineKosten': {
    ...error,
    path: 'kosten.0',
    norm: at('Nr. 2'),
    decidedOn: '2024-03-05',
    says: 'Für dieses Angebot werden keine Kosten gewährt; gewährt wurden Fahrkosten.',
  },
  'aktivzentrum.rechtsgrundlage': {
    ...error,
    path: 'massnahme.rechtsgrundlage',
    norm: at('Mitgeltende Dokumente'),
    decidedOn: '2024-03-01',
    says: 'Die Maßnahme beruht auf § 16 Abs. 1 SGB II i.V.m. § 45 SGB III; genannt ist eine andere',
  },
  'aktivzentrum.verfahren': ['2024-03-01', '2026-02-02'].map((decidedOn) => ({
    ...warning,
    path: 'massnahme.verfahren',
    norm: at('Nr. 3 mit Fußnote 3'),
    decidedOn,
    says: 'Für die einzubuchenden Module gilt grundsätzlich das allgemeine Verfahren (mabe-lfd-nr-3); angegeben ist keines.',
  })),
};
