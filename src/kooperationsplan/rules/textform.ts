import { sgb2Paragraph15 } from '../../law/sources';
import { seit2023 } from '../../begriffe';
import { defineRule, geschehen, tagDerFassung, tagDerLetztenFassung } from '../fassungen';

const law = sgb2Paragraph15;

/** The person receives each version (§ 15 Abs. 3 Satz 1 SGB II). */
export const aushaendigung = defineRule({
  id: 'kooperationsplan.aushaendigung',
  title: { de: 'Aushändigung', en: 'Handing over' },
  asks: { de: 'Jede Fassung wird der Person ausgehändigt.', en: 'Each version is handed over to the person.' },
  serves: ['KP-29', 'LAW-04'],
  modality: 'muss',
  law,
  editions: seit2023('§ 15 Abs. 3 Satz 1 SGB II'),
  decides: tagDerFassung,
  at: 'fassungen[]',
  apply(fassung, _, q) {
    if (!geschehen(fassung, q)) return 'notApplicable';
    const { ausgehaendigtAm: am } = q.ask(fassung, 'ausgehaendigtAm');
    if (am === false) return { ausgehaendigt: false, nummer: fassung.nummer };
    return am <= q.asOf ? 'met' : q.unknown(fassung, 'ausgehaendigtAm');
  },
  says: {
    de: ({ nummer }) =>
      `Die Person muss jede Fassung des Plans erhalten; Fassung ${String(nummer)} wurde nicht ausgehändigt.`,
    en: ({ nummer }) =>
      `The person must receive each version of the plan; version ${String(nummer)} was not handed over.`,
  },
  remedy: {
    de: 'Die Fassung in Textform aushändigen und den Tag festhalten.',
    en: 'Hand the version over in Textform and record the day.',
  },
});

/** The person receives the plan in Textform (§ 15 Abs. 3 Satz 1 SGB II with § 126b BGB; reading A-01). */
export const textform = defineRule({
  id: 'kooperationsplan.textform',
  title: { de: 'Textform', en: 'Textform' },
  asks: {
    de: 'Die Person erhält den Plan lesbar auf einem dauerhaften Datenträger: Papier, Datei, E-Mail oder Portal.',
    en: 'The person receives the plan legibly on a durable medium: paper, file, e-mail or portal.',
  },
  serves: ['KP-01', 'LAW-04'],
  modality: 'muss',
  law,
  editions: seit2023('§ 15 Abs. 3 Satz 1 SGB II mit § 126b BGB'),
  decides: tagDerFassung,
  at: 'fassungen[]',
  apply(fassung, _, q) {
    if (!geschehen(fassung, q) || q.known(fassung, 'ausgehaendigtAm') === false) return 'notApplicable';
    const { ausgehaendigtAls: form } = q.ask(fassung, 'ausgehaendigtAls');
    return form === 'muendlich' || form === 'einsicht' ? { form, nummer: fassung.nummer } : 'met';
  },
  says: {
    de: ({ form, nummer }) =>
      `Die Person muss den Plan in Textform erhalten; Fassung ${String(nummer)} wurde nur ${form === 'muendlich' ? 'mündlich mitgeteilt' : 'zur Einsicht gezeigt'}.`,
    en: ({ form, nummer }) =>
      `The person must receive the plan in Textform; version ${String(nummer)} was only ${form === 'muendlich' ? 'told' : 'shown'}.`,
  },
  remedy: {
    de: 'Die Fassung als Papier, Datei, E-Mail oder im Portal übergeben.',
    en: 'Give the version as paper, file, e-mail or in the portal.',
  },
});

/** A plan needs no signature; a field for one is unusual (§ 15 Abs. 3 Satz 1 SGB II; reading A-01). */
export const unterschrift = defineRule({
  id: 'kooperationsplan.unterschrift',
  title: { de: 'Unterschrift', en: 'Signature' },
  asks: {
    de: 'Der Plan braucht keine Unterschrift; Textform genügt.',
    en: 'The plan needs no signature; Textform is enough.',
  },
  serves: ['KP-01'],
  modality: 'kann',
  hint: true,
  law,
  editions: seit2023('§ 15 Abs. 3 Satz 1 SGB II mit § 126b BGB'),
  decides: tagDerLetztenFassung,
  at: '',
  place: 'unterschrift',
  reads: ['A-01'],
  severity: ({ 'A-01': option }) => (option === 'aus' ? 'off' : undefined),
  apply: ({ unterschrift: vorhanden }) => (vorhanden === true ? { unterschrift: true } : 'met'),
  says: {
    de: () =>
      'Der Plan trägt eine Unterschrift oder ein Unterschriftsfeld. Das Gesetz verlangt nur Textform; der Plan ist kein Vertrag.',
    en: () => 'The plan has a signature or a field for one. The law asks for Textform only; the plan is no contract.',
  },
  remedy: {
    de: 'Das Unterschriftsfeld aus der Vorlage nehmen.',
    en: 'Take the field for a signature out of the template.',
  },
});
