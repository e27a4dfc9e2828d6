import type { Undecided } from '../../law/rule';
import {
  abweichung,
  inWorten,
  sollInWorten,
  zuviel,
  zuvielInWorten,
  type Abweichung,
  type Zuviel,
} from '../abweichung';
import { defineRule, folgeOffen, istMeldeversaeumnis, tagDerPflichtverletzung } from '../bescheid';
import { folgenMeldeversaeumnis } from '../folgen';
import { sgb2Paragraph32 } from '../sources';
import { istErstes, zaehlung, type Zaehlung } from '../versaeumnisse';

/** `gleichViel`: what is fixed fits neither a first nor a repeated one. */
type Versaeumnisfolge = Abweichung & Zuviel & Readonly<{ versaeumnis: Zaehlung | 'jedes' | 'gleichViel' }>;

const fragen = {
  offen: {
    de: 'Ob das Meldeversäumnis „wiederholt“ ist, lässt das Gesetz offen: Es nennt kein Zeitfenster und sagt nicht, ob frühere Versäumnisse ohne Belehrung oder vor dem 1.7.2026 zählen. Eine Person entscheidet.',
    en: 'Whether the missed appointment is "repeated" the law leaves open: it names no time window and does not say whether earlier ones without an instruction, or before 2026-07-01, count. A person decides.',
  },
  luecke: {
    de: 'Angegeben sind mehr Meldeversäumnisse in Folge, als frühere festgehalten sind; ob es ein wiederholtes ist, lässt sich nicht prüfen.',
    en: 'More appointments missed in a row are given than earlier ones are on record; whether it is a repeated one cannot be checked.',
  },
  erstes: {
    de: 'Das erste Meldeversäumnis mindert seit dem 1.7.2026 nicht; der Bescheid setzt eine Minderung fest.',
    en: 'The first missed appointment brings no reduction since 2026-07-01; the notice fixes one.',
  },
} as const;

function recht(facts: Versaeumnisfolge, language: 'de' | 'en'): string {
  if (facts.hoechstensMonate !== undefined) return zuvielInWorten(facts.hoechstensMonate, language);
  const soll = sollInWorten(facts, language);
  if (facts.versaeumnis === 'gleichViel') {
    return language === 'de'
      ? `Seit dem 1.7.2026 mindert ein wiederholtes Meldeversäumnis um ${soll}, ein erstes nicht`
      : `Since 2026-07-01 a repeated missed appointment brings ${soll}, a first one no reduction`;
  }
  return language === 'de'
    ? `Das Recht am Tag des Meldeversäumnisses sieht ${soll} vor`
    : `The law of the day of the missed appointment provides ${soll}`;
}

function satz(facts: Versaeumnisfolge, language: 'de' | 'en'): string {
  const { versaeumnis } = facts;
  if (versaeumnis in fragen) return fragen[versaeumnis as keyof typeof fragen][language];
  const fixiert = inWorten(facts, language);
  return `${recht(facts, language)}; ${language === 'de' ? `der Bescheid setzt fest: ${fixiert}` : `the notice fixes ${fixiert}`}.`;
}

/** A missed appointment: amount and length by the law of its day; since 2026-07-01 none for the first (§ 32 SGB II). */
export const minderungMeldeversaeumnis = defineRule({
  id: 'rechtsfolgenbelehrung.minderungMeldeversaeumnis',
  title: { de: 'Minderung bei Meldeversäumnis', en: 'Reduction for a missed appointment' },
  asks: {
    de: 'Die Minderung wegen eines Meldeversäumnisses ist die, die das Recht seines Tages vorsieht; seit dem 1.7.2026 mindert erst das wiederholte.',
    en: 'The reduction for a missed appointment is the one the law of its day provides; since 2026-07-01 only a repeated one brings a reduction.',
  },
  serves: ['LAW-20'],
  modality: 'muss',
  law: sgb2Paragraph32,
  editions: folgenMeldeversaeumnis,
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'prozent',
  apply(view, stufen, q): 'met' | 'notApplicable' | Versaeumnisfolge | Undecided<Versaeumnisfolge> {
    if (view.folge !== 'minderung' || !istMeldeversaeumnis(view)) return 'notApplicable';
    if (folgeOffen(view, q)) {
      const gefunden = zuviel(view, stufen.jedeWeitere);
      return gefunden === undefined ? 'notApplicable' : { versaeumnis: 'gleichViel', ...gefunden };
    }
    const { erste, wiederholte } = stufen;
    if (erste === null && istErstes(view, q)) return { versaeumnis: 'erstes' };
    const gefunden = wiederholte === null ? 'met' : abweichung(view, wiederholte, q);
    // Neither a first nor a repeated one: nobody has to know which it is.
    if (gefunden !== 'met') return { versaeumnis: erste === null ? 'gleichViel' : 'jedes', ...gefunden };
    const versaeumnis = erste === null ? zaehlung(view, q) : 'jedes';
    if (versaeumnis === 'erstes') return { versaeumnis };
    return versaeumnis === 'offen' || versaeumnis === 'luecke' ? { undecided: { versaeumnis } } : 'met';
  },
  says: { de: (facts) => satz(facts, 'de'), en: (facts) => satz(facts, 'en') },
  remedy: {
    de: 'Die Minderung nach dem Recht des Tages festsetzen; beim ersten Meldeversäumnis seit dem 1.7.2026 von ihr absehen.',
    en: 'Fix the reduction by the law of the day; refrain from it for the first missed appointment since 2026-07-01.',
  },
});
