import { sgb2Aenderungsgesetz13 } from '../../law/acts';
import type { EditionInput } from '../../law/edition';
import type { Modality } from '../../law/finding';
import { rulesOf, type Rule } from '../../law/rule';
import { sgb2Paragraph15a } from '../../law/sources';
import { seitVerpflichtung } from '../editionen';
import type { VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';

const obSatz2Gilt = {
  de: 'Ob § 15a Abs. 4 Satz 2 auch hier gilt, sagt das Gesetz nicht.',
  en: 'Whether § 15a Abs. 4 Satz 2 holds here, too, the law does not say.',
} as const;

// § 15a Abs. 4 names Abs. 1 Satz 1 Nr. 1 only; for Abs. 2 and 3 the same content is a warning (open question 8).
function angemessenheitRule(
  name: 'angemessenheit' | 'angemessenheitWeitere',
  modality: Modality,
  nachVersaeumnis: boolean,
  absaetze: string,
  editions: readonly EditionInput<undefined>[],
): Rule<VerpflichtungView> {
  return rulesOf<VerpflichtungView>()({
    id: `rechtsfolgenbelehrung.${name}`,
    title: {
      de: `Angemessene Häufigkeit und Frist (§ 15a ${absaetze})`,
      en: `Reasonable frequency and deadline (§ 15a ${absaetze})`,
    },
    asks: {
      de: 'Häufigkeit und Frist der Eigenbemühungen sind angemessen; das beurteilt eine Person im Einzelfall.',
      en: 'Frequency and deadline of the own efforts are reasonable; a person judges that in the single case.',
    },
    serves: ['LAW-13'],
    modality,
    law: sgb2Paragraph15a,
    editions,
    decides: tagDesSchreibens,
    at: 'pflichten[]',
    place: 'angemessen',
    apply(pflicht, _, q, { anlass }) {
      if (pflicht.art !== 'eigenbemuehungen') return 'notApplicable';
      if ((anlass === 'versaeumteEinladung') !== nachVersaeumnis) return 'notApplicable';
      return q.ask(pflicht, 'angemessen').angemessen ? 'met' : { nummer: pflicht.nummer };
    },
    says: {
      de: ({ nummer }) =>
        `Pflicht ${String(nummer)}: Häufigkeit und Frist müssen angemessen sein; nach der festgehaltenen Beurteilung sind sie es nicht.${nachVersaeumnis ? '' : ` ${obSatz2Gilt.de}`}`,
      en: ({ nummer }) =>
        `Duty ${String(nummer)}: frequency and deadline have to be reasonable; by the judgement on record they are not.${nachVersaeumnis ? '' : ` ${obSatz2Gilt.en}`}`,
    },
    remedy: {
      de: 'Häufigkeit oder Frist so festlegen, dass sie im Einzelfall zu leisten sind.',
      en: 'Lay down a frequency or a deadline that can be kept in the single case.',
    },
  });
}

/** Frequency and deadline are reasonable (§ 15a Abs. 4 Satz 2 SGB II); a person decides, the package only asks. */
export const angemessenheit = angemessenheitRule(
  'angemessenheit',
  'muss',
  true,
  'Abs. 1',
  seitVerpflichtung('§ 15a Abs. 4 Satz 2 SGB II', {
    de: 'Neu: Häufigkeit und Frist müssen angemessen sein.',
    en: 'New: frequency and deadline have to be reasonable.',
  }),
);

/** The same for a Verpflichtung under Abs. 2 and 3, as a warning. */
export const angemessenheitWeitere = angemessenheitRule('angemessenheitWeitere', 'soll', false, 'Abs. 2 und 3', [
  {
    from: '2026-07-01',
    norm: '§ 15a Abs. 4 Satz 2 SGB II',
    act: sgb2Aenderungsgesetz13,
    checkedOn: '2026-08-19',
    changed: {
      de: 'Neu: Häufigkeit und Frist müssen angemessen sein; ob das auch für eine Verpflichtung nach § 15a Abs. 2 oder 3 gilt, sagt das Gesetz nicht.',
      en: 'New: frequency and deadline have to be reasonable; whether that holds for a Verpflichtung under § 15a Abs. 2 or 3, too, the law does not say.',
    },
  },
]);
