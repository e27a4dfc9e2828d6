import { rulesOf } from '../../law/rule';
import { verlangteHandlungen } from '../handlungen';
import type { VerlangteHandlung } from '../model/handlung';
import type { Belehrung } from '../model/belehrung';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();
const common = { serves: [], modality: 'muss', law: rechtsprechungBelehrung, decides: tagDerBelehrung } as const;
const at = 'rechtsfolgenbelehrung';

type Genannt = NonNullable<Belehrung['handlungen']>[number];

function istVerlangt({ art, nummer }: Genannt, verlangt: readonly VerlangteHandlung[]): boolean {
  if (art === undefined && nummer === undefined) return false;
  return verlangt.some(
    (handlung) => (art ?? handlung.art) === handlung.art && (nummer ?? handlung.nummer) === handlung.nummer,
  );
}

/** The letter names the person the instruction is for (BSG 18.2.2010, B 14 AS 53/08 R: applied to the single case). */
export const adressat = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.adressat',
  title: { de: 'Adressat der Belehrung', en: 'Addressee of the instruction' },
  asks: {
    de: 'Ein Schreiben mit Rechtsfolgenbelehrung nennt die Person, an die es sich richtet.',
    en: 'A letter with a Rechtsfolgenbelehrung names the person it is addressed to.',
  },
  editions: nachRechtsprechung('BSG 18.2.2010, B 14 AS 53/08 R'),
  at: '',
  place: 'leistungsberechtigtePerson',
  apply({ rechtsfolgenbelehrung, leistungsberechtigtePerson }) {
    if (rechtsfolgenbelehrung === undefined) return 'notApplicable';
    return leistungsberechtigtePerson === undefined ? { genannt: false } : 'met';
  },
  says: {
    de: () =>
      'Die Gerichte verlangen eine Belehrung für den einzelnen Fall; das Schreiben nennt nicht, an wen es sich richtet.',
    en: () =>
      'The courts ask for an instruction for the single case; the letter does not name the person it is addressed to.',
  },
  remedy: {
    de: 'Die Person im Schreiben benennen; im Datensatz steht dafür ihre Kennung.',
    en: 'Name the person in the letter; in the record the pseudonym stands for it.',
  },
});

/** The instruction refers to the one act this letter asks for, not to a catalogue (BSG 18.2.2010, B 14 AS 53/08 R). */
export const konkreteHandlung = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.konkreteHandlung',
  title: { de: 'Bestimmte Handlung statt Katalog', en: 'A definite act, no catalogue' },
  asks: {
    de: 'Die Belehrung bezieht sich auf die Handlung, die dieses Schreiben verlangt, und auf keine andere.',
    en: 'The instruction refers to the act this letter asks for, and to no other.',
  },
  editions: nachRechtsprechung('BSG 18.2.2010, B 14 AS 53/08 R; LSG Niedersachsen-Bremen 26.5.2015, L 7 AS 1059/13'),
  at,
  place: 'handlungen',
  apply({ handlungen = [] }, _, __, view) {
    const verlangt = verlangteHandlungen(view);
    // A letter that asks for nothing is a fault of its own.
    if (verlangt.length === 0) return 'notApplicable';
    const nichtVerlangt = handlungen.filter((handlung) => !istVerlangt(handlung, verlangt)).length;
    return handlungen.length > 0 && nichtVerlangt === 0 ? 'met' : { genannt: handlungen.length, nichtVerlangt };
  },
  says: {
    de: ({ genannt, nichtVerlangt }) =>
      genannt === 0
        ? 'Die Gerichte verlangen eine Belehrung, die sich auf eine bestimmte Handlung bezieht; diese nennt keine.'
        : `Die Gerichte verlangen eine Belehrung über die verlangte Handlung, keinen Katalog möglicher Verstöße. Genannt: ${String(genannt)}, davon im Schreiben nicht verlangt: ${String(nichtVerlangt)}.`,
    en: ({ genannt, nichtVerlangt }) =>
      genannt === 0
        ? 'The courts ask for an instruction that refers to a definite act; this one names none.'
        : `The courts ask for an instruction on the act asked for, no catalogue of possible breaches. Named: ${String(genannt)}, of which not asked for in the letter: ${String(nichtVerlangt)}.`,
  },
  remedy: {
    de: 'Nur die Handlung nennen, um die es in diesem Schreiben geht; den Rest streichen.',
    en: 'Name only the act this letter is about; strike the rest.',
  },
});

/** Only the measure at hand stands in the instruction (BSG 17.12.2009, B 4 AS 30/09 R). */
export const mehrereMassnahmen = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.mehrereMassnahmen',
  title: { de: 'Nur die eine Maßnahme', en: 'Only the one measure' },
  asks: {
    de: 'Die Belehrung nennt nur die Maßnahme, um die es in diesem Schreiben geht.',
    en: 'The instruction names only the measure this letter is about.',
  },
  editions: nachRechtsprechung('BSG 17.12.2009, B 4 AS 30/09 R'),
  at,
  place: 'massnahmen',
  apply({ massnahmen }, _, __, view) {
    if (massnahmen === undefined) return 'notApplicable';
    const verlangt = verlangteHandlungen(view);
    if (verlangt.length === 0) return 'notApplicable';
    const fremde = massnahmen.filter((genannt) => !verlangt.some(({ massnahme }) => massnahme === genannt)).length;
    return fremde === 0 ? 'met' : { genannt: massnahmen.length, fremde };
  },
  says: {
    de: ({ genannt, fremde }) =>
      `Die Gerichte verlangen, dass nur die Maßnahme genannt ist, um die es geht. Genannt: ${String(genannt)}, davon im Schreiben nicht verlangt: ${String(fremde)}.`,
    en: ({ genannt, fremde }) =>
      `The courts ask that only the measure at hand is named. Named: ${String(genannt)}, of which not asked for in the letter: ${String(fremde)}.`,
  },
  remedy: {
    de: 'Die Maßnahmen streichen, die dieses Schreiben nicht verlangt.',
    en: 'Strike the measures this letter does not ask for.',
  },
});
