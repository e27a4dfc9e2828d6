import { reading } from './define';

/** The open questions around the process of Jobcoaching am Arbeitsplatz. */
export const jobcoachingReadings = {
  'A-37': reading(
    'letzteSendung',
    {
      de: 'Ab wann laufen die vier Wochen für Abschnitt 1?',
      en: 'From when do the four weeks for section 1 run?',
    },
    {
      letzteSendung: {
        de: 'nach der späteren der beiden Sendungen, Falldokument oder Passwort',
        en: 'after the later of the two sendings, Falldokument or password',
      },
      falldokument: { de: 'nach der Sendung des Falldokuments', en: 'after the Falldokument was sent' },
    },
  ),
  'A-38': reading(
    'passwort',
    {
      de: 'Ab wann laufen die vier Wochen für Abschnitt 6?',
      en: 'From when do the four weeks for section 6 run?',
    },
    {
      passwort: {
        de: 'nach dem Tag, an dem der Jobcoach das Passwort bekam',
        en: 'after the day on which the Jobcoach got the password',
      },
      uebernahme: { de: 'nach der Übernahme des Falls (Abschnitt 5)', en: 'after the case was taken (section 5)' },
    },
  ),
  'A-39': reading(
    'haelfteDerTage',
    {
      de: 'Was ist „ca. nach der Hälfte der Maßnahme“?',
      en: 'What is "about half-way through the measure"?',
    },
    {
      haelfteDerTage: {
        de: 'die Hälfte der bewilligten Tage, mit der Toleranz des Profils',
        en: 'half of the days approved, with the tolerance of the profile',
      },
      haelfteDerStunden: {
        de: 'die Hälfte der bewilligten Stunden; das beurteilt ein Mensch',
        en: 'half of the hours approved; a person judges it',
      },
    },
  ),
  'A-40': reading(
    'beide',
    {
      de: 'Zwischenbericht „bzw. zum Fälligkeitsdatum“: der frühere oder der spätere Tag?',
      en: 'Interim report "bzw. zum Fälligkeitsdatum": the earlier or the later day?',
    },
    {
      beide: {
        de: 'fällig am früheren (Warnung), versäumt nach dem späteren (Fehler)',
        en: 'due on the earlier (warning), overdue after the later (error)',
      },
      frueherer: { de: 'nur der frühere', en: 'the earlier only' },
      spaeterer: { de: 'nur der spätere', en: 'the later only' },
    },
  ),
  'A-41': reading(
    'beide',
    {
      de: 'Abschlussbericht „bzw. nach Ende der Bewilligungsfrist“: welcher Tag?',
      en: 'Final report "bzw. nach Ende der Bewilligungsfrist": which day?',
    },
    {
      beide: {
        de: 'vier Wochen nach beiden: fällig am früheren (Warnung), versäumt nach dem späteren (Fehler)',
        en: 'four weeks after both: due on the earlier (warning), overdue after the later (error)',
      },
      frueherer: { de: 'nur der frühere', en: 'the earlier only' },
      spaeterer: { de: 'nur der spätere', en: 'the later only' },
      amEnde: {
        de: 'wie beide, aber der andere Tag ist das Ende der Bewilligung selbst',
        en: 'as both, but the other day is the end of the approval itself',
      },
    },
  ),
  'A-43': reading(
    'arbeitstag',
    {
      de: 'Welcher Tag ist „Monatsanfang“?',
      en: 'Which day is "the start of the month"?',
    },
    {
      arbeitstag: {
        de: 'der Arbeitstag des Folgemonats, den das Profil nennt (Niedersachsen: der dritte)',
        en: 'the working day of the following month that the profile names (Niedersachsen: the third)',
      },
      ersterTag: { de: 'der Erste des Folgemonats (§ 192 BGB)', en: 'the first of the following month (§ 192 BGB)' },
    },
  ),
  'A-44': reading(
    'feststellungImmer',
    {
      de: 'Welche Dokumente zu Abschnitt 1 können einander ersetzen?',
      en: 'Which documents of section 1 may stand for each other?',
    },
    {
      feststellungImmer: {
        de: 'nur Ausweis und Gleichstellung; der Feststellungsbescheid gehört immer dazu',
        en: 'only card and Gleichstellung; the Feststellungsbescheid always belongs to it',
      },
      gleichstellungErsetzt: {
        de: 'die Gleichstellung ersetzt Feststellungsbescheid und Ausweis',
        en: 'the Gleichstellung stands for Feststellungsbescheid and card',
      },
    },
  ),
  'A-47': reading(
    'verschoben',
    {
      de: 'Verschiebt sich das Ende einer Frist im Ablauf, wenn es auf Samstag, Sonntag oder Feiertag fällt?',
      en: 'Does the end of a deadline of the process move where it is a Saturday, Sunday or holiday?',
    },
    {
      verschoben: {
        de: 'ja, auf den nächsten Werktag (§ 26 Abs. 3 SGB X); rückwärts gerechnete Fristen nie',
        en: 'yes, to the next working day (§ 26 Abs. 3 SGB X); a deadline counted backward never',
      },
      unverschoben: { de: 'nein', en: 'no' },
    },
  ),
} as const;
