import type { Text } from '../law/language';
import type { Question } from '../law/question';
import type { Undecided } from '../law/rule';
import { abweichung, festgesetzt, type Abweichung } from './abweichung';
import type { Stufen } from './folgen';
import type { MinderungsbescheidView } from './model/minderungsbescheid';
import type { OffeneStufe } from './stufe';

/** `offen`: which steps come into question; `keineStufe`: none of them has the amount and the length of the notice. */
export type BeiOffenerStufe = Abweichung & Readonly<{ offen?: OffeneStufe; keineStufe?: true }>;

/** A step that is open is no matter where none of those that come into question fits. */
export function beiOffenerStufe(
  view: MinderungsbescheidView,
  { erste, wiederholte, jedeWeitere }: Stufen,
  offen: OffeneStufe,
  q: Pick<Question, 'ask' | 'known'>,
): BeiOffenerStufe | Undecided<BeiOffenerStufe> {
  const moeglich = offen === 'offen' ? [erste, wiederholte, jedeWeitere] : [wiederholte, jedeWeitere];
  const passt = moeglich.some((folge) => folge === null || abweichung(view, folge, q) === 'met');
  return passt ? { undecided: { offen } } : { ...festgesetzt(view), offen, keineStufe: true };
}

/** What a person has to decide. */
export const stufenfrage: Readonly<Record<OffeneStufe, Text>> = {
  offen: {
    de: 'Ob dies eine weitere Pflichtverletzung ist, hängt davon ab, auf welchen Tag „bereits zuvor“ und „länger als ein Jahr“ zu beziehen sind; das Gesetz sagt es nicht, eine Person entscheidet.',
    en: 'Whether this is a further breach depends on the day to which "before" and "more than a year ago" refer; the law does not say, a person decides.',
  },
  weitereOffen: {
    de: 'Im letzten Jahr begannen mehrere frühere Minderungen, die letzte unter 20 Prozent. Ob dies die zweite Stufe ist oder schon jede weitere, sagt das Gesetz nicht; eine Person entscheidet.',
    en: 'Several earlier reductions began within the last year, the last of them below 20 percent. Whether this is the second step or already a further one the law does not say; a person decides.',
  },
};

/** What the law provides, whichever step it is. */
export const jeNachStufe: Readonly<Record<OffeneStufe, Text>> = {
  offen: {
    de: 'Welche Stufe gilt, ist offen; vorgesehen sind 10 Prozent für 1 Monat, 20 Prozent für 2 Monate oder 30 Prozent für 3 Monate',
    en: 'Which step holds is open; the law provides 10 percent for 1 month, 20 percent for 2 months or 30 percent for 3 months',
  },
  weitereOffen: {
    de: 'Welche weitere Stufe gilt, ist offen; vorgesehen sind 20 Prozent für 2 Monate oder 30 Prozent für 3 Monate',
    en: 'Which further step holds is open; the law provides 20 percent for 2 months or 30 percent for 3 months',
  },
};
