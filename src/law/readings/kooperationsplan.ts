import { reading } from './define';

/** The open questions around § 15 SGB II. */
export const kooperationsplanReadings = {
  'A-01': reading(
    'hinweis',
    { de: 'Wird eine Unterschrift auf dem Plan gemeldet?', en: 'Is a signature on the plan reported?' },
    {
      hinweis: { de: 'als Hinweis: Das Gesetz verlangt nur Textform', en: 'as a hint: the law asks for Textform only' },
      aus: { de: 'nein', en: 'no' },
    },
  ),
  'A-02': reading(
    'warnung',
    {
      de: 'Wie wiegt ein fehlender Soll-Inhalt ohne Grund?',
      en: 'How much does a Soll item weigh that is missing without a reason?',
    },
    {
      warnung: { de: 'Warnung', en: 'warning' },
      information: { de: 'Information', en: 'info' },
    },
  ),
  'A-03': reading(
    'entscheidungSichtbar',
    { de: 'Muss jeder Plan etwas zur Sprachförderung sagen?', en: 'Must every plan speak about language courses?' },
    {
      entscheidungSichtbar: { de: 'ja: Schweigen ist eine Warnung', en: 'yes: silence is a warning' },
      schweigenHeisstEntfaellt: { de: 'nein: Schweigen heißt „entfällt“', en: 'no: silence means not applicable' },
    },
  ),
  'A-04': reading(
    'obUndWie',
    { de: 'Andere Leistungsträger: „ob“, „wie“ oder beides?', en: 'Other carriers: whether, how, or both?' },
    {
      obUndWie: { de: 'immer „ob“, bei Ja auch „wie“', en: 'always whether; how, too, where the answer is yes' },
      nachFassung: { de: 'streng nach dem Wortlaut der Fassung', en: 'strictly by the wording of the edition' },
    },
  ),
  'A-05': reading(
    'beide',
    {
      de: 'Wer ist bei Leistungen für die Bedarfsgemeinschaft zu beteiligen?',
      en: 'Who takes part where services for the household are named?',
    },
    {
      beide: {
        de: 'die genannten Personen und die Adressatin oder der Adressat',
        en: 'the persons named and the addressee',
      },
      nurMitglieder: { de: 'nur die genannten Personen', en: 'the persons named only' },
    },
  ),
  'A-06': reading(
    'letzteGemeinsameFortschreibung',
    { de: 'Ab welchem Tag laufen die sechs Monate?', en: 'From which day do the six months run?' },
    {
      letzteGemeinsameFortschreibung: {
        de: 'ab der letzten gemeinsamen Fortschreibung, beim ersten Plan ab seinem Tag',
        en: 'from the last joint update, for a first plan from its day',
      },
      tagDerTextform: {
        de: 'ab dem Tag der letzten Fassung in Textform',
        en: 'from the day of the last version in Textform',
      },
      aushaendigung: { de: 'ab der Aushändigung der letzten Fassung', en: 'from the handing over of the last version' },
    },
  ),
  'A-06-verschiebung': reading(
    'keine',
    {
      de: 'Verschiebt sich der Tag der Fortschreibung, wenn er auf Samstag, Sonntag oder Feiertag fällt?',
      en: 'Does the day of the update move where it is a Saturday, Sunday or holiday?',
    },
    {
      keine: { de: 'nein; der nächste Werktag ist ein Hinweis', en: 'no; the next working day is a hint' },
      naechsterWerktag: {
        de: 'ja, auf den nächsten Werktag (mit Land)',
        en: 'yes, to the next working day (with a Land)',
      },
    },
  ),
  'A-08': reading(
    'faelligkeitUndFortschreibung',
    {
      de: 'Wann ist eine regelmäßige Überprüfung der Absprachen fällig?',
      en: 'When is a regular check of the arrangements due?',
    },
    {
      faelligkeitUndFortschreibung: {
        de: 'wenn eine Absprache fällig wird, spätestens mit der Fortschreibung',
        en: 'when an arrangement falls due, at the latest with the update',
      },
      aus: { de: 'wird nicht geprüft', en: 'not checked' },
    },
  ),
  'A-10': reading(
    'warnung',
    {
      de: 'Wie wiegt eine Rechtsfolgenbelehrung im Plan?',
      en: 'How much does a Rechtsfolgenbelehrung inside the plan weigh?',
    },
    {
      warnung: { de: 'Warnung', en: 'warning' },
      hinweis: { de: 'Hinweis', en: 'hint' },
      aus: { de: 'wird nicht geprüft', en: 'not checked' },
    },
  ),
  'A-16': reading(
    'hinweis',
    { de: 'Werden veraltete Fundstellen gemeldet?', en: 'Are stale citations reported?' },
    {
      hinweis: { de: 'als Hinweis', en: 'as a hint' },
      aus: { de: 'nein', en: 'no' },
    },
  ),
} as const;
