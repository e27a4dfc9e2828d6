import type { CalendarDay } from '../law/day';
import type { Language } from '../law/language';
import { writeDay } from '../law/writeDay';
import type { Massstab, Teilzeitraumregel } from './massstab';
import type { Adressat } from './profil';

/** A period in words; one whose last day is not known only has a first. */
export function zeitraum(ab: CalendarDay, bis: CalendarDay | undefined, language: Language): string {
  if (bis === undefined) return language === 'de' ? `ab dem ${writeDay(ab, 'de')}` : `from ${writeDay(ab, 'en')} on`;
  const [from, to] = [writeDay(ab, language), writeDay(bis, language)];
  return language === 'de' ? `vom ${from} bis ${to}` : `from ${from} to ${to}`;
}

/** A number of contacts, or minutes as hours and minutes. */
export function menge(zahl: number, einheit: Massstab['einheit'], language: Language): string {
  const de = language === 'de';
  if (einheit === 'kontakte') {
    if (zahl === 1) return de ? '1 Kontakt' : '1 contact';
    return `${String(zahl)} ${de ? 'Kontakte' : 'contacts'}`;
  }
  const [stunden, minuten] = [Math.floor(zahl / 60), zahl % 60];
  const parts = [];
  if (stunden > 0 || minuten === 0) parts.push(`${String(stunden)} ${de ? 'Std.' : 'h'}`);
  if (minuten > 0) parts.push(`${String(minuten)} min`);
  return parts.join(' ');
}

/** Ends a sentence whose last word may be an abbreviation. */
export function satz(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

const regeln: Readonly<Record<'voll' | Teilzeitraumregel, Readonly<Record<Language, string>>>> = {
  voll: { de: '', en: '' },
  streng: { de: ' (Teilzeitraum: volle Zahl)', en: ' (part of a period: the full number)' },
  anteilig: { de: ' (Teilzeitraum: anteilig)', en: ' (part of a period: the share)' },
  frei: { de: ' (Teilzeitraum: nichts verlangt)', en: ' (part of a period: nothing asked)' },
};

/** The policy for a period filled in part, in words; nothing for a whole one. */
export function teilzeitraum(regel: 'voll' | Teilzeitraumregel, language: Language): string {
  return regeln[regel][language];
}

const adressaten: Readonly<Record<Adressat, Readonly<Record<Language, string>>>> = {
  bewilligungsbehoerde: { de: 'die Bewilligungsbehörde', en: 'the Bewilligungsbehörde' },
  jobcenter: { de: 'das zuständige Jobcenter', en: 'the competent Jobcenter' },
  fachaufsicht: { de: 'die Fachaufsicht', en: 'the Fachaufsicht' },
};

/** Addressees, any of which passes. */
export function an(wer: readonly Adressat[], language: Language): string {
  return wer.map((wort) => adressaten[wort][language]).join(language === 'de' ? ' bzw. ' : ' or ');
}

/** A number of days. */
export function tage(zahl: number, language: Language): string {
  if (language === 'de') return zahl === 1 ? '1 Tag' : `${String(zahl)} Tage`;
  return zahl === 1 ? '1 day' : `${String(zahl)} days`;
}
