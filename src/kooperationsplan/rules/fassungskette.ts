import { sgb2Paragraph15 } from '../../law/sources';
import { seit2023 } from '../../begriffe';
import { defineRule, geordnet, tagDerFassung } from '../fassungen';

const law = sgb2Paragraph15;
const editions = seit2023('§ 15 Abs. 3 Satz 2 SGB II');
const decides = tagDerFassung;
const at = 'fassungen[]';

/** The versions form a chain without gap or fork (§ 15 Abs. 3 Satz 2 SGB II). */
export const fassungskette = defineRule({
  id: 'kooperationsplan.fassungskette',
  title: { de: 'Kette der Fassungen', en: 'Chain of versions' },
  asks: {
    de: 'Jede Fassung schließt an die vorige an: fortlaufende Nummer, richtiger Vorgänger, kein früherer Tag.',
    en: 'Each version follows the one before: next number, right predecessor, no earlier day.',
  },
  serves: ['KP-32'],
  modality: 'soll',
  law,
  editions,
  decides,
  at,
  apply(fassung, _, __, view) {
    const kette = geordnet(view);
    const index = kette.indexOf(fassung);
    const { nummer, vorgaengerNummer } = fassung;
    const vorige = kette[index - 1];
    if (vorige === undefined)
      return vorgaengerNummer === undefined ? 'met' : { bruch: 'vorgaengerFehlt' as const, nummer };
    if (vorige.nummer === nummer) return { bruch: 'nummerDoppelt' as const, nummer };
    if (vorgaengerNummer === undefined) return { bruch: 'ohneVorgaenger' as const, nummer };
    if (vorgaengerNummer !== vorige.nummer) {
      const bruch = kette.some((other) => other.nummer === vorgaengerNummer)
        ? ('verzweigung' as const)
        : ('vorgaengerFehlt' as const);
      return { bruch, nummer };
    }
    if (nummer !== vorige.nummer + 1) return { bruch: 'luecke' as const, nummer };
    return fassung.erstelltAm < vorige.erstelltAm ? { bruch: 'tagVorVorgaenger' as const, nummer } : 'met';
  },
  says: {
    de: ({ bruch, nummer }) =>
      `Die Fassungen sollen lückenlos aufeinander folgen; Fassung ${String(nummer)}: ${brueche[bruch].de}.`,
    en: ({ bruch, nummer }) =>
      `The versions should follow one another without gap; version ${String(nummer)}: ${brueche[bruch].en}.`,
  },
  remedy: {
    de: 'Nummer, Vorgänger und Tag der Fassung berichtigen; fehlende Fassungen nachtragen.',
    en: 'Correct number, predecessor and day of the version; add versions that are missing.',
  },
});

const brueche = {
  vorgaengerFehlt: {
    de: 'der genannte Vorgänger steht nicht in der Liste',
    en: 'the predecessor named is not in the list',
  },
  nummerDoppelt: { de: 'die Nummer steht mehrfach', en: 'the number stands more than once' },
  ohneVorgaenger: { de: 'der Vorgänger ist nicht genannt', en: 'no predecessor is named' },
  verzweigung: { de: 'sie zweigt von einer älteren Fassung ab', en: 'it forks from an older version' },
  luecke: { de: 'davor fehlt eine Nummer', en: 'a number before it is missing' },
  tagVorVorgaenger: { de: 'ihr Tag liegt vor dem des Vorgängers', en: 'its day lies before that of its predecessor' },
} as const;
