import { sgb2Aenderungsgesetz13 } from '../../law/acts';
import type { CalendarDay } from '../../law/day';
import type { Question } from '../../law/question';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph65a } from '../sourcesVerwaltungsakt';
import { neuesRechtAb } from '../tage';

/** An act or a proof a letter asks for, and the day on which it was done or given. */
export interface VerlangtesTun {
  readonly bisAm?: CalendarDay | undefined;
  readonly am: CalendarDay | false | undefined;
}

const editions = [
  {
    from: neuesRechtAb,
    norm: '§ 65a Abs. 2, 3 SGB II',
    act: sgb2Aenderungsgesetz13,
    checkedOn: '2026-08-19',
    changed: {
      de: 'Übergang: Für Verletzungen vor dem 1.7.2026 bleiben die alten Folgen (Abs. 2); wer nach altem Recht belehrt ist, für den bleibt der alte Tatbestand der Aufforderung (Abs. 3). Welche Folge eine Verletzung nach dem 30.6.2026 trotz alter Belehrung hat, sagt das Gesetz nicht.',
      en: 'Transition: the old consequences stay for breaches before 2026-07-01 (Abs. 2); the old offence of the Aufforderung stays where the instruction was one of the old law (Abs. 3). Which consequence a breach after 2026-06-30 has under an old instruction the law does not say.',
    },
  },
] as const;

/**
 * An instruction of the old law on an act due under the new one: which consequence follows the law does not say
 * (§ 65a Abs. 2, 3 SGB II, reading A-12). Asked of every letter that carries an instruction.
 */
export function uebergangRule<View extends Schreiben>(
  verlangt: (view: View, q: Pick<Question, 'known'>) => readonly VerlangtesTun[],
): Rule<View> {
  // Not the due day itself: the law of the transition is that of its first day, however far ahead the act lies.
  const tagDesUebergangs: Decider<View> = {
    per: 'document',
    title: {
      de: 'Tag des Schreibens; wo danach etwas fällig ist, der erste Tag des neuen Rechts',
      en: 'day of the letter; where something is due after it, the first day of the new law',
    },
    of: (view, _, q) => {
      const danach = verlangt(view, q).some(({ bisAm }) => bisAm !== undefined && bisAm >= neuesRechtAb);
      return danach && view.versandtAm < neuesRechtAb ? neuesRechtAb : view.versandtAm;
    },
  };
  const rule = rulesOf<Schreiben>()({
    id: 'rechtsfolgenbelehrung.uebergang',
    title: { de: 'Belehrung über den 30.06.2026 hinaus', en: 'Instruction beyond 2026-06-30' },
    asks: {
      de: 'Was nach dem 30.6.2026 verlangt wird, beruht auf einer Belehrung nach dem Recht seit dem 1.7.2026.',
      en: 'What is asked for after 2026-06-30 rests on an instruction under the law since 2026-07-01.',
    },
    serves: [],
    modality: 'muss',
    law: sgb2Paragraph65a,
    editions,
    decides: tagDesUebergangs,
    at: '',
    place: 'rechtsfolgenbelehrung',
    apply(view, _, q) {
      const { rechtsfolgenbelehrung: belehrung, versandtAm } = view;
      if (belehrung === undefined) return 'notApplicable';
      const belehrtAm = belehrung.gesondert?.am ?? versandtAm;
      // An act without a day is asked for since the letter; one done after its day is open as one that was not done.
      const offen = verlangt(view as View, q).some(({ bisAm, am }) => {
        const rechtzeitig = typeof am === 'string' && am <= q.asOf && am <= (bisAm ?? am);
        return !rechtzeitig && (bisAm ?? versandtAm) >= neuesRechtAb;
      });
      return belehrtAm >= neuesRechtAb || !offen ? 'met' : { undecided: { belehrtAm } };
    },
    says: {
      de: ({ belehrtAm }) =>
        `Belehrt wurde am ${writeDay(belehrtAm, 'de')} nach altem Recht, verlangt wird etwas nach dem 30.06.2026. Welche Folge eine Verletzung dann hat, sagt das Gesetz nicht; das entscheidet eine Person.`,
      en: ({ belehrtAm }) =>
        `The instruction of ${writeDay(belehrtAm, 'en')} is one of the old law, an act is due after 2026-06-30. Which consequence a breach then has the law does not say; a person decides.`,
    },
    remedy: {
      de: 'Neu belehren, mit den Folgen, die seit dem 1.7.2026 gelten, bevor die Handlung fällig ist.',
      en: 'Instruct anew, with the consequences since 2026-07-01, before the act is due.',
    },
  });
  return rule;
}
