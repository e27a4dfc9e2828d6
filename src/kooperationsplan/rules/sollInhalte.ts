import { sollInhalt } from './sollInhalt';

/** Trainings, jobs or fields of work (Satz 2 Nr. 5, now Satz 4 Nr. 1). */
export const vermittlungsziel = sollInhalt({
  key: 'vermittlungsziel',
  id: 'kooperationsplan.vermittlungsziel',
  title: { de: 'Vermittlungsziel', en: 'Placement target' },
  was: {
    de: 'in welche Ausbildungen, Tätigkeiten oder Tätigkeitsbereiche vermittelt werden soll',
    en: 'into which trainings, jobs or fields of work the person is to be placed',
  },
  serves: ['KP-20', 'WU-09', 'WU-18'],
  nummern: [5, 1],
  changed: {
    de: 'Jetzt Nr. 1; „Ausbildungen“ steht in der Mehrzahl.',
    en: 'Now Nr. 1; "Ausbildungen" stands in the plural.',
  },
  festgelegt: ({ festgelegt }) => festgelegt !== undefined && festgelegt.length > 0,
});

/** Own efforts (Nr. 2 in both wordings). */
export const eigenbemuehungen = sollInhalt({
  key: 'eigenbemuehungen',
  id: 'kooperationsplan.eigenbemuehungen',
  title: { de: 'Eigenbemühungen', en: 'Own efforts' },
  was: {
    de: 'welche Eigenbemühungen mindestens unternommen und nachgewiesen werden',
    en: 'which own efforts are undertaken at least and proved',
  },
  serves: ['KP-15', 'WU-15'],
  nummern: [2, 2],
  changed: {
    de: 'Jetzt Satz 4 Nr. 2: Eigenbemühungen, die die Person mindestens „zu unternehmen und nachzuweisen hat“.',
    en: 'Now Satz 4 Nr. 2: efforts the person at least "has to undertake and to prove".',
  },
  festgelegt: ({ festgelegt }) => festgelegt !== undefined && festgelegt.length > 0,
});

/** Services of integration (Satz 2 Nr. 1, now Satz 4 Nr. 3). */
export const leistungen = sollInhalt({
  key: 'leistungen',
  id: 'kooperationsplan.leistungen',
  title: { de: 'Leistungen zur Eingliederung', en: 'Services of integration' },
  was: {
    de: 'welche Leistungen zur Eingliederung in Betracht kommen',
    en: 'which services of integration come into question',
  },
  serves: ['KP-14', 'WU-14'],
  nummern: [1, 3],
  changed: {
    de: 'Jetzt Nr. 3, mit dem Zusatz „für die erwerbsfähige leistungsberechtigte Person“.',
    en: 'Now Nr. 3, with the words "for the person entitled".',
  },
  festgelegt: ({ festgelegt }) => festgelegt !== undefined && festgelegt.length > 0,
});

/** A possible need of rehabilitation (Nr. 6 in both wordings). */
export const rehabilitation = sollInhalt({
  key: 'rehabilitation',
  id: 'kooperationsplan.rehabilitation',
  title: { de: 'Rehabilitation und Teilhabe', en: 'Rehabilitation' },
  was: {
    de: 'ob ein Bedarf an Leistungen zur Rehabilitation in Betracht kommt',
    en: 'whether there may be a need of rehabilitation',
  },
  serves: ['KP-21', 'WU-19'],
  nummern: [6, 6],
  changed: {
    de: 'Jetzt Satz 4 Nr. 6: Bei Bedarf an Leistungen nach § 5 SGB IX ist auf einen Antrag hinzuwirken.',
    en: 'Now Satz 4 Nr. 6: where services under § 5 SGB IX are needed, an application is worked towards.',
  },
  festgelegt: ({ bedarf }) => bedarf !== undefined,
});
