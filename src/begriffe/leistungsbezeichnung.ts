import * as z from 'zod';
import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import type { RuleId } from '../law/finding';
import { rulesOf, type Decider, type Rule } from '../law/rule';
import { sgb2Bezeichnung } from '../law/sources';

/** The name a document uses for the benefit. */
export type Leistungsbezeichnung = 'grundsicherungsgeld' | 'buergergeld' | 'arbeitslosengeld2';

const namen = ['grundsicherungsgeld', 'buergergeld', 'arbeitslosengeld2'] as const;

/** Schema of the name of the benefit. */
export function leistungsbezeichnung(): z.ZodType<Leistungsbezeichnung> {
  return z.enum(namen);
}

const geschrieben: Readonly<Record<Leistungsbezeichnung, string>> = {
  grundsicherungsgeld: 'Grundsicherungsgeld',
  buergergeld: 'Bürgergeld',
  arbeitslosengeld2: 'Arbeitslosengeld II',
};

function erlaubt(...worte: readonly Leistungsbezeichnung[]): { readonly erlaubt: readonly Leistungsbezeichnung[] } {
  return { erlaubt: worte };
}

interface Named {
  readonly leistungsbezeichnung?: Leistungsbezeichnung | undefined;
}

/**
 * The name of the benefit is the one of the day; "Arbeitslosengeld II" might be used until 2023-06-30 (§ 65 Abs. 9 SGB II,
 * old), "Bürgergeld" may be until 2026-12-31 (§ 65a Abs. 4 SGB II).
 */
export function leistungsbezeichnungRule<View extends Named>(id: RuleId, decides: Decider<View>): Rule<View> {
  const rule = rulesOf<Named>()({
    id,
    title: { de: 'Bezeichnung der Leistung', en: 'Name of the benefit' },
    asks: {
      de: 'Die Leistung trägt den Namen, den das Gesetz am Tag des Dokuments verwendet oder noch erlaubt.',
      en: 'The benefit bears the name that the law uses, or still permits, on the day of the document.',
    },
    serves: ['LAW-24'],
    modality: 'darfNicht',
    law: sgb2Bezeichnung,
    editions: [
      {
        from: '2023-01-01',
        to: '2023-06-30',
        norm: '§ 65 Abs. 9 SGB II',
        act: buergergeldGesetz,
        checkedOn: '2026-08-19',
        severity: 'warning',
        parameters: erlaubt('buergergeld', 'arbeitslosengeld2'),
      },
      {
        from: '2023-07-01',
        to: '2026-06-30',
        norm: '§ 19 Abs. 1 Satz 1 SGB II',
        act: buergergeldGesetz,
        checkedOn: '2026-08-19',
        severity: 'warning',
        parameters: erlaubt('buergergeld'),
        changed: {
          de: 'Die Übergangszeit für „Arbeitslosengeld II“ ist abgelaufen.',
          en: 'The time in which "Arbeitslosengeld II" was still permitted is over.',
        },
      },
      {
        from: '2026-07-01',
        to: '2026-12-31',
        norm: '§ 65a Abs. 4 SGB II',
        act: sgb2Aenderungsgesetz13,
        checkedOn: '2026-08-19',
        severity: 'warning',
        parameters: erlaubt('grundsicherungsgeld', 'buergergeld'),
        changed: {
          de: 'Die Leistung heißt Grundsicherungsgeld; „Bürgergeld“ darf bis zum 31.12.2026 weiter verwendet werden.',
          en: 'The benefit is called Grundsicherungsgeld; "Bürgergeld" may still be used until 2026-12-31.',
        },
      },
      {
        from: '2027-01-01',
        norm: '§ 65a Abs. 4 SGB II',
        act: sgb2Aenderungsgesetz13,
        checkedOn: '2026-08-19',
        severity: 'warning',
        parameters: erlaubt('grundsicherungsgeld'),
        changed: {
          de: 'Die Übergangszeit für „Bürgergeld“ ist abgelaufen.',
          en: 'The time in which "Bürgergeld" was still permitted is over.',
        },
      },
    ],
    decides: decides,
    at: '',
    place: 'leistungsbezeichnung',
    apply(view, { erlaubt }) {
      const { leistungsbezeichnung: name } = view;
      if (name === undefined) return 'notApplicable';
      return erlaubt.includes(name) ? 'met' : { name, erlaubt };
    },
    says: {
      de: ({ name, erlaubt }) =>
        `Das Dokument nennt die Leistung „${geschrieben[name]}“. Am Tag des Dokuments heißt sie ${erlaubt.map((wort) => `„${geschrieben[wort]}“`).join(' oder ')}.`,
      en: ({ name, erlaubt }) =>
        `The document calls the benefit "${geschrieben[name]}". On the day of the document its name is ${erlaubt.map((wort) => `"${geschrieben[wort]}"`).join(' or ')}.`,
    },
    remedy: {
      de: 'Die Bezeichnung in der Vorlage austauschen.',
      en: 'Replace the name in the template.',
    },
  });
  return rule;
}
