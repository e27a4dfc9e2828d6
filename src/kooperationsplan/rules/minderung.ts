import { buergergeldGesetz } from '../../law/acts';
import type { CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Decider } from '../../law/rule';
import { sgb2Paragraph31a } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import { defineRule } from '../fassungen';
import type { Plan } from '../model';
import { nachWochen } from '../tage';

type Minderung = NonNullable<Plan['minderungen']>[number];

const tagDerFeststellung: Decider<Plan, Minderung> = {
  per: 'subject',
  title: { de: 'Tag der Feststellung der Minderung', en: 'day of the determination' },
  of: ({ festgestelltAm }) => festgestelltAm,
};

// An offer from before the determination is not the one that has to follow it.
function nachFeststellung(
  am: CalendarDay | false,
  { festgestelltAm }: Minderung,
  asOf: CalendarDay,
): am is CalendarDay {
  return am !== false && am >= festgestelltAm && am <= asOf;
}

/** Under 25: an offer of advice within four weeks after the determination of a Minderung (§ 31a Abs. 6 SGB II). */
export const beratungsangebot = defineRule({
  id: 'kooperationsplan.beratungsangebot',
  title: { de: 'Beratungsangebot nach einer Minderung', en: 'Offer of advice after a reduction' },
  asks: {
    de: 'Wer unter 25 ist, erhält innerhalb von vier Wochen nach Feststellung einer Minderung ein Beratungsangebot, in dem der Plan überprüft wird.',
    en: 'A person under 25 gets an offer of advice within four weeks after a reduction was determined; the plan is checked in it.',
  },
  serves: ['LAW-17'],
  modality: 'soll',
  law: sgb2Paragraph31a,
  editions: [
    {
      from: '2023-01-01',
      norm: '§ 31a Abs. 6 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      parameters: { wochen: 4 },
    },
  ],
  decides: tagDerFeststellung,
  at: 'minderungen[]',
  apply(minderung, { wochen }, q) {
    if (minderung.festgestelltAm > q.asOf) return 'notApplicable';
    if (!q.ask(minderung, 'unter25').unter25) return 'notApplicable';
    const frist = nachWochen(minderung.festgestelltAm, wochen, q.land);
    if (q.asOf <= frist.unshifted) return 'met';
    const { beratungsangebotAm } = q.ask(minderung, 'beratungsangebotAm');
    const angebotAm = nachFeststellung(beratungsangebotAm, minderung, q.asOf) ? beratungsangebotAm : false;
    if (angebotAm !== false && angebotAm <= frist.unshifted) return 'met';
    const facts = { faelligAm: frist.unshifted, angebot: angebotAm !== false, frist };
    // Whether § 26 Abs. 3 SGB X moves the end in favour of the authority is open.
    return (angebotAm === false ? q.asOf : angebotAm) <= frist.end ? { undecided: facts } : facts;
  },
  due(minderung, { wochen }, q) {
    const unter25 = q.known(minderung, 'unter25');
    if (unter25 === false) return [];
    const frist = nachWochen(minderung.festgestelltAm, wochen, q.land);
    const am = q.known(minderung, 'beratungsangebotAm');
    const done = am === undefined ? undefined : nachFeststellung(am, minderung, q.asOf);
    return [
      {
        title: { de: 'Beratungsangebot nach der Minderung', en: 'Offer of advice after the reduction' },
        actor: 'jobcenter',
        dueOn: frist.unshifted,
        frist,
        state: unter25 === undefined && done !== true ? 'undetermined' : stateOf(done, frist.unshifted, q.asOf),
      },
    ];
  },
  says: {
    de: ({ faelligAm, angebot }) =>
      `Nach einer Minderung soll eine Person unter 25 innerhalb von vier Wochen ein Beratungsangebot erhalten, also bis zum ${writeDay(faelligAm, 'de')}; ${angebot ? 'es kam später' : 'bisher gab es keines'}.`,
    en: ({ faelligAm, angebot }) =>
      `After a reduction a person under 25 should get an offer of advice within four weeks, that is by ${writeDay(faelligAm, 'en')}; ${angebot ? 'it came later' : 'there has been none'}.`,
  },
  remedy: {
    de: 'Das Beratungsangebot sofort machen und den Plan darin überprüfen.',
    en: 'Make the offer of advice at once and check the plan in it.',
  },
});
