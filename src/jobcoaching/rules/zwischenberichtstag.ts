import { addDays, daysBetween, type CalendarDay } from '../../law/day';
import { writeDay } from '../../law/writeDay';
import type { JobcoachingProfil } from '../profile';
import { entscheidungen, kannBedeuten, zuvorLesbar } from '../ungelesen';
import { defineRule, schrittAls, tagDesEreignisses } from '../worte';

/** The day told for the interim report lies about half-way through the approval (reading A-39). */
export const zwischenberichtstag = defineRule({
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  id: 'jobcoaching.zwischenberichtstag',
  title: { de: 'Zwischenbericht nach der Hälfte', en: 'Interim report half-way' },
  asks: {
    de: 'Der mitgeteilte Fälligkeitstag des Zwischenberichts liegt ungefähr in der Mitte der Maßnahme.',
    en: 'The day told for the interim report lies about half-way through the measure.',
  },
  serves: ['NI-58'],
  modality: 'soll',
  when: () => true,
  at: 'abgeleitet.gruppen.mitgeteilte[]',
  place: 'inhalt.zwischenberichtFaelligAm',
  reads: ['A-39'],
  apply({ schritt, quelle, am }, { fristen }: JobcoachingProfil, { readings }, { abgeleitet }) {
    const mitgeteiltAm = quelle.inhalt?.zwischenberichtFaelligAm;
    const frist = fristen.find((one) => one.art === 'zwischenbericht');
    const bewilligung = abgeleitet.bewilligungen.filter((one) => one.am <= am).at(-1);
    if (mitgeteiltAm === undefined || frist === undefined || bewilligung === undefined) return 'notApplicable';
    const { ab, bis } = bewilligung;
    if (ab === undefined || bis === undefined || bis < ab) return 'notApplicable';
    const { toleranzTage } = frist;
    const haelfteAm: CalendarDay = addDays(ab, Math.floor((daysBetween(ab, bis) + 1) / 2));
    const tageDaneben = Math.abs(daysBetween(haelfteAm, mitgeteiltAm));
    const nachStunden = readings['A-39'] === 'haelfteDerStunden';
    if (!nachStunden && tageDaneben <= toleranzTage) return 'met';
    const vorMitteilung = mitgeteiltAm < am;
    const facts = {
      ...schrittAls(schritt),
      vorMitteilung,
      mitgeteiltAm,
      haelfteAm,
      tageDaneben,
      toleranzTage,
      nachStunden,
    };
    if (nachStunden) return { undecided: facts };
    zuvorLesbar(abgeleitet.ungelesen, (one) => kannBedeuten(one, entscheidungen, am));
    return facts;
  },
  says: {
    de: ({ vorMitteilung, mitgeteiltAm, haelfteAm, tageDaneben, toleranzTage, nachStunden }) =>
      nachStunden
        ? `Der Zwischenbericht soll ungefähr nach der Hälfte der Stunden fällig sein. Mitgeteilt ist der ${writeDay(mitgeteiltAm, 'de')}; wann die Hälfte der Stunden geleistet ist, steht nicht fest.`
        : `Der Zwischenbericht soll ungefähr nach der Hälfte der Maßnahme fällig sein. Die Hälfte der bewilligten Tage ist am ${writeDay(haelfteAm, 'de')} erreicht; mitgeteilt ist der ${writeDay(mitgeteiltAm, 'de')}, ${tageDaneben} Tage davon entfernt (Toleranz ${toleranzTage}). ${vorMitteilung ? 'Er liegt vor der Mitteilung und kann nicht gemeint sein.' : 'Es gilt der mitgeteilte Tag.'}`,
    en: ({ vorMitteilung, mitgeteiltAm, haelfteAm, tageDaneben, toleranzTage, nachStunden }) =>
      nachStunden
        ? `The interim report should be due after about half of the hours. The day told is ${writeDay(mitgeteiltAm, 'en')}; when half of the hours are done is not known.`
        : `The interim report should be due about half-way through the measure. Half of the days approved is reached on ${writeDay(haelfteAm, 'en')}; the day told is ${writeDay(mitgeteiltAm, 'en')}, ${tageDaneben} days away from it (tolerance ${toleranzTage}). ${vorMitteilung ? 'It lies before the telling and cannot be meant.' : 'The day told holds.'}`,
  },
  remedy: {
    de: 'Den Fälligkeitstag prüfen und, wenn er bleibt, den Grund festhalten.',
    en: 'Check the due day and, where it stays, record the reason.',
  },
});
