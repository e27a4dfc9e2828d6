import { daysBetween } from '../../law/day';
import type { Decider } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import type { Kenntnisteil } from '../kenntnisse';
import { eingliederungschancengesetz, sgb3Paragraph45, weiterbildungsstaerkungsgesetz } from '../sources';
import { endeAb } from '../spanne';
import { defineRule, seinErsterTag, tage, type View } from '../teilnahme';

const law = sgb3Paragraph45;
const from = '2023-01-01';
const checkedOn = '2026-08-19';

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
  apply(abschnitt, { wochen, wochenErschwert }, q, view) {
    const { ab, bis } = abschnitt;
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
      `Ein Teil bei einem Arbeitgeber darf ${wochen === wochenErschwert ? 'auch in erschwerten Fällen ' : ''}nicht länger als ${String(wochen)} Wochen dauern: ab ${writeDay(ab, 'de')} bis ${writeDay(spaetestensBis, 'de')}; er dauert bis ${writeDay(bis, 'de')}.`,
    en: ({ ab, bis, wochen, spaetestensBis }, { wochenErschwert }) =>
      `A part at an employer must not last longer than ${String(wochen)} weeks${wochen === wochenErschwert ? ', even in hard cases' : ''}: from ${writeDay(ab, 'en')} to ${writeDay(spaetestensBis, 'en')}; it lasts until ${writeDay(bis, 'en')}.`,
  },
  remedy: { de: 'Den Teil bei dem Arbeitgeber kürzen.', en: 'Shorten the part at the employer.' },
});

const seinBeginn: Decider<View, Kenntnisteil> = { ...seinErsterTag, of: ({ ab }) => ab };

/** Vocational knowledge is taught for eight weeks at most, all parts together (§ 45 Abs. 2 Satz 3 SGB III with § 16 Abs. 1 Satz 2 Nr. 2 SGB II). */
export const kenntnisvermittlung = defineRule({
  id: 'aktivzentrum.kenntnisvermittlung',
  title: {
    de: 'Höchstdauer der Vermittlung beruflicher Kenntnisse',
    en: 'Longest time of teaching vocational knowledge',
  },
  asks: {
    de: 'Die Vermittlung beruflicher Kenntnisse dauert in der Maßnahme zusammen höchstens acht Wochen.',
    en: 'Teaching of vocational knowledge lasts eight weeks at most in the measure, all parts together.',
  },
  serves: ['LAW-22'],
  modality: 'darfNicht',
  law,
  editions: [
    {
      from,
      norm: '§ 45 Abs. 2 Satz 3 SGB III i.V.m. § 16 Abs. 1 Satz 2 Nr. 2 SGB II',
      act: eingliederungschancengesetz,
      checkedOn,
      parameters: { wochen: 8 },
    },
  ],
  decides: seinBeginn,
  at: 'abgeleitet.kenntnisteile[]',
  place: 'bis',
  apply({ tage: bekannt, tageMoeglich, unklar }, { wochen }, q) {
    const grenze = wochen * 7;
    if (tageMoeglich <= grenze) return 'met';
    if (bekannt <= grenze && unklar !== undefined) return q.unknown(unklar, 'beruflicheKenntnisse');
    return { tage: bekannt, wochen };
  },
  says: {
    de: ({ tage: summe, wochen }) =>
      `Die Vermittlung beruflicher Kenntnisse darf nicht länger als ${String(wochen)} Wochen dauern (${tage(wochen * 7, 'de')}); bis zum Ende dieses Teils sind es zusammen ${tage(summe, 'de')}.`,
    en: ({ tage: summe, wochen }) =>
      `Teaching of vocational knowledge must not last longer than ${String(wochen)} weeks (${tage(wochen * 7, 'en')}); by the end of this part it is ${tage(summe, 'en')} together.`,
  },
  remedy: {
    de: 'Den Teil kürzen, der berufliche Kenntnisse vermittelt.',
    en: 'Shorten the part that teaches vocational knowledge.',
  },
});
