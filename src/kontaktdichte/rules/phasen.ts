import { jedenTages } from '../../begriffe';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import type { Phase } from '../model';
import { defineRule, tagDerPhase, tagDesEintritts } from '../regel';
import { ueberschneidet, vertauscht } from '../strecke';

// Of two phases that meet the later one is named.
function frueher(a: Phase, b: Phase, phasen: readonly Phase[]): boolean {
  return a.ab < b.ab || (a.ab === b.ab && phasen.indexOf(a) < phasen.indexOf(b));
}

/** The phases of a participation end after they begin, and none lies in another. */
export const phasenzeitraum = defineRule({
  id: 'kontaktdichte.phasenzeitraum',
  title: { de: 'Zeiträume der Phasen', en: 'Times of the phases' },
  asks: {
    de: 'Jede Phase endet nicht vor ihrem ersten Tag, und keine überschneidet eine andere.',
    en: 'No phase ends before its first day, and none overlaps another.',
  },
  serves: [],
  modality: 'muss',
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: tagDerPhase,
  at: 'phasen[]',
  apply(phase, _, __, { phasen }) {
    if (vertauscht(phase)) return { fehler: 'vertauscht' as const, ab: phase.ab };
    if (phasen.length === 1) return 'met';
    const andere = phasen.some(
      (other) => other !== phase && frueher(other, phase, phasen) && ueberschneidet(other, phase),
    );
    return andere ? { fehler: 'ueberschneidung' as const, ab: phase.ab } : 'met';
  },
  says: {
    de: ({ fehler, ab }) =>
      fehler === 'vertauscht'
        ? `Die Phase ab ${writeDay(ab, 'de')} endet vor ihrem ersten Tag; sie zählt keinen Tag.`
        : `Die Phase ab ${writeDay(ab, 'de')} überschneidet eine frühere; die gemeinsamen Tage zählen zur früheren.`,
    en: ({ fehler, ab }) =>
      fehler === 'vertauscht'
        ? `The phase from ${writeDay(ab, 'en')} ends before its first day; it counts no day.`
        : `The phase from ${writeDay(ab, 'en')} overlaps an earlier one; the days in common count to the earlier one.`,
  },
  remedy: { de: 'Ersten und letzten Tag der Phasen berichtigen.', en: 'Mend first and last day of the phases.' },
});

/** A contact lies in a phase; one outside all phases counts nowhere. */
export const kontaktAusserhalb = defineRule({
  id: 'kontaktdichte.kontaktAusserhalb',
  title: { de: 'Kontakte außerhalb der Teilnahme', en: 'Contacts outside the participation' },
  asks: {
    de: 'Jeder Kontakt liegt in einer Phase der Teilnahme.',
    en: 'Each contact lies in a phase of the participation.',
  },
  serves: [],
  modality: 'soll',
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: tagDesEintritts,
  at: '',
  place: 'kontakte',
  apply({ abgeleitet: { ausserhalb } }) {
    const [erster] = ausserhalb;
    return erster === undefined ? 'met' : { anzahl: ausserhalb.length, ersterAm: erster };
  },
  says: {
    de: ({ anzahl, ersterAm }) =>
      `${anzahl === 1 ? 'Ein Kontakt liegt' : `${String(anzahl)} Kontakte liegen`} in keiner Phase und ${anzahl === 1 ? 'zählt' : 'zählen'} nirgends, zuerst am ${writeDay(ersterAm, 'de')}.`,
    en: ({ anzahl, ersterAm }) =>
      `${anzahl === 1 ? 'One contact lies' : `${String(anzahl)} contacts lie`} in no phase and ${anzahl === 1 ? 'counts' : 'count'} nowhere, the first on ${writeDay(ersterAm, 'en')}.`,
  },
  remedy: {
    de: 'Den Tag des Kontakts oder die Phasen berichtigen.',
    en: 'Mend the day of the contact, or the phases.',
  },
});
