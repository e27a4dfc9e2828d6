import type { Text } from '../law/language';

/** What the law of a day says about an instruction in a letter. */
export type Verlangen = 'required' | 'expected' | 'forbidden' | 'permitted' | 'notForeseen' | 'undetermined';

/** The answer of the law for one kind of letter. */
export interface Lage {
  readonly decision: Verlangen;
  /** Whether a consequence presupposes the instruction, or knowledge in its place. */
  readonly preconditionOfConsequence: boolean;
  readonly reason: Text;
}

function lage(decision: Verlangen, preconditionOfConsequence: boolean, de: string, en: string): Lage {
  return { decision, preconditionOfConsequence, reason: { de, en } };
}

/** The answers of the law, each with its reason. */
export const lagen = {
  ersteEinladungVerboten: lage(
    'forbidden',
    false,
    'Die erste Einladung zum Gespräch über Potenzialanalyse und Kooperationsplan ergeht ohne Rechtsfolgenbelehrung.',
    'The first invitation to the talk on Potenzialanalyse and Kooperationsplan goes out without a Rechtsfolgenbelehrung.',
  ),
  grundsaetzlich: lage(
    'expected',
    true,
    'Aufforderungen zu Absprachen des Kooperationsplans ergehen grundsätzlich mit Rechtsfolgenbelehrung; eine Ausnahme braucht einen Grund.',
    'Requests on arrangements of the Kooperationsplan go out with a Rechtsfolgenbelehrung as a rule; an exception needs a reason.',
  ),
  ersteAufforderung: lage(
    'permitted',
    true,
    'Nach der gewählten Lesart trägt erst eine weitere Aufforderung eine Rechtsfolgenbelehrung; in der ersten wird sie nicht erwartet.',
    'By the reading chosen only a further request carries a Rechtsfolgenbelehrung; it is not expected in the first one.',
  ),
  massnahme: lage(
    'required',
    true,
    'Bei Maßnahmen nach den §§ 16 und 16d SGB II ist eine Rechtsfolgenbelehrung vorzusehen.',
    'For measures under §§ 16 and 16d SGB II a Rechtsfolgenbelehrung is to be provided.',
  ),
  ohnePlan: lage(
    'required',
    true,
    'Kommt ein Kooperationsplan nicht zustande oder kann er nicht fortgeschrieben werden, ergehen Aufforderungen zu erforderlichen Mitwirkungshandlungen mit Rechtsfolgenbelehrung.',
    'Where no Kooperationsplan comes about or it cannot be continued, requests for required acts go out with a Rechtsfolgenbelehrung.',
  ),
  andereMitwirkung: lage(
    'notForeseen',
    false,
    'An diese Handlungen knüpft das Gesetz keine Minderung; eine Rechtsfolgenbelehrung ist nicht vorgesehen.',
    'The law attaches no reduction to these acts; a Rechtsfolgenbelehrung is not foreseen.',
  ),
  ganzheitlicheBetreuung: lage(
    'forbidden',
    false,
    'Bei der ganzheitlichen Betreuung gilt § 31 Abs. 1 Satz 1 Nr. 3 SGB II nicht; für Nichtantritt oder Abbruch darf keine Minderung angekündigt werden.',
    'With ganzheitliche Betreuung § 31 Abs. 1 Satz 1 Nr. 3 SGB II does not apply; no reduction may be announced for not starting or breaking off.',
  ),
  ganzheitlicheBetreuungNummer1: lage(
    'undetermined',
    false,
    'Das Gesetz schließt bei der ganzheitlichen Betreuung nur § 31 Abs. 1 Satz 1 Nr. 3 SGB II aus. Ob eine Folge auf Nr. 1 gestützt werden kann, ist offen; das hat ein Mensch zu entscheiden.',
    'With ganzheitliche Betreuung the law excludes § 31 Abs. 1 Satz 1 Nr. 3 SGB II only. Whether a consequence can rest on Nr. 1 is open; a person has to decide it.',
  ),
  verpflichtungNochNicht: lage(
    'notForeseen',
    false,
    'Eine Verpflichtung nach § 15a SGB II gibt es erst seit dem 1.7.2026.',
    'A Verpflichtung under § 15a SGB II exists since 2026-07-01 only.',
  ),
  minderungsbescheid: lage(
    'notForeseen',
    false,
    'Der Bescheid stellt eine Minderung fest; belehrt wird vorher, in dem Schreiben, das die Handlung verlangt.',
    'The notice determines a reduction; the instruction comes before it, in the letter that asks for the act.',
  ),
  meldungBis2026: lage(
    'permitted',
    true,
    'Das Gesetz verlangt in der Einladung keine Belehrung und verbietet sie nicht. Ein Meldeversäumnis hat nur nach schriftlicher Belehrung oder bei Kenntnis eine Folge.',
    'The law neither asks for an instruction in the invitation nor forbids it. A missed appointment has a consequence only after a written instruction or with knowledge.',
  ),
  meldungSeit2026: lage(
    'permitted',
    true,
    'Das Gesetz verlangt in der Einladung keine Belehrung und verbietet sie nicht. Eine Folge kommt erst beim wiederholten Meldeversäumnis in Betracht, und nur nach schriftlicher Belehrung oder bei Kenntnis.',
    'The law neither asks for an instruction in the invitation nor forbids it. A consequence comes into question only from the repeated missed appointment on, and only after a written instruction or with knowledge.',
  ),
  folgenbewehrt: lage(
    'permitted',
    true,
    '§ 15 SGB II verlangt keine Belehrung mehr. Bei Eigenbemühungen, Arbeit und Ausbildung, Maßnahmen und Kursen hat eine Verletzung nur nach schriftlicher Belehrung oder bei Kenntnis eine Folge.',
    '§ 15 SGB II asks for no instruction any more. With own efforts, work and training, measures and courses a breach has a consequence only after a written instruction or with knowledge.',
  ),
} as const;
