import type { Text } from '../../law/language';
import type { Rule } from '../../law/rule';
import { sgb2Paragraph15 } from '../../law/sources';
import type { StatementId } from '../../law/statements';
import { beide } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';
import type { Plan } from '../model';

type SollInhalte = NonNullable<Plan['sollInhalte']>;

interface SollInhalt<Key extends keyof SollInhalte> {
  readonly key: Key;
  readonly id: `kooperationsplan.${string}`;
  readonly title: Text;
  /** What is to be laid down, as the object of a sentence. */
  readonly was: Text;
  readonly serves: readonly StatementId[];
  /** Number in Abs. 2 Satz 2 until 2026-06-30 and in Satz 4 since. */
  readonly nummern: readonly [bis2026: number, seit2026: number];
  readonly changed: Text;
  festgelegt(inhalt: NonNullable<SollInhalte[Key]>): boolean;
}

/**
 * One of the six Soll items: laid down, not applicable with a reason, or missing (§ 15 Abs. 2 Satz 2 SGB II until
 * 2026-06-30, Satz 4 since; reading A-02).
 */
export function sollInhalt<Key extends keyof SollInhalte>(item: SollInhalt<Key>): Rule<Plan> {
  const { title, was, nummern } = item;
  return defineRule({
    id: item.id,
    title,
    asks: {
      de: `Der Plan legt fest, ${was.de}, oder begründet, warum das entfällt.`,
      en: `The plan lays down ${was.en}, or says why that does not apply.`,
    },
    serves: ['KP-13', ...item.serves],
    modality: 'soll',
    law: sgb2Paragraph15,
    editions: beide(
      `§ 15 Abs. 2 Satz 2 Nr. ${String(nummern[0])} SGB II`,
      `§ 15 Abs. 2 Satz 4 Nr. ${String(nummern[1])} SGB II`,
      item.changed,
    ),
    decides: tagDerLetztenFassung,
    at: '',
    place: `sollInhalte.${item.key}`,
    reads: ['A-02'],
    severity: ({ 'A-02': option }) => (option === 'information' ? 'info' : undefined),
    apply({ sollInhalte }) {
      const inhalt = sollInhalte?.[item.key] as
        (NonNullable<SollInhalte[Key]> & { readonly entfaellt?: object }) | undefined;
      if (inhalt !== undefined && item.festgelegt(inhalt)) return 'met';
      const begruendet = inhalt?.entfaellt !== undefined;
      const missing = { festgelegt: false, begruendet };
      return begruendet ? { justified: missing } : missing;
    },
    says: {
      de: ({ begruendet }) =>
        begruendet
          ? `Der Plan soll festlegen, ${was.de}; er begründet, warum das entfällt.`
          : `Der Plan soll festlegen, ${was.de}; dazu steht nichts darin.`,
      en: ({ begruendet }) =>
        begruendet
          ? `The plan should lay down ${was.en}; it says why that does not apply.`
          : `The plan should lay down ${was.en}; it says nothing about it.`,
    },
    remedy: {
      de: 'Den Punkt gemeinsam festlegen oder begründen, warum er hier entfällt.',
      en: 'Lay the point down jointly, or give the reason why it does not apply here.',
    },
  });
}
