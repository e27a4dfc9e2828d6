import { daysBetween, type CalendarDay } from '../../law/day';
import type { Frist } from '../../law/frist';
import { writeDay } from '../../law/writeDay';
import { sgb3Paragraph45, weiterbildungsstaerkungsgesetz } from '../sources';
import { endeAb } from '../spanne';
import { defineRule, seinErsterTag, verkehrt } from '../teilnahme';

const law = sgb3Paragraph45;
const from = '2023-01-01';
const checkedOn = '2026-08-19';

type Teil = Readonly<{
  ab: CalendarDay;
  bis: CalendarDay;
  /** Left out where the days contradict each other. */
  spaetestensBis?: CalendarDay;
  wochen?: number;
  frist?: Frist;
}>;

/**
 * A part at an employer lasts six weeks at most, twelve where the person is long-term unemployed or serious obstacles make
 * integration especially hard (§ 45 Abs. 2 Satz 2, Abs. 8 SGB III with § 16 Abs. 1 Satz 2 Nr. 2 SGB II).
 */
export const arbeitgeberdauer = defineRule({
  id: 'aktivzentrum.arbeitgeberdauer',
  title: { de: 'Höchstdauer bei einem Arbeitgeber', en: 'Longest time at an employer' },
  asks: {
    de: 'Ein Teil der Maßnahme bei einem Arbeitgeber dauert höchstens sechs Wochen, in besonders erschwerten Fällen zwölf.',
    en: 'A part of the measure at an employer lasts six weeks at most, twelve in especially hard cases.',
  },
  serves: ['LAW-22'],
  modality: 'darfNicht',
  law,
  editions: [
    {
      from,
      norm: '§ 45 Abs. 2 Satz 2, Abs. 8 SGB III i.V.m. § 16 Abs. 1 Satz 2 Nr. 2 SGB II',
      act: weiterbildungsstaerkungsgesetz,
      checkedOn,
      parameters: { wochen: 6, wochenErschwert: 12 },
    },
  ],
  decides: seinErsterTag,
  at: 'abschnitte[]',
  place: 'bis',
  apply(
    abschnitt,
    { wochen, wochenErschwert },
    q,
    view,
  ): 'met' | 'notApplicable' | Teil | { readonly undecided: Teil } {
    const { ab, bis } = abschnitt;
    if (bis < ab && q.known(abschnitt, 'beiArbeitgeber') !== false) return { undecided: { ab, bis } };
    // Short parts need no further facts.
    if (daysBetween(ab, bis) < wochen * 7) return 'met';
    if (!q.ask(abschnitt, 'beiArbeitgeber').beiArbeitgeber) return 'notApplicable';
    const lang = endeAb(ab, wochenErschwert, 'weeks');
    if (bis > lang.end) return { ab, bis, wochen: wochenErschwert, spaetestensBis: lang.end, frist: lang };
    const erschwert =
      q.known(view, 'langzeitarbeitslos') === true || q.known(view, 'schwerwiegendeVermittlungshemmnisse') === true;
    if (erschwert) return 'met';
    q.ask(view, 'langzeitarbeitslos', 'schwerwiegendeVermittlungshemmnisse');
    const kurz = endeAb(ab, wochen, 'weeks');
    return { ab, bis, wochen, spaetestensBis: kurz.end, frist: kurz };
  },
  says: {
    de: ({ ab, bis, wochen, spaetestensBis }, { wochenErschwert }) =>
      spaetestensBis === undefined
        ? verkehrt(ab, bis, 'de')
        : `Ein Teil bei einem Arbeitgeber darf ${wochen === wochenErschwert ? 'auch in erschwerten Fällen ' : ''}nicht länger als ${String(wochen)} Wochen dauern: ab ${writeDay(ab, 'de')} bis ${writeDay(spaetestensBis, 'de')}; er dauert bis ${writeDay(bis, 'de')}.`,
    en: ({ ab, bis, wochen, spaetestensBis }, { wochenErschwert }) =>
      spaetestensBis === undefined
        ? verkehrt(ab, bis, 'en')
        : `A part at an employer must not last longer than ${String(wochen)} weeks${wochen === wochenErschwert ? ', even in hard cases' : ''}: from ${writeDay(ab, 'en')} to ${writeDay(spaetestensBis, 'en')}; it lasts until ${writeDay(bis, 'en')}.`,
  },
  remedy: { de: 'Den Teil bei dem Arbeitgeber kürzen.', en: 'Shorten the part at the employer.' },
});
