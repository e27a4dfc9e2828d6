import type { Text } from '../law/language';

/** What `--help` prints. */
export const usage: Text = {
  de: `kooperationsplan prüft Kooperationspläne (§ 15 SGB II) und die Briefe, Verträge, Maßnahmen und Nachweise um sie herum
gegen das Recht ihres Tages und nennt, was wann fällig ist.

Aufruf
  kooperationsplan check DATEI…     prüfen: was zu beheben ist, mit Paragraf und Abhilfe; dann, was ansteht
  kooperationsplan agenda DATEI…    alle Fälligkeiten des Dokuments
  kooperationsplan fall DATEI…      die Dokumente eines Falls: was sie zueinander sagen, und eine Liste aller Fälligkeiten
  kooperationsplan frist …          eine einzelne Frist mit Begründung für die Akte
  kooperationsplan explain REGEL    eine Regel: Norm, was sie verlangt, Beispiel und Gegenbeispiel, Lesarten
  kooperationsplan rules            alle Regeln, eine je Zeile: Kennung, Verbindlichkeit, Norm, Titel

DATEI ist ein Dokument in JSON (UTF-8, bis 1 MB); - liest die Standardeingabe.

Optionen
  --as-of TAG            Stichtag der Prüfung, JJJJ-MM-TT; ohne Angabe heute in Deutschland (check, agenda, fall)
  --horizon-until TAG    wiederkehrende Fälligkeiten bis zu diesem Tag (agenda, fall)
  --land LAND            Land des Ortes, an dem zu handeln ist (Feiertage): NI, NW, BY … (check, agenda, fall, frist)
  --language de|en       Sprache der Ausgabe; ohne Angabe Deutsch
  --format text|json     json gibt die Ergebnisse der Programmbibliothek unverändert aus
  -h, --help             diese Hilfe

frist: genau einer dieser Tage, JJJJ-MM-TT
  --after TAG            Tag des Ereignisses (Bekanntgabe, Zugang), zählt nicht mit
  --from TAG             erster Tag, zählt mit
  --on TAG               ein genannter Tag selbst
  --before TAG           spätestens … vor diesem Tag
  --before-end-of TAG    spätestens … vor Ablauf dieses Tages
  --zur-post-am TAG      Absendung eines Bescheids: wann er als bekannt gegeben gilt
und dazu
  --amount ZAHL --unit days|weeks|months|quarters|halfYears|years|halfMonths      (nicht zu --on, --zur-post-am)
  --kind gesetzlich|behoerdlich|benannterTag|leistungszeitraum|termin|wartezeit   ohne Angabe gesetzlich
  --regime "SGB X"|SGG|VwVfG|BGB                                                  ohne Angabe SGB X
  --zugegangen-am TAG    wirklicher Zugang (zu --zur-post-am)
  --rechtsbehelf widerspruch|klage    dessen Frist nach der Bekanntgabe (zu --zur-post-am)
  Beispiel: kooperationsplan frist --after 2026-08-31 --amount 6 --unit months --land NI

Ende mit
  0  kein Fehler (Warnungen und Hinweise sind möglich)
  1  mindestens ein Fehler: Zwingendes fehlt oder Verbotenes steht im Dokument
  2  Dokument nicht lesbar oder Aufruf falsch; bei mehreren Dateien zählt die schlechteste

Das Programm entscheidet nur, was sich aus Tatsachen entscheiden lässt. Es ist keine Rechtsberatung.
`,
  en: `kooperationsplan checks Kooperationspläne (§ 15 SGB II) and the letters, contracts, measures and records around them
against the law of their day, and says what is due when.

Usage
  kooperationsplan check FILE…      check: what to mend, with paragraph and remedy; then what is due
  kooperationsplan agenda FILE…     every due day of the document
  kooperationsplan fall FILE…       the documents of one case: what they say of each other, and one list of due days
  kooperationsplan frist …          a single period with its reasons for the file
  kooperationsplan explain RULE     one rule: norm, what it asks, example and counter-example, readings
  kooperationsplan rules            all rules, one a line: id, modality, norm, title

FILE is a document in JSON (UTF-8, up to 1 MB); - reads standard input.

Options
  --as-of DAY            the day the question is asked on, YYYY-MM-DD; default today in Germany (check, agenda, fall)
  --horizon-until DAY    recurring due days up to that day (agenda, fall)
  --land LAND            Land of the place where to act (holidays): NI, NW, BY … (check, agenda, fall, frist)
  --language de|en       language of the output; default German
  --format text|json     json gives the results of the library unchanged
  -h, --help             this help

frist: exactly one of these days, YYYY-MM-DD
  --after DAY            day of the event (Bekanntgabe, receipt), not counted
  --from DAY             first day, counted
  --on DAY               a named day itself
  --before DAY           at the latest … before that day
  --before-end-of DAY    at the latest … before the end of that day
  --zur-post-am DAY      posting of a decision: when it counts as made known
and with it
  --amount NUMBER --unit days|weeks|months|quarters|halfYears|years|halfMonths    (not with --on, --zur-post-am)
  --kind gesetzlich|behoerdlich|benannterTag|leistungszeitraum|termin|wartezeit   default gesetzlich
  --regime "SGB X"|SGG|VwVfG|BGB                                                  default SGB X
  --zugegangen-am DAY    real receipt (with --zur-post-am)
  --rechtsbehelf widerspruch|klage    its period after the Bekanntgabe (with --zur-post-am)
  Example: kooperationsplan frist --after 2026-08-31 --amount 6 --unit months --land NI

Ends with
  0  no error (there may be warnings and hints)
  1  at least one error: something compulsory is missing, or something forbidden stands in the document
  2  document not readable or bad arguments; of several files the worst counts

The program decides only what can be decided from facts. It is no legal advice.
`,
};

/** What is said below the message on bad arguments. */
export const seeHelp: Text = {
  de: 'Hilfe: kooperationsplan --help',
  en: 'Help: kooperationsplan --help --language en',
};
