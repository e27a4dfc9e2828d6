import type { CalendarDay } from '../../law/day';
import type { Decider } from '../../law/rule';
import type { Kenntnisteil } from '../kenntnisse';
import { eingliederungschancengesetz, sgb3Paragraph45 } from '../sources';
import { defineRule, seinErsterTag, tage, verkehrt, type View } from '../teilnahme';

type Summe = Readonly<{
  /** Days of all parts so far; left out where the days of the part contradict each other. */
  tage?: number;
  wochen?: number;
  ab?: CalendarDay;
  verkehrtBis?: CalendarDay;
}>;

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
  law: sgb3Paragraph45,
  editions: [
    {
      from: '2023-01-01',
      norm: '§ 45 Abs. 2 Satz 3 SGB III i.V.m. § 16 Abs. 1 Satz 2 Nr. 2 SGB II',
      act: eingliederungschancengesetz,
      checkedOn: '2026-08-19',
      parameters: { wochen: 8 },
    },
  ],
  decides: seinBeginn,
  at: 'abgeleitet.kenntnisteile[]',
  place: 'bis',
  apply(teil, { wochen }, q): 'met' | Summe | { readonly undecided: Summe } {
    const { ab, tage: bekannt, tageMoeglich, unklar, verkehrtBis } = teil;
    if (verkehrtBis !== undefined) return { undecided: { ab, verkehrtBis } };
    const grenze = wochen * 7;
    if (tageMoeglich <= grenze) return 'met';
    if (bekannt <= grenze && unklar !== undefined) return q.unknown(unklar, 'beruflicheKenntnisse');
    return { tage: bekannt, wochen };
  },
  says: {
    de: ({ ab, verkehrtBis, tage: summe = 0 }, { wochen }) =>
      ab !== undefined && verkehrtBis !== undefined
        ? verkehrt(ab, verkehrtBis, 'de')
        : `Die Vermittlung beruflicher Kenntnisse darf nicht länger als ${String(wochen)} Wochen dauern (${tage(wochen * 7, 'de')}); bis zum Ende dieses Teils sind es zusammen ${tage(summe, 'de')}.`,
    en: ({ ab, verkehrtBis, tage: summe = 0 }, { wochen }) =>
      ab !== undefined && verkehrtBis !== undefined
        ? verkehrt(ab, verkehrtBis, 'en')
        : `Teaching of vocational knowledge must not last longer than ${String(wochen)} weeks (${tage(wochen * 7, 'en')}); by the end of this part it is ${tage(summe, 'en')} together.`,
  },
  remedy: {
    de: 'Den Teil kürzen, der berufliche Kenntnisse vermittelt.',
    en: 'Shorten the part that teaches vocational knowledge.',
  },
});
