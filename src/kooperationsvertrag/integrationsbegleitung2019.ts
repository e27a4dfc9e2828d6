import { hinweise2019 } from '../begriffe';
import type { Vertragsprofil } from './profile';

const punkt = (nummer: 1 | 2, anstrich: number): string => `Nr. ${String(nummer)}, ${String(anstrich)}. Anstrich`;

/**
 * The Hinweise for projects of individuelle Integrationsbegleitung in Thüringen, version 1.0.0 of 2019-01-09, for projects
 * from 2019-01-01. The programme ended on 2023-12-31, and so does the profile.
 */
export const integrationsbegleitung2019: Vertragsprofil = {
  ...hinweise2019,
  art: 'kooperationsvertrag',
  title: {
    de: 'Individuelle Integrationsbegleitung in Thüringen, Hinweise 1.0.0 von 2019',
    en: 'Individual integration support in Thüringen, Hinweise 1.0.0 of 2019',
  },
  source: {
    ...hinweise2019.source,
    stellen: {
      'kooperationsvertrag.fassung': 'Seite 1, Stand und Version',
      'kooperationsvertrag.vertragJeJobcenter': 'Einleitung, Satz 1',
      'kooperationsvertrag.vertragszuordnung': 'Einleitung, Satz 1',
      'kooperationsvertrag.vertragEindeutig': 'Einleitung, Satz 1',
      'kooperationsvertrag.pflichtregelung': 'Nr. 1',
      'kooperationsvertrag.ausgestaltung': 'Nr. 1, 1. und 2. Anstrich',
      'kooperationsvertrag.mindestzahl': 'Nr. 1, 3. Anstrich',
      'kooperationsvertrag.parteien': 'Nr. 1, 4. Anstrich',
      'kooperationsvertrag.beteiligung': 'Nr. 1, 4. Anstrich',
      'kooperationsvertrag.abstand': 'Nr. 1, 5. Anstrich',
      'kooperationsvertrag.empfohleneRegelung': 'Nr. 2',
      'kooperationsvertrag.einhaltung': 'Hinweise, 1., 4. und 6. Anstrich',
      'kooperationsvertrag.nachweis': 'Hinweise, 2. Anstrich',
      'kooperationsvertrag.mitteilung': 'Hinweise, 4. Anstrich',
      'kooperationsvertrag.mitteilungsfrist': 'Hinweise, 4. Anstrich',
      'kooperationsvertrag.vorOrtUeberpruefung': 'Hinweise, 5. Anstrich',
    },
  },
  fassung: '1.0.0',
  vertragAls: { de: 'Zuwendungsvoraussetzung', en: 'a condition of the grant' },
  regelungen: [
    {
      id: 'teilnehmerzuweisung',
      title: { de: 'Teilnehmerzuweisung (Projekteintritt)', en: 'assignment of participants (entry)' },
      verlangt: 'verbindlich',
      stelle: punkt(1, 1),
      merkmale: [
        { id: 'warmeUebergabe', title: { de: '„warme Übergabe“', en: '"warme Übergabe" (handover in person)' } },
      ],
    },
    {
      id: 'teilnehmerrueckfuehrung',
      title: {
        de: 'Teilnehmerrückführung bei fortbestehender Arbeitslosigkeit (Projektaustritt)',
        en: 'return of participants who are still unemployed (exit)',
      },
      verlangt: 'verbindlich',
      stelle: punkt(1, 1),
      merkmale: [
        { id: 'warmeUebergabe', title: { de: '„warme Übergabe“', en: '"warme Übergabe" (handover in person)' } },
      ],
    },
    {
      id: 'perspektivplan',
      title: { de: 'Individuelle Perspektivpläne', en: 'individual Perspektivpläne' },
      verlangt: 'verbindlich',
      stelle: punkt(1, 2),
      merkmale: [
        {
          id: 'abstimmung',
          title: {
            de: 'Abstimmung mit den Vermittlungsfachkräften der Jobcenter',
            en: 'agreement with the Vermittlungsfachkräfte of the Jobcenter',
          },
        },
      ],
    },
    {
      id: 'kontaktdichte',
      title: {
        de: 'Anzahl der monatlichen persönlichen Ansprachen (Kontaktdichte)',
        en: 'number of contacts in person a month (Kontaktdichte)',
      },
      verlangt: 'verbindlich',
      stelle: punkt(1, 3),
      zahl: { mindestens: 2 },
    },
    {
      id: 'fallberatung',
      title: { de: 'Individuelle Fallberatungen im Bedarfsfall', en: 'individual case conferences when needed' },
      verlangt: 'verbindlich',
      stelle: punkt(1, 4),
      parteien: [
        { id: 'teilnehmende', title: { de: 'der oder die Teilnehmende', en: 'the participant' } },
        { id: 'integrationsbegleitung', title: { de: 'die Integrationsbegleitung', en: 'the Integrationsbegleitung' } },
        {
          id: 'vermittlungsfachkraft',
          title: { de: 'die Vermittlungsfachkraft des Jobcenters', en: 'the Vermittlungsfachkraft of the Jobcenter' },
        },
      ],
    },
    {
      id: 'berichtswesen',
      title: { de: 'Rückkopplung der Ergebnisse ans Jobcenter (Berichtswesen)', en: 'reporting to the Jobcenter' },
      verlangt: 'verbindlich',
      stelle: punkt(1, 5),
    },
    {
      id: 'projektaufbau',
      title: { de: 'Projektaufbau und -ablauf', en: 'structure and course of the project' },
      verlangt: 'empfohlen',
      stelle: punkt(2, 1),
    },
    {
      id: 'zielgruppe',
      title: { de: 'Beschreibung der Zielgruppe', en: 'description of the target group' },
      verlangt: 'empfohlen',
      stelle: punkt(2, 2),
    },
    {
      id: 'teilnehmerplaetze',
      title: { de: 'Anzahl der Teilnehmerplätze', en: 'number of places' },
      verlangt: 'empfohlen',
      stelle: punkt(2, 3),
      zahl: {},
    },
    {
      id: 'nachbesetzung',
      title: { de: 'Nachbesetzung frei werdender Teilnehmerplätze', en: 'refilling of places that become free' },
      verlangt: 'empfohlen',
      stelle: punkt(2, 4),
    },
    {
      id: 'arbeitstreffen',
      title: {
        de: 'Regelmäßige Arbeitstreffen von Träger und Jobcenter',
        en: 'regular meetings of Träger and Jobcenter',
      },
      verlangt: 'empfohlen',
      stelle: punkt(2, 5),
    },
    {
      id: 'arbeitgeber',
      title: {
        de: 'Zusammenarbeit mit Arbeitgebern (Arbeitserprobung, Praktika, Nachbetreuung)',
        en: 'work with employers (trial work, internships, Nachbetreuung)',
      },
      verlangt: 'empfohlen',
      stelle: punkt(2, 6),
    },
    { id: 'indikatoren', title: { de: 'Indikatoren', en: 'indicators' }, verlangt: 'empfohlen', stelle: punkt(2, 7) },
    {
      id: 'kostenuebernahme',
      title: { de: 'Kostenübernahme individueller Leistungen', en: 'who pays individual services' },
      verlangt: 'empfohlen',
      stelle: punkt(2, 8),
    },
    {
      id: 'datenschutz',
      title: { de: 'Datenschutz', en: 'data protection' },
      verlangt: 'empfohlen',
      stelle: punkt(2, 9),
    },
  ],
  nachweisorte: ['teilnehmerakte', 'traegerunterlagen', 'andereStelleBeimTraeger'],
  mitteilungAn: { id: 'bewilligungsbehoerde', title: { de: 'Bewilligungsbehörde', en: 'Bewilligungsbehörde' } },
  rueckkopplungAn: [
    { id: 'fachaufsicht', title: { de: 'Fachaufsicht im TMSGFF', en: 'Fachaufsicht in the TMSGFF' } },
    { id: 'jobcenter', title: { de: 'zuständiges Jobcenter', en: 'competent Jobcenter' } },
  ],
};
