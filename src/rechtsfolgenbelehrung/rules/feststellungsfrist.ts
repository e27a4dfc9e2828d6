import { computeFristende } from '../../fristen';
import type { CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import type { Frist } from '../../law/frist';
import { writeDay } from '../../law/writeDay';
import { voraussichtlicheBekanntgabe } from '../bekanntgabe';
import { defineRule, tagDerFeststellung } from '../bescheid';
import { seitFolgenMit } from '../editionen';
import { ende, inEinemLand } from '../feststellungsende';
import { sgb2Paragraph31b } from '../sources';

type Lage = Readonly<{
  letzterTagAm: CalendarDay;
  festgestelltAm: CalendarDay;
  frist: Frist;
  offen: 'nein' | 'davor' | 'wochenende' | 'land' | 'bekanntgabe';
}>;

type Worte = (facts: Lage) => string;

const worte: Readonly<Record<Lage['offen'], Readonly<{ de: Worte; en: Worte }>>> = {
  nein: {
    de: ({ letzterTagAm, festgestelltAm }) =>
      `Festgestellt werden darf nur innerhalb von sechs Monaten ab der Pflichtverletzung, bis zum ${writeDay(letzterTagAm, 'de')}; als Tag der Feststellung steht der ${writeDay(festgestelltAm, 'de')}.`,
    en: ({ letzterTagAm, festgestelltAm }) =>
      `A determination is allowed only within six months from the breach, until ${writeDay(letzterTagAm, 'en')}; the day of the determination is ${writeDay(festgestelltAm, 'en')}.`,
  },
  davor: {
    de: ({ festgestelltAm }) =>
      `Festgestellt werden darf erst nach der Pflichtverletzung; als Tag der Feststellung steht der ${writeDay(festgestelltAm, 'de')}, ein Tag vor ihr.`,
    en: ({ festgestelltAm }) =>
      `A determination is allowed only after the breach; the day of the determination is ${writeDay(festgestelltAm, 'en')}, a day before it.`,
  },
  wochenende: {
    de: ({ letzterTagAm }) =>
      `Die sechs Monate endeten am ${writeDay(letzterTagAm, 'de')}, einem Samstag, Sonntag oder Feiertag. Ob sich die Frist zugunsten der Behörde verschiebt, ist offen; eine Person entscheidet.`,
    en: ({ letzterTagAm }) =>
      `The six months ended on ${writeDay(letzterTagAm, 'en')}, a Saturday, Sunday or holiday. Whether the limit moves in favour of the authority is open; a person decides.`,
  },
  land: {
    de: ({ letzterTagAm }) =>
      `Die sechs Monate endeten am ${writeDay(letzterTagAm, 'de')}, der in manchen Ländern ein Feiertag ist; ein Land ist nicht angegeben. Ob sich die Frist an einem Feiertag zugunsten der Behörde verschiebt, ist offen; eine Person entscheidet.`,
    en: ({ letzterTagAm }) =>
      `The six months ended on ${writeDay(letzterTagAm, 'en')}, a holiday in some Länder; no Land is given. Whether the limit moves in favour of the authority on a holiday is open; a person decides.`,
  },
  bekanntgabe: {
    de: ({ letzterTagAm }) =>
      `Die sechs Monate endeten am ${writeDay(letzterTagAm, 'de')}; festgestellt wurde rechtzeitig, bekannt gegeben danach. Welcher Tag zählt, sagt das Gesetz nicht; eine Person entscheidet.`,
    en: ({ letzterTagAm }) =>
      `The six months ended on ${writeDay(letzterTagAm, 'en')}; the determination was in time, the Bekanntgabe after it. Which day counts the law does not say; a person decides.`,
  },
};

/**
 * A reduction is determined within six months from the breach (§ 31b Abs. 1 Satz 3 SGB II), an absolute limit. Whether
 * § 26 Abs. 3 SGB X moves it in favour of the authority, and whether the Bekanntgabe has to lie within it, is open.
 */
export const feststellungsfrist = defineRule({
  id: 'rechtsfolgenbelehrung.feststellungsfrist',
  title: { de: 'Feststellung innerhalb von sechs Monaten', en: 'Determination within six months' },
  asks: {
    de: 'Die Minderung wird innerhalb von sechs Monaten ab der Pflichtverletzung festgestellt.',
    en: 'The reduction is determined within six months from the breach.',
  },
  serves: ['LAW-18'],
  modality: 'muss',
  law: sgb2Paragraph31b,
  editions: seitFolgenMit('§ 31b Abs. 1 Satz 3 SGB II', { monate: 6 }),
  decides: tagDerFeststellung,
  at: '',
  place: 'festgestelltAm',
  apply(view, { monate }, q): 'met' | Lage | { readonly undecided: Lage } {
    const { festgestelltAm, pflichtverletzungAm } = view;
    const frist = ende(pflichtverletzungAm, monate, q.land);
    const facts = { letzterTagAm: frist.unshifted, festgestelltAm, frist };
    if (festgestelltAm < pflichtverletzungAm) return { ...facts, offen: 'davor' };
    if (festgestelltAm > frist.end) {
      const land = q.land === undefined && inEinemLand(festgestelltAm, pflichtverletzungAm, monate, frist);
      return land ? { undecided: { ...facts, offen: 'land' } } : { ...facts, offen: 'nein' };
    }
    if (festgestelltAm > frist.unshifted) return { undecided: { ...facts, offen: 'wochenende' } };
    if (voraussichtlicheBekanntgabe(view, q).end > frist.unshifted) {
      return { undecided: { ...facts, offen: 'bekanntgabe' } };
    }
    return 'met';
  },
  due({ pflichtverletzungAm, festgestelltAm }, { monate }, q) {
    const frist = computeFristende({
      after: pflichtverletzungAm,
      amount: monate,
      unit: 'months',
      kind: 'wartezeit',
      regime: 'SGB X',
    });
    return [
      {
        title: { de: 'Letzter Tag der Feststellung', en: 'last day for the determination' },
        actor: 'jobcenter',
        dueOn: frist.end,
        frist,
        state: stateOf(festgestelltAm <= q.asOf && festgestelltAm <= frist.end, frist.end, q.asOf),
      },
    ];
  },
  says: { de: (facts) => worte[facts.offen].de(facts), en: (facts) => worte[facts.offen].en(facts) },
  remedy: {
    de: 'Nach Ablauf der sechs Monate keine Minderung mehr feststellen; sonst den Tag berichtigen.',
    en: 'Determine no reduction after the six months; else mend the day.',
  },
});
