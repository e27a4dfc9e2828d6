import { addPeriods } from '../../fristen';
import type { CalendarDay } from '../../law/day';
import type { SeverityChoice } from '../../law/finding';
import type { Decider } from '../../law/rule';
import type { Modulzeit } from '../modulzeiten';
import { defineRule, monate, tage, type View } from '../teilnahme';

const decides: Decider<View, Modulzeit> = {
  per: 'subject',
  title: { de: 'Tag des Bogens, mit dem die Summe erreicht ist', en: 'day of the sheet with which the sum is reached' },
  of: ({ quelle }): CalendarDay => quelle.am,
};

const weighs: Readonly<Record<'warnung' | 'fehler' | 'information', SeverityChoice>> = {
  warnung: 'warning',
  fehler: 'error',
  information: 'info',
};

/**
 * All sheets of a module together do not pass its longest time (reading A-30): by the calendar where they are one run, in
 * months of 30 days where they are separate (§ 191 BGB).
 */
export const hoechstdauerZusammen = defineRule({
  id: 'aktivzentrum.hoechstdauerZusammen',
  title: { de: 'Höchstdauer aller Bögen zusammen', en: 'Longest time of all sheets together' },
  asks: {
    de: 'Alle Erwartungsbögen eines Moduls gehen zusammen nicht über seine Höchstdauer hinaus.',
    en: 'All sheets of a module together do not pass its longest time.',
  },
  serves: ['GO-22', 'GO-23'],
  modality: 'darfNicht',
  reads: ['A-30'],
  severity: ({ 'A-30': option }) => weighs[option],
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen, module }) =>
    erwartungsbogen !== undefined && module.some(({ hoechstdauerMonate }) => hoechstdauerMonate !== undefined),
  decides,
  at: 'abgeleitet.modulzeiten[]',
  place: 'bis',
  apply({ modul: { hoechstdauerMonate: hoechstens }, boegen, laeufe, ueberschritten }) {
    if (hoechstens === undefined || boegen < 2) return 'notApplicable';
    if (!ueberschritten) return 'met';
    const summe = addPeriods({ periods: laeufe, cap: { amount: hoechstens, unit: 'months' } });
    return { boegen, tage: summe.usedDays, hoechstdauerMonate: hoechstens, zusammenhaengend: laeufe.length === 1 };
  },
  says: {
    de: ({ boegen, tage: summe, hoechstdauerMonate: anzahl, zusammenhaengend }) =>
      `Das Modul dauert höchstens ${monate(anzahl, 'de')}${zusammenhaengend ? '' : ` (${tage(anzahl * 30, 'de')} bei getrennten Zeiten)`}; die ${String(boegen)} Bögen umfassen zusammen ${tage(summe, 'de')}.`,
    en: ({ boegen, tage: summe, hoechstdauerMonate: anzahl, zusammenhaengend }) =>
      `The module lasts at most ${monate(anzahl, 'en')}${zusammenhaengend ? '' : ` (${tage(anzahl * 30, 'en')} for separate periods)`}; the ${String(boegen)} sheets cover ${tage(summe, 'en')} together.`,
  },
  remedy: {
    de: 'Prüfen, ob die weitere Zeit im Modul nötig ist, und sie sonst kürzer vereinbaren.',
    en: 'Check whether the further time in the module is needed, and otherwise agree on less.',
  },
});
