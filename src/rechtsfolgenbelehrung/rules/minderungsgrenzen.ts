import { sgb2Aenderungsgesetz13 } from '../../law/acts';
import type { CalendarDay } from '../../law/day';
import { sgb2Paragraph31a } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import { hoechstensProzent } from '../abweichung';
import {
  beruhtAuf,
  defineRule,
  folgeOffen,
  neuesRechtAb,
  setztBelehrungVoraus,
  tagDerPflichtverletzung,
} from '../bescheid';
import { seitFolgenMit } from '../editionen';
import { sgb2Paragraph65a } from '../sourcesVerwaltungsakt';

/** Several reductions together take 30 percent at most (§ 31a Abs. 4 Satz 1 SGB II). */
export const minderungsdeckel = defineRule({
  id: 'rechtsfolgenbelehrung.minderungsdeckel',
  title: { de: 'Höchstgrenze der Minderungen', en: 'Cap of the reductions' },
  asks: {
    de: 'Mehrere Minderungen in denselben Monaten betragen zusammen höchstens 30 Prozent des Regelbedarfs.',
    en: 'Several reductions in the same months take 30 percent of the Regelbedarf at most.',
  },
  serves: [],
  modality: 'darfNicht',
  law: sgb2Paragraph31a,
  editions: seitFolgenMit('§ 31a Abs. 4 Satz 1 SGB II', { hoechstensProzent }),
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'weitereMinderungProzent',
  apply(view, { hoechstensProzent }, q) {
    const { folge, prozent } = view;
    if (folge !== 'minderung' || prozent === undefined) return 'notApplicable';
    const { weitereMinderungProzent } = q.ask(view, 'weitereMinderungProzent');
    // Where this reduction alone is too high, the rule on its amount says so; one of 0 percent adds nothing.
    if (weitereMinderungProzent === 0 || prozent === 0) return 'met';
    const zusammen = prozent + weitereMinderungProzent;
    return zusammen <= hoechstensProzent ? 'met' : { zusammen, hoechstensProzent };
  },
  says: {
    de: ({ zusammen, hoechstensProzent }) =>
      `Die Minderungen betragen in denselben Monaten zusammen ${String(zusammen)} Prozent; erlaubt sind höchstens ${String(hoechstensProzent)} Prozent des Regelbedarfs.`,
    en: ({ zusammen, hoechstensProzent }) =>
      `In the same months the reductions add up to ${String(zusammen)} percent; ${String(hoechstensProzent)} percent of the Regelbedarf is the most.`,
  },
  remedy: {
    de: 'Die Minderung so festsetzen, dass die Summe 30 Prozent nicht übersteigt; bleibt daneben nichts, 0 Prozent.',
    en: 'Fix the reduction so that the sum does not exceed 30 percent; 0 percent where nothing is left.',
  },
});

type Grundlage = Readonly<{ belehrtAm?: CalendarDay; kenntnisSeitAm?: CalendarDay }>;

const offen = {
  de: 'Welche Folge das hat, sagt das Gesetz nicht; hier wird keine berechnet, eine Person entscheidet.',
  en: 'Which consequence follows the law does not say; none is computed here, a person decides.',
} as const;

/** A breach since 2026-07-01 after an instruction, or with knowledge, of the old law: the consequence is open (§ 65a Abs. 2, 3 SGB II, reading A-12). */
export const folgeNachAlterBelehrung = defineRule({
  id: 'rechtsfolgenbelehrung.folgeNachAlterBelehrung',
  title: { de: 'Folge nach alter Belehrung', en: 'Consequence after an old instruction' },
  asks: {
    de: 'Eine Minderung wegen einer Verletzung seit dem 1.7.2026 beruht auf einer Belehrung nach dem Recht seit diesem Tag.',
    en: 'A reduction for a breach since 2026-07-01 rests on an instruction under the law since that day.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph65a,
  editions: [
    {
      from: neuesRechtAb,
      norm: '§ 65a Abs. 2, 3 SGB II',
      act: sgb2Aenderungsgesetz13,
      checkedOn: '2026-08-19',
      changed: {
        de: 'Übergang: Verletzungen vor dem 1.7.2026 haben die alten Folgen (Abs. 2). Für eine Verletzung danach trotz alter Belehrung nennt das Gesetz keine Folge.',
        en: 'Transition: breaches before 2026-07-01 have the old consequences (Abs. 2). For a breach after it under an old instruction the law names none.',
      },
    },
  ],
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'belehrtAm',
  apply(view, _, q): 'met' | 'notApplicable' | { readonly undecided: Grundlage } {
    if (view.folge !== 'minderung' || setztBelehrungVoraus(view, q) === false) return 'notApplicable';
    if (!folgeOffen(view, q)) return beruhtAuf(view, q) === 'neu' ? 'met' : 'notApplicable';
    const { belehrtAm } = q.ask(view, 'belehrtAm');
    if (belehrtAm !== false && belehrtAm < view.pflichtverletzungAm) return { undecided: { belehrtAm } };
    const kenntnisSeitAm = q.known(view, 'kenntnis')?.seitAm;
    return { undecided: kenntnisSeitAm === undefined ? {} : { kenntnisSeitAm } };
  },
  says: {
    de: ({ belehrtAm, kenntnisSeitAm }) =>
      belehrtAm !== undefined
        ? `Belehrt wurde am ${writeDay(belehrtAm, 'de')} über die alten Folgen, verletzt wurde die Pflicht nach dem 30.06.2026. ${offen.de}`
        : kenntnisSeitAm !== undefined
          ? `Kenntnis ist seit dem ${writeDay(kenntnisSeitAm, 'de')} festgehalten, also von den alten Folgen; verletzt wurde die Pflicht nach dem 30.06.2026. ${offen.de}`
          : `Kenntnis ist ohne Tag festgehalten, verletzt wurde die Pflicht nach dem 30.06.2026. Ob die Person die Folgen seit dem 01.07.2026 kannte, ist offen; eine Person entscheidet.`,
    en: ({ belehrtAm, kenntnisSeitAm }) =>
      belehrtAm !== undefined
        ? `The instruction of ${writeDay(belehrtAm, 'en')} named the old consequences, the breach lies after 2026-06-30. ${offen.en}`
        : kenntnisSeitAm !== undefined
          ? `Knowledge is on record since ${writeDay(kenntnisSeitAm, 'en')}, that is of the old consequences; the breach lies after 2026-06-30. ${offen.en}`
          : `Knowledge is on record without a day, the breach lies after 2026-06-30. Whether the person knew the consequences since 2026-07-01 is open; a person decides.`,
  },
  remedy: {
    de: 'Die Entscheidung begründen und festhalten; für künftige Pflichten neu belehren.',
    en: 'Give and record the reasons of the decision; instruct anew for future duties.',
  },
});
