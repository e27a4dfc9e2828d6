import { reading } from './define';

/** The open questions around measures of an Aktivzentrum. */
export const aktivzentrumReadings = {
  'A-30': reading(
    'warnung',
    {
      de: 'Wie wiegt es, wenn mehrere Erwartungsbögen eines Moduls zusammen über seine Höchstdauer hinausgehen?',
      en: 'How much does it weigh that several sheets of a module together pass its longest time?',
    },
    {
      warnung: { de: 'Warnung', en: 'warning' },
      fehler: { de: 'Fehler', en: 'error' },
      information: { de: 'Information', en: 'info' },
    },
  ),
  'A-32': reading(
    'nurUebernommen',
    {
      de: 'Wann ist der Kooperationsplan nach einer Änderung anzupassen?',
      en: 'When is the Kooperationsplan adapted after a change?',
    },
    {
      nurUebernommen: {
        de: 'wenn das Ziel aus dem Erwartungsbogen übernommen ist; ein allgemeines Ziel nur, wenn es sich selbst ändert',
        en: 'where the goal was taken over from the sheet; a general goal only where it changes itself',
      },
      beide: { de: 'bei jedem neuen Ziel oder Modul', en: 'with every new goal or module' },
    },
  ),
  'A-33': reading(
    'grundVermerkt',
    {
      de: 'Ist zu vermerken, dass das Dreiergespräch aus Zeitgründen ausfiel?',
      en: 'Is it noted that there was no three-way talk for lack of time?',
    },
    {
      grundVermerkt: { de: 'ja: Ohne Vermerk ist es eine Warnung', en: 'yes: without a note it is a warning' },
      aus: { de: 'nein', en: 'no' },
    },
  ),
  'A-35': reading(
    'alleModule',
    {
      de: 'Für welche Module gilt, dass sie ab der Antragstellung genutzt werden können?',
      en: 'Which modules may be used from the application on?',
    },
    {
      alleModule: { de: 'für alle', en: 'all of them' },
      nurOffeneAngebote: { de: 'nur für die offenen Angebote', en: 'the open offers only' },
    },
  ),
} as const;
