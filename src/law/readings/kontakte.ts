import { reading } from './define';

/** The open questions around contacts and Nachbetreuung. A profile that answers one itself is not asked for a reading. */
export const kontakteReadings = {
  'A-17': reading(
    'kalendermonat',
    { de: 'Was heißt „im Monat“?', en: 'What does "im Monat" mean?' },
    {
      kalendermonat: { de: 'im Kalendermonat', en: 'in the calendar month' },
      rollierend30: {
        de: 'in je 30 aufeinanderfolgenden Tagen, wo immer sie beginnen',
        en: 'in any 30 consecutive days, wherever they begin',
      },
      teilnahmemonat: {
        de: 'im Monat der Teilnahme, vom Tag des Eintritts an gezählt',
        en: 'in the month of participation, counted from the day of entry',
      },
    },
  ),
  'A-18': reading(
    'streng',
    {
      de: 'Was wird in einem Zeitraum verlangt, den die Teilnahme nur zum Teil füllt?',
      en: 'What is asked in a period that participation fills only in part?',
    },
    {
      streng: { de: 'die volle Zahl', en: 'the full number' },
      anteilig: {
        de: 'der Anteil nach Tagen, aufgerundet, mindestens eins',
        en: 'the share by days, rounded up, at least one',
      },
      frei: { de: 'nichts', en: 'nothing' },
    },
  ),
  'A-19': reading(
    'nie',
    {
      de: 'Zählt ein Videogespräch, wo das Profil dazu schweigt?',
      en: 'Does a video call count where the profile does not say?',
    },
    {
      nie: { de: 'nein: Es ist nicht persönlich', en: 'no: it is not in person' },
      mitGrund: { de: 'mit dokumentiertem Grund', en: 'with a documented reason' },
      immer: { de: 'ja', en: 'yes' },
    },
  ),
  'A-21': reading(
    'einmalJeTag',
    { de: 'Zählen zwei Gespräche an einem Tag zweimal?', en: 'Do two talks on one day count twice?' },
    {
      einmalJeTag: { de: 'nein: Ein Tag zählt einmal', en: 'no: one day counts once' },
      jedesGespraech: { de: 'ja: Jedes Gespräch zählt', en: 'yes: every talk counts' },
    },
  ),
  'A-21-gruppe': reading(
    'zaehltNicht',
    { de: 'Zählt ein Gruppentermin?', en: 'Does a group date count?' },
    {
      zaehltNicht: {
        de: 'nein, nur ein als Einzelgespräch gekennzeichneter Kontakt',
        en: 'no, only a contact marked as an individual talk',
      },
      zaehlt: { de: 'ja', en: 'yes' },
    },
  ),
  'A-24': reading(
    'nachVerlauf',
    {
      de: 'In welcher Einheit läuft die Höchstdauer der Nachbetreuung?',
      en: 'In which unit does the longest time of Nachbetreuung run?',
    },
    {
      nachVerlauf: {
        de: 'ohne Unterbrechung in Kalendermonaten (§ 188 BGB), bei getrennten Abschnitten 30 Tage je Monat (§ 191 BGB)',
        en: 'unbroken in calendar months (§ 188 BGB), separate periods at 30 days a month (§ 191 BGB)',
      },
      immerTage: { de: 'immer 30 Tage je Monat', en: 'always 30 days a month' },
      immerMonate: {
        de: 'immer Kalendermonate; die Tage einer Unterbrechung verlängern',
        en: 'always calendar months; the days of an interruption lengthen them',
      },
    },
  ),
  'A-25': reading(
    'ersterArbeitstag',
    { de: 'Womit beginnt die Nachbetreuung?', en: 'With what does Nachbetreuung begin?' },
    {
      ersterArbeitstag: {
        de: 'mit dem ersten Arbeitstag, der mitzählt',
        en: 'with the first day of work, which is counted',
      },
      vertrag: { de: 'mit dem Tag des Vertrags', en: 'with the day of the contract' },
      ersterKontakt: {
        de: 'mit dem ersten Kontakt der Nachbetreuung',
        en: 'with the first contact of the Nachbetreuung',
      },
    },
  ),
  'A-26': reading(
    'gemeinsam',
    {
      de: 'Wie viele Kontakte verlangt der Zeitraum, in dem Projektteilnahme und Nachbetreuung aufeinandertreffen?',
      en: 'How many contacts does the period ask for in which regular phase and Nachbetreuung meet?',
    },
    {
      gemeinsam: { de: 'eine Zahl je Person und Zeitraum', en: 'one number per person and period' },
      jePhase: { de: 'eine Zahl je Phase', en: 'one number per phase' },
    },
  ),
} as const;
