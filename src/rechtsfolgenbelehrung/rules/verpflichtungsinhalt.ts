import type { EditionInput } from '../../law/edition';
import type { Modality } from '../../law/finding';
import { rulesOf, type Rule } from '../../law/rule';
import { sgb2Aenderungsgesetz13 } from '../../law/acts';
import { nachweistermine } from '../../begriffe';
import { addMonths } from '../../law/day';
import { sgb2Paragraph15a } from '../../law/sources';
import { seitVerpflichtung } from '../editionen';
import type { Pflicht, VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();
const law = sgb2Paragraph15a;
const decides = tagDesSchreibens;

const teile = {
  bemuehung: { de: 'welche Bemühung', en: 'which effort' },
  haeufigkeit: { de: 'wie oft', en: 'how often' },
  form: { de: 'in welcher Form nachgewiesen', en: 'in which form proved' },
  frist: { de: 'bis wann nachgewiesen', en: 'by when proved' },
} as const;

type Teil = keyof typeof teile;

// A number says how often only with the period it refers to; up to one day of proof it refers to the time until then.
function fehlendeTeile({ eigenbemuehung }: Pflicht, mitZeitraum: boolean): readonly Teil[] {
  if (eigenbemuehung === undefined) return ['bemuehung', 'haeufigkeit', 'form', 'frist'];
  const { anzahl, zeitraum, nachweis: { form, bisAm, tagImFolgemonat } = {} } = eigenbemuehung;
  const fehlt: Teil[] = [];
  if (anzahl === undefined || (mitZeitraum && zeitraum === undefined && bisAm === undefined)) fehlt.push('haeufigkeit');
  if (form === undefined) fehlt.push('form');
  if ((bisAm ?? tagImFolgemonat) === undefined) fehlt.push('frist');
  return fehlt;
}

// § 15a Abs. 4 names Abs. 1 Satz 1 Nr. 1 only; for Abs. 2 and 3 definiteness asks the same (open question 8).
function eigenbemuehungenRule(
  name: 'eigenbemuehungen' | 'eigenbemuehungenWeitere',
  modality: Modality,
  nachVersaeumnis: boolean,
  absaetze: string,
  editions: readonly EditionInput<undefined>[],
): Rule<VerpflichtungView> {
  return defineRule({
    id: `rechtsfolgenbelehrung.${name}`,
    title: {
      de: `Inhalt der Eigenbemühungen (§ 15a ${absaetze})`,
      en: `Content of the own efforts (§ 15a ${absaetze})`,
    },
    asks: {
      de: 'Zu jeder Eigenbemühung steht, welche, wie oft, in welcher Form und bis wann nachgewiesen.',
      en: 'Each own effort says which, how often, in which form and by when it is proved.',
    },
    serves: ['LAW-13'],
    modality,
    law,
    editions,
    decides,
    at: 'pflichten[]',
    place: 'eigenbemuehung',
    apply(pflicht, _, __, { anlass }) {
      if (pflicht.art !== 'eigenbemuehungen') return 'notApplicable';
      if ((anlass === 'versaeumteEinladung') !== nachVersaeumnis) return 'notApplicable';
      const fehlt = fehlendeTeile(pflicht, nachVersaeumnis);
      return fehlt.length === 0 ? 'met' : { nummer: pflicht.nummer, fehlt };
    },
    due({ art, eigenbemuehung: { nachweis } = {} }, _, q, { anlass, versandtAm }) {
      if (art !== 'eigenbemuehungen' || nachweis === undefined) return [];
      if ((anlass === 'versaeumteEinladung') !== nachVersaeumnis) return [];
      return nachweistermine(nachweis, versandtAm, q.horizonUntil ?? addMonths(versandtAm, 6), q);
    },
    says: {
      de: ({ nummer, fehlt }) =>
        `Pflicht ${String(nummer)}: Zu einer Eigenbemühung gehört, welche, wie oft, in welcher Form und bis wann nachgewiesen; es fehlt: ${fehlt.map((teil) => teile[teil].de).join(', ')}.`,
      en: ({ nummer, fehlt }) =>
        `Duty ${String(nummer)}: an own effort says which, how often, in which form and by when proved; missing: ${fehlt.map((teil) => teile[teil].en).join(', ')}.`,
    },
    remedy: {
      de: 'Die fehlenden Angaben festlegen, zum Beispiel „fünf Bewerbungen im Monat, Liste bis zum 10. des Folgemonats“.',
      en: 'Lay down what is missing, for example "five applications a month, list by the 10th of the next month".',
    },
  });
}

/** After a missed invitation the Verwaltungsakt fixes which efforts, how often, form and deadline of the proof (§ 15a Abs. 4 Satz 1 SGB II). */
export const eigenbemuehungen = eigenbemuehungenRule(
  'eigenbemuehungen',
  'muss',
  true,
  'Abs. 1',
  seitVerpflichtung('§ 15a Abs. 4 Satz 1 SGB II', {
    de: 'Neu: Eine Verpflichtung zu Eigenbemühungen legt fest, welche, wie häufig, in welcher Form und bis wann sie nachzuweisen sind.',
    en: 'New: a Verpflichtung to own efforts fixes which, how often, in which form and by when they are proved.',
  }),
);

/** The same for a Verpflichtung under Abs. 2 and 3, as a warning (§ 33 Abs. 1 SGB X). */
export const eigenbemuehungenWeitere = eigenbemuehungenRule('eigenbemuehungenWeitere', 'soll', false, 'Abs. 2 und 3', [
  {
    from: '2026-07-01',
    norm: '§ 33 Abs. 1 SGB X; § 15a Abs. 4 Satz 1 SGB II',
    act: sgb2Aenderungsgesetz13,
    checkedOn: '2026-08-19',
    changed: {
      de: 'Neu: Auch eine Verpflichtung nach § 15a Abs. 2 oder 3 muss hinreichend bestimmt sein (§ 33 SGB X); ob Abs. 4 dort gilt, sagt das Gesetz nicht.',
      en: 'New: a Verpflichtung under § 15a Abs. 2 or 3 has to be definite, too (§ 33 SGB X); whether Abs. 4 holds there the law does not say.',
    },
  },
]);
