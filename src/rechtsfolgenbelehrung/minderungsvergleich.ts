import type { Folge, Stufen } from './folgen';
import type { AngekuendigteFolge, Stufe } from './model/belehrung';

const stufen: readonly Stufe[] = ['erste', 'wiederholte', 'jedeWeitere'];

/** In which step an announcement differs from the law, and what the law says. */
export type Abweichung = Readonly<{
  stufe: Stufe;
  prozentAngekuendigt?: number;
  monateAngekuendigt?: number;
  /** Taken of more than the Regelbedarf. */
  gesamteLeistung?: true;
  prozent: number;
  monate: number;
}>;

function passt(folge: Folge | null, { prozent, monate, bezugsgroesse }: AngekuendigteFolge): boolean {
  if (folge === null || bezugsgroesse === 'gesamteLeistung') return false;
  return (prozent ?? folge.prozent) === folge.prozent && (monate ?? folge.monate) === folge.monate;
}

/** Compares an announcement with the law of its day, step by step; without a step it is meant for all. */
export function vergleiche(angekuendigt: AngekuendigteFolge, recht: Stufen): 'met' | Abweichung {
  const { stufe, prozent, monate, bezugsgroesse } = angekuendigt;
  const gemeint = stufe === undefined ? stufen : stufen.filter((eine) => eine === stufe);
  const falsch = gemeint.find((eine) => !passt(recht[eine], angekuendigt));
  if (falsch === undefined) return 'met';
  const richtig = recht[falsch];
  return {
    stufe: falsch,
    ...(prozent !== undefined && { prozentAngekuendigt: prozent }),
    ...(monate !== undefined && { monateAngekuendigt: monate }),
    ...(bezugsgroesse === 'gesamteLeistung' && { gesamteLeistung: true as const }),
    prozent: richtig?.prozent ?? 0,
    monate: richtig?.monate ?? 0,
  };
}

/** The steps in words. */
export const anlass = {
  verletzung: {
    erste: { de: 'die erste Pflichtverletzung', en: 'a first breach' },
    wiederholte: { de: 'die wiederholte Pflichtverletzung', en: 'a repeated breach' },
    jedeWeitere: { de: 'jede weitere Pflichtverletzung', en: 'each further breach' },
  },
  meldung: {
    erste: { de: 'das erste Meldeversäumnis', en: 'a first missed appointment' },
    wiederholte: { de: 'das wiederholte Meldeversäumnis', en: 'a repeated missed appointment' },
    jedeWeitere: { de: 'jedes weitere Meldeversäumnis', en: 'each further missed appointment' },
  },
} as const;

/** A number of months in words. */
export function monatswort(monate: number, de: boolean): string {
  if (de) return monate === 1 ? 'einen Monat' : `${String(monate)} Monate`;
  return monate === 1 ? 'one month' : `${String(monate)} months`;
}

/** What is announced, in words: "10 Prozent von der gesamten Leistung für 3 Monate"; what the letter does not say is left out. */
export function ankuendigung(
  { prozentAngekuendigt, monateAngekuendigt, gesamteLeistung }: Abweichung,
  de: boolean,
): string {
  const hoehe = prozentAngekuendigt !== undefined && `${String(prozentAngekuendigt)} ${de ? 'Prozent' : 'percent'}`;
  const basis = gesamteLeistung && (de ? 'von der gesamten Leistung' : 'of the whole benefit');
  const dauer = monateAngekuendigt !== undefined && `${de ? 'für' : 'for'} ${monatswort(monateAngekuendigt, de)}`;
  return [hoehe, basis, dauer].filter(Boolean).join(' ');
}
