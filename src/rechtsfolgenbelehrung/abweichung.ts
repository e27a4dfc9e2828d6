import type { Question } from '../law/question';
import type { Folge } from './folgen';
import type { MinderungsbescheidView } from './model/minderungsbescheid';

/** All reductions of the same months together (§ 31a Abs. 4 Satz 1 SGB II), in every wording known here. */
export const hoechstensProzent = 30;

/** What is wrong with amount and length; without numbers where the law leaves the step open. */
export type Abweichung = Readonly<{
  prozent?: number;
  monate?: number;
  sollProzent?: number;
  sollMonate?: number;
  /** Other reductions in the same months, which leave less than the law provides. */
  danebenProzent?: number;
}>;

/** Amount and length the notice fixes. */
export function festgesetzt({ prozent, monate }: MinderungsbescheidView): Pick<Abweichung, 'prozent' | 'monate'> {
  return { ...(prozent !== undefined && { prozent }), ...(monate !== undefined && { monate }) };
}

/**
 * Amount and length as they differ from the consequence of the law, which other reductions in the same months may lower;
 * a sum that is too high the rule on the cap judges. What the notice does not say another rule asks for.
 */
export function abweichung(
  view: MinderungsbescheidView,
  folge: Folge,
  q: Pick<Question, 'ask' | 'known'>,
): 'met' | Abweichung {
  const { prozent = folge.prozent, monate = folge.monate } = view;
  const dauerPasst = monate === folge.monate;
  if (dauerPasst && prozent === folge.prozent) return 'met';
  const daneben = dauerPasst && prozent < folge.prozent ? q.ask(view, 'weitereMinderungProzent') : undefined;
  const danebenProzent = daneben?.weitereMinderungProzent ?? q.known(view, 'weitereMinderungProzent') ?? 0;
  const sollProzent = Math.min(folge.prozent, Math.max(0, hoechstensProzent - danebenProzent));
  if (dauerPasst && prozent === sollProzent) return 'met';
  return {
    ...festgesetzt(view),
    sollProzent,
    sollMonate: folge.monate,
    ...(sollProzent < folge.prozent && { danebenProzent }),
  };
}

/** More than the most any wording provides, where it is open which one holds. */
export type Zuviel = Pick<Abweichung, 'prozent' | 'monate'> & Readonly<{ hoechstensMonate?: number }>;

/** Whether the notice fixes more than the law provides whichever wording holds; the last step is the most in each. */
export function zuviel(view: MinderungsbescheidView, letzteStufe: Folge | null): Zuviel | undefined {
  const { prozent = 0, monate = 0 } = view;
  if (letzteStufe === null || (prozent <= letzteStufe.prozent && monate <= letzteStufe.monate)) return undefined;
  return { ...festgesetzt(view), hoechstensMonate: letzteStufe.monate };
}

/** Amount and length in words: "30 Prozent für drei Monate". */
export function inWorten({ prozent, monate }: Pick<Abweichung, 'prozent' | 'monate'>, language: 'de' | 'en'): string {
  const teile =
    language === 'de'
      ? [
          prozent !== undefined && `${String(prozent)} Prozent`,
          monate !== undefined && `${String(monate)} ${monate === 1 ? 'Monat' : 'Monate'}`,
        ]
      : [
          prozent !== undefined && `${String(prozent)} percent`,
          monate !== undefined && `${String(monate)} ${monate === 1 ? 'month' : 'months'}`,
        ];
  return teile.filter(Boolean).join(language === 'de' ? ' für ' : ' for ');
}

/** What the law provides, in words, and why that may be less than the step itself. */
export function sollInWorten(
  { sollProzent = 0, sollMonate = 0, danebenProzent }: Abweichung,
  language: 'de' | 'en',
): string {
  const soll = inWorten({ prozent: sollProzent, monate: sollMonate }, language);
  if (danebenProzent === undefined) return soll;
  const daneben = String(danebenProzent);
  return language === 'de'
    ? `${soll} (neben ${daneben} Prozent in denselben Monaten, zusammen höchstens ${String(hoechstensProzent)} Prozent)`
    : `${soll} (beside ${daneben} percent in the same months, ${String(hoechstensProzent)} percent together at most)`;
}

/** That no wording provides so much, in words. */
export function zuvielInWorten(hoechstensMonate: number, language: 'de' | 'en'): string {
  const soll = inWorten({ prozent: hoechstensProzent, monate: hoechstensMonate }, language);
  return language === 'de'
    ? `Welche Folge gilt, ist offen; keine Fassung des Gesetzes sieht mehr als ${soll} vor`
    : `Which consequence holds is open; no wording of the law provides more than ${soll}`;
}
