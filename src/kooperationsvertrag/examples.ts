import type { CompleteDocument } from '../begriffe/ruleExample';
import type { Kooperationsvertrag } from './model';

const inDenUnterlagen = [{ ort: 'traegerunterlagen', am: '2019-01-15', vorhanden: true }] as const;
const inDerAkte = [{ ort: 'teilnehmerakte', am: '2019-01-21', vorhanden: true }] as const;

/** One contract that is complete by the Hinweise. */
export const vertrag2019 = {
  kennung: 'vertrag-a',
  jobcenter: 'jobcenter-a',
  geschlossenAm: '2018-12-10',
  regelungen: [
    { regelung: 'teilnehmerzuweisung', merkmale: ['warmeUebergabe'], nachweise: inDerAkte },
    { regelung: 'teilnehmerrueckfuehrung', merkmale: ['warmeUebergabe'], nachweise: inDerAkte },
    { regelung: 'perspektivplan', merkmale: ['abstimmung'], nachweise: inDerAkte },
    { regelung: 'kontaktdichte', anzahl: 2, nachweise: inDerAkte },
    {
      regelung: 'fallberatung',
      parteien: ['teilnehmende', 'integrationsbegleitung', 'vermittlungsfachkraft'],
      durchfuehrungen: [
        { am: '2019-04-11', beteiligte: ['teilnehmende', 'integrationsbegleitung', 'vermittlungsfachkraft'] },
      ],
      nachweise: inDerAkte,
    },
    {
      regelung: 'berichtswesen',
      abstand: { anzahl: 3, einheit: 'monate' },
      durchfuehrungen: [{ am: '2019-04-01' }],
      nachweise: inDenUnterlagen,
    },
    { regelung: 'projektaufbau', nachweise: inDenUnterlagen },
    { regelung: 'zielgruppe', nachweise: inDenUnterlagen },
    { regelung: 'teilnehmerplaetze', anzahl: 24, nachweise: inDenUnterlagen },
    { regelung: 'nachbesetzung', nachweise: inDenUnterlagen },
    { regelung: 'arbeitstreffen', nachweise: inDenUnterlagen },
    { regelung: 'arbeitgeber', nachweise: inDenUnterlagen },
    { regelung: 'indikatoren', nachweise: inDenUnterlagen },
    { regelung: 'kostenuebernahme', nachweise: inDenUnterlagen },
    { regelung: 'datenschutz', nachweise: inDenUnterlagen },
  ],
  nichteinhaltungen: [],
} as const;

/** The contract of a project of 2019, complete by the Hinweise; asked on 2019-06-03 it has no finding. */
export const vertraege2019: Kooperationsvertrag = {
  art: 'kooperationsvertrag',
  id: 'vertraege-2019',
  profil: 'thueringen-integrationsbegleitung-2019',
  projekt: 'projekt-nord',
  traeger: 'traeger-4',
  projektbeginnAm: '2019-01-01',
  projektendeAm: '2020-12-31',
  fassung: '1.0.0',
  jobcenter: [{ kennung: 'jobcenter-a' }],
  vertraege: [vertrag2019],
};

/** Complete by the Hinweise of 2019. */
export const complete2019: CompleteDocument = {
  title: { de: 'vollständiger Vertrag nach den Hinweisen von 2019', en: 'complete contract by the Hinweise of 2019' },
  document: vertraege2019,
  asOf: '2019-06-03',
};
