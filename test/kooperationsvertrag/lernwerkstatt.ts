import {
  defineVertragsprofil,
  type CalendarDay,
  type Kooperationsvertrag,
  type Vertragsprofil,
} from 'kooperationsplan';
import type { CompleteDocument } from '../../src/begriffe/ruleExample';

/** An invented programme with other clauses, numbers, parties and places: nothing of the Hinweise is written into code. */
export const lernwerkstatt2025: Vertragsprofil = defineVertragsprofil({
  id: 'lernwerkstatt-2025',
  art: 'kooperationsvertrag',
  title: { de: 'Lernwerkstatt, Merkblatt 3 von 2025', en: 'Lernwerkstatt, leaflet 3 of 2025' },
  validFrom: '2025-03-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Merkblatt Lernwerkstatt',
    act: 'Merkblatt 3 einer erfundenen Stiftung von 2025',
    basis: 'merkblatt',
    checkedOn: '2026-08-19' as CalendarDay,
  },
  fassung: '3',
  regelungen: [
    {
      id: 'werkstattstunden',
      title: { de: 'Werkstattstunden je Woche', en: 'workshop hours a week' },
      verlangt: 'verbindlich',
      stelle: 'Seite 2',
      zahl: { mindestens: 6 },
      merkmale: [{ id: 'fahrdienst', title: { de: 'Fahrdienst', en: 'transport' } }],
    },
    {
      id: 'hilfeplangespraech',
      title: { de: 'Gespräch mit Meisterbetrieb und Jobcenter', en: 'talk with workshop and Jobcenter' },
      verlangt: 'verbindlich',
      stelle: 'Seite 3',
      parteien: [
        { id: 'meister', title: { de: 'der Meisterbetrieb', en: 'the workshop' } },
        { id: 'amt', title: { de: 'das Jobcenter', en: 'the Jobcenter' } },
      ],
    },
    { id: 'abschluss', title: { de: 'Abschlussfest', en: 'closing party' }, verlangt: 'empfohlen', stelle: 'Seite 4' },
  ],
  nachweisorte: ['traegerunterlagen'],
  mitteilungAn: { id: 'stiftung', title: { de: 'Stiftung', en: 'foundation' } },
  rueckkopplungAn: [
    { id: 'beirat', title: { de: 'Beirat', en: 'board' } },
    { id: 'vorstand', title: { de: 'Vorstand', en: 'executive board' } },
  ],
});

const imOrdner = [{ ort: 'traegerunterlagen', vorhanden: true }] as const;

/** A contract that is complete by the invented programme; asked on 2025-09-01 it has no finding. */
export const vertraege2025: Kooperationsvertrag = {
  art: 'kooperationsvertrag',
  id: 'vertraege-2025',
  profil: 'lernwerkstatt-2025',
  projektbeginnAm: '2025-04-01',
  fassung: '3',
  jobcenter: [{ kennung: 'jobcenter-k' }],
  vertraege: [
    {
      kennung: 'vertrag-k',
      jobcenter: 'jobcenter-k',
      geschlossenAm: '2025-03-17',
      regelungen: [
        { regelung: 'werkstattstunden', anzahl: 8, merkmale: ['fahrdienst'], nachweise: imOrdner },
        { regelung: 'hilfeplangespraech', parteien: ['meister', 'amt'], nachweise: imOrdner },
        { regelung: 'abschluss', nachweise: imOrdner },
        { regelung: 'hausordnung', nachweise: imOrdner },
      ],
      nichteinhaltungen: [],
    },
  ],
};

/** Complete by the invented programme. */
export const complete2025: CompleteDocument = {
  title: { de: 'vollständiger Vertrag eines erfundenen Programms', en: 'complete contract of an invented programme' },
  document: vertraege2025,
  asOf: '2025-09-01',
};
