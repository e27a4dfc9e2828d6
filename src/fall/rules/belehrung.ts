import type { Teilnahme } from '../../aktivzentrum';
import { sgb2Paragraph15 } from '../../law/sources';
import { bis2026 } from '../../begriffe';
import { decideBelehrung } from '../../rechtsfolgenbelehrung';
import type { Akte } from '../akte';
import { defineRule } from '../regel';

// The letter with what the document of the measure knows about its legal basis.
function mitGrundlage({ quelle: handlung, dokument }: Akte['handlungen'][number], basis: string): object {
  const handlungen = (dokument.handlungen ?? []).map((one) =>
    one === handlung ? { ...one, rechtsgrundlage: basis } : one,
  );
  return { ...dokument, handlungen };
}

function grundlage(kennung: string | undefined, massnahmen: readonly Teilnahme[]): string | undefined {
  return massnahmen.find(({ id }) => id === kennung)?.massnahme?.rechtsgrundlage;
}

/**
 * An Aufforderung to take part in a measure whose legal basis only the document of the measure names carries the
 * instruction that the law of its day asks for (§ 15 Abs. 5 Satz 2 SGB II until 2026-06-30).
 */
export const belehrungZurMassnahme = defineRule({
  id: 'fall.belehrungZurMassnahme',
  title: { de: 'Rechtsfolgenbelehrung zur Maßnahme', en: 'Instruction on a measure' },
  asks: {
    de: 'Die Aufforderung zu einer Maßnahme trägt die Rechtsfolgenbelehrung, die für deren Rechtsgrundlage verlangt ist.',
    en: 'The request to take part in a measure carries the instruction asked for by the legal basis of that measure.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions: bis2026(
    '§ 15 Abs. 5 Satz 2 SGB II',
    {
      de: 'Die Vorschrift über Aufforderungen mit Rechtsfolgenbelehrung ist am 1.7.2026 weggefallen.',
      en: 'The rule on requests with an instruction on consequences is gone since 2026-07-01.',
    },
    'error',
  ),
  decides: {
    per: 'subject',
    title: { de: 'Tag der Aufforderung', en: 'day of the Aufforderung' },
    of: ({ dokument }: Akte['handlungen'][number]) => dokument.versandtAm,
  },
  at: 'abgeleitet.handlungen[]',
  reads: ['A-09', 'A-11'],
  apply(stelle, _, q, { abgeleitet: { massnahmen } }) {
    const { quelle: handlung, dokument: schreiben } = stelle;
    if (handlung.art !== 'massnahme' || q.known(handlung, 'rechtsgrundlage') !== undefined) return 'notApplicable';
    const basis = grundlage(handlung.massnahme, massnahmen);
    if (basis === undefined || schreiben.versandtAm > q.asOf) return 'notApplicable';
    const { decision } = decideBelehrung(mitGrundlage(stelle, basis), { asOf: q.asOf, readings: q.readings });
    // Where the instruction is only expected, a reason may stand in its place: the rule on the letter knows that.
    if (decision !== 'required') return 'notApplicable';
    return schreiben.rechtsfolgenbelehrung === undefined ? { nummer: handlung.nummer } : 'met';
  },
  says: {
    de: ({ nummer }) =>
      `Handlung ${String(nummer)} ist eine Maßnahme, für deren Rechtsgrundlage die Aufforderung eine Rechtsfolgenbelehrung verlangt; das Schreiben trägt keine. Die Rechtsgrundlage nennt nur das Dokument der Maßnahme.`,
    en: ({ nummer }) =>
      `Act ${String(nummer)} is a measure whose legal basis calls for an instruction on consequences in the request; the letter carries none. Only the document of the measure names the legal basis.`,
  },
  remedy: {
    de: 'Die Rechtsgrundlage im Schreiben nennen und die Aufforderung mit Rechtsfolgenbelehrung neu versenden.',
    en: 'Name the legal basis in the letter and send the request again with an instruction on consequences.',
  },
});
