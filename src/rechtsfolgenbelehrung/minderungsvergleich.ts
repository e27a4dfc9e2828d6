import type { Language, Text } from '../law/language';
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
  /** 0 where the law attaches no reduction to the step; then from the repeated one on: */
  prozent: number;
  monate: number;
  prozentWiederholt?: number;
  monateWiederholt?: number;
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
    ...(richtig === null && {
      prozentWiederholt: recht.wiederholte?.prozent ?? 0,
      monateWiederholt: recht.wiederholte?.monate ?? 0,
    }),
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

function monatswort(monate: number, language: Language): string {
  if (language === 'de') return monate === 1 ? 'einen Monat' : `${String(monate)} Monate`;
  return monate === 1 ? 'one month' : `${String(monate)} months`;
}

function folgenwort(prozent: number, monate: number, language: Language): string {
  const dauer = monatswort(monate, language);
  return language === 'de'
    ? `${String(prozent)} Prozent des Regelbedarfs für ${dauer}`
    : `${String(prozent)} percent of the Regelbedarf for ${dauer}`;
}

/** What the law says, in words; where it has nothing for the step, what it has for a repeated one. */
export function vorgesehen(
  { stufe, prozent, monate, prozentWiederholt = 0, monateWiederholt = 0 }: Abweichung,
  stufenworte: Readonly<Record<Stufe, Text>>,
  language: Language,
): string {
  const de = language === 'de';
  const fuer = (eine: Stufe): string => `${de ? 'für' : 'for'} ${stufenworte[eine][language]}`;
  const satz = (eine: Stufe, hoehe: string): string => (de ? `${fuer(eine)} ${hoehe}` : `${hoehe} ${fuer(eine)}`);
  if (prozent > 0) return satz(stufe, folgenwort(prozent, monate, language));
  const keine = satz(stufe, de ? 'keine Minderung' : 'no reduction');
  return `${keine}, ${satz('wiederholte', folgenwort(prozentWiederholt, monateWiederholt, language))}`;
}

/** What is announced, in words: "10 Prozent von der gesamten Leistung für 3 Monate"; what the letter does not say is left out. */
export function ankuendigung(
  { prozentAngekuendigt, monateAngekuendigt, gesamteLeistung }: Abweichung,
  language: Language,
): string {
  const de = language === 'de';
  const hoehe = prozentAngekuendigt !== undefined && `${String(prozentAngekuendigt)} ${de ? 'Prozent' : 'percent'}`;
  const basis = gesamteLeistung && (de ? 'von der gesamten Leistung' : 'of the whole benefit');
  const dauer = monateAngekuendigt !== undefined && `${de ? 'für' : 'for'} ${monatswort(monateAngekuendigt, language)}`;
  return [hoehe, basis, dauer].filter(Boolean).join(' ') || (de ? 'eine Minderung' : 'a reduction');
}
