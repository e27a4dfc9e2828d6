import { jedenTages } from '../../begriffe';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import { defineRule, seinErsterTag, tagDerTeilnahme } from '../teilnahme';

const common = { serves: [], modality: 'muss', law: arbeitsweiseJedenTages, editions: jedenTages } as const;

/** A participation does not end before it begins. */
export const teilnahmezeit = defineRule({
  ...common,
  id: 'aktivzentrum.teilnahmezeit',
  title: { de: 'Zeit der Teilnahme', en: 'Time of the participation' },
  asks: {
    de: 'Die Teilnahme endet nicht vor ihrem ersten Tag.',
    en: 'Participation does not end before its first day.',
  },
  decides: tagDerTeilnahme,
  at: '',
  place: 'teilnahmeBeendetAm',
  apply(view, _, q) {
    const { teilnahmeAb: ab } = view;
    const ende = q.known(view, 'teilnahmeBeendetAm');
    if (ende === undefined) return 'notApplicable';
    return ende !== false && ende < ab ? { ab, ende } : 'met';
  },
  says: {
    de: ({ ab, ende }) =>
      `Die Teilnahme kann nicht enden, bevor sie beginnt; als Ende ist der ${writeDay(ende, 'de')} eingetragen, als erster Tag der ${writeDay(ab, 'de')}.`,
    en: ({ ab, ende }) =>
      `Participation cannot end before it begins; entered as its end is ${writeDay(ende, 'en')}, as its first day ${writeDay(ab, 'en')}.`,
  },
  remedy: {
    de: 'Den ersten Tag der Teilnahme oder ihr Ende berichtigen.',
    en: 'Mend the first day of participation, or its end.',
  },
});

/** A use of a module does not end before it begins. */
export const nutzungszeit = defineRule({
  ...common,
  id: 'aktivzentrum.nutzungszeit',
  title: { de: 'Zeit der Nutzung', en: 'Time of the use' },
  asks: {
    de: 'Die Nutzung eines Moduls endet nicht vor ihrem ersten Tag.',
    en: 'The use of a module does not end before its first day.',
  },
  decides: seinErsterTag,
  at: 'nutzungen[]',
  place: 'bis',
  apply(nutzung, _, q) {
    const { ab } = nutzung;
    const bis = q.known(nutzung, 'bis');
    if (bis === undefined) return 'notApplicable';
    return bis !== false && bis < ab ? { ab, bis } : 'met';
  },
  says: {
    de: ({ ab, bis }) =>
      `Die Nutzung eines Moduls kann nicht enden, bevor sie beginnt; als letzter Tag ist der ${writeDay(bis, 'de')} eingetragen, als erster der ${writeDay(ab, 'de')}.`,
    en: ({ ab, bis }) =>
      `The use of a module cannot end before it begins; entered as its last day is ${writeDay(bis, 'en')}, as its first ${writeDay(ab, 'en')}.`,
  },
  remedy: { de: 'Ersten oder letzten Tag der Nutzung berichtigen.', en: 'Mend the first or the last day of use.' },
});
