import type { FormCode } from './finding';
import type { Language, Text } from './language';
import { writePath, type Path } from './path';
import type { CalendarDay } from './day';
import { writeDay } from './writeDay';

const forms: Readonly<Record<FormCode, (place: string, expected: string) => Text>> = {
  notAnObject: (place, expected) => ({
    de: `${place}: Erwartet wird ${expected}; gefunden wurde etwas anderes.`,
    en: `${place}: expected ${expected}; something else was found.`,
  }),
  unknownArt: (place, expected) => ({
    de: `${place}: Diese Art von Dokument ist hier nicht bekannt. Bekannt: ${expected}.`,
    en: `${place}: this kind of document is not known here. Known: ${expected}.`,
  }),
  missing: (place, expected) => ({
    de: `${place}: Die Angabe fehlt. Erwartet wird ${expected}.`,
    en: `${place}: missing. Expected: ${expected}.`,
  }),
  wrongType: (place, expected) => ({
    de: `${place}: Die Angabe hat die falsche Form. Erwartet wird ${expected}.`,
    en: `${place}: wrong form. Expected: ${expected}.`,
  }),
  notADay: (place, expected) => ({
    de: `${place}: Das ist kein Tag, den es gibt oder den das Dokument tragen kann. Erwartet wird ${expected}.`,
    en: `${place}: no day that exists or that a document may hold. Expected: ${expected}.`,
  }),
  germanDay: (place, expected) => ({
    de: `${place}: Der Tag steht in deutscher Schreibweise (TT.MM.JJJJ). Erwartet wird ${expected}.`,
    en: `${place}: the day is in German notation (DD.MM.YYYY). Expected: ${expected}.`,
  }),
  dayWithTime: (place, expected) => ({
    de: `${place}: Der Tag trägt eine Uhrzeit. Erwartet wird ${expected}.`,
    en: `${place}: the day carries a time. Expected: ${expected}.`,
  }),
  notInList: (place, expected) => ({
    de: `${place}: Dieser Wert ist nicht vorgesehen. Erwartet wird ${expected}.`,
    en: `${place}: value not provided for. Expected: ${expected}.`,
  }),
  wrongPattern: (place, expected) => ({
    de: `${place}: Die Schreibweise passt nicht. Erwartet wird ${expected}.`,
    en: `${place}: wrong notation. Expected: ${expected}.`,
  }),
  tooLong: (place, expected) => ({
    de: `${place}: Der Text ist zu lang. Erwartet wird ${expected}.`,
    en: `${place}: text too long. Expected: ${expected}.`,
  }),
  tooShort: (place, expected) => ({
    de: `${place}: Der Text ist leer oder zu kurz. Erwartet wird ${expected}.`,
    en: `${place}: text empty or too short. Expected: ${expected}.`,
  }),
  tooMany: (place, expected) => ({
    de: `${place}: Die Liste ist zu lang. Erwartet wird ${expected}.`,
    en: `${place}: list too long. Expected: ${expected}.`,
  }),
  tooFew: (place, expected) => ({
    de: `${place}: Die Liste ist zu kurz. Erwartet wird ${expected}.`,
    en: `${place}: list too short. Expected: ${expected}.`,
  }),
  tooSmall: (place, expected) => ({
    de: `${place}: Die Zahl ist zu klein. Erwartet wird ${expected}.`,
    en: `${place}: number too small. Expected: ${expected}.`,
  }),
  tooBig: (place, expected) => ({
    de: `${place}: Die Zahl ist zu groß. Erwartet wird ${expected}.`,
    en: `${place}: number too big. Expected: ${expected}.`,
  }),
  unknownKey: (place, expected) => ({
    de: `${place}: Hier steht ein unbekannter Schlüssel. Bekannt ist: ${expected}.`,
    en: `${place}: there is an unknown key here. Known: ${expected}.`,
  }),
  notJson: (place, expected) => ({
    de: `${place}: Das lässt sich nicht als JSON lesen. Erwartet wird ${expected}.`,
    en: `${place}: cannot be read as JSON. Expected: ${expected}.`,
  }),
  tooDeep: (place, expected) => ({
    de: `${place}: Das Dokument ist zu tief verschachtelt. Erlaubt: ${expected}.`,
    en: `${place}: nested too deeply. Allowed: ${expected}.`,
  }),
  tooLarge: (place, expected) => ({
    de: `${place}: Das Dokument ist zu groß. Erwartet wird ${expected}.`,
    en: `${place}: document too large. Expected: ${expected}.`,
  }),
  further: (place) => ({
    de: `${place}: Weitere Formfehler werden nicht einzeln aufgeführt. Bitte zuerst die genannten beheben.`,
    en: `${place}: further faults of form are not listed one by one. Mend the ones named first.`,
  }),
};

/** The message of a form finding: place, what is wrong, what was expected; never the value. */
export function formMessage(code: FormCode, path: Path, expected: string, language: Language): string {
  const place = path.length === 0 ? { de: 'Dokument', en: 'document' }[language] : writePath(path);
  return forms[code](place, expected)[language];
}

/** The message of an undetermined rule: what cannot be decided, and which facts would decide it. */
export function undeterminedMessage(
  title: Text,
  missing: readonly string[],
  malformed: boolean,
  language: Language,
): string {
  const places = missing.join(', ');
  if (language === 'de') {
    return malformed
      ? `${title.de}: nicht entscheidbar, weil diese Stelle nicht lesbar ist: ${places}.`
      : `${title.de}: nicht entscheidbar. Zu klären ist: ${places}.`;
  }
  return malformed
    ? `${title.en}: cannot be decided, because this place cannot be read: ${places}.`
    : `${title.en}: cannot be decided. To be found out: ${places}.`;
}

/** What to do about an undetermined rule. */
export function undeterminedRemedy(malformed: boolean): Text {
  return malformed
    ? { de: 'Die genannte Stelle in der erwarteten Form angeben.', en: 'Give the place named in the form expected.' }
    : {
        de: 'Die Angabe ergänzen; ein bekanntes Nein wird als false angegeben.',
        en: 'Add the fact; a known no is written false.',
      };
}

/** The message where the package knows no law for the deciding day. */
export function noEditionMessage(on: CalendarDay, knownFrom: CalendarDay, source: Text, language: Language): string {
  return language === 'de'
    ? `Für den ${writeDay(on, 'de')} kennt dieses Programm keinen Wortlaut (${source.de} ist ab ${writeDay(knownFrom, 'de')} erfasst). Was an diesem Tag hängt, wird nicht geprüft; anderes Recht wird nicht angewandt.`
    : `For ${writeDay(on, 'en')} this program knows no wording (${source.en} is known from ${writeDay(knownFrom, 'en')} on). What hangs on that day is not checked; no other law is applied.`;
}

/** What to do where no law is known. */
export const noEditionRemedy: Text = {
  de: 'Das Recht dieses Tages selbst prüfen; bei einem Tippfehler den Tag berichtigen.',
  en: 'Check the law of that day by hand; where the day is a slip, mend it.',
};
