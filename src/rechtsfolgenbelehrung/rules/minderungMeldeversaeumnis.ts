import type { Question } from '../../law/question';
import { defineRule, folgeOffen, istMeldeversaeumnis, neuesRechtAb, tagDerPflichtverletzung } from '../bescheid';
import { folgenMeldeversaeumnis } from '../folgen';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import { sgb2Paragraph32 } from '../sources';
import { abweichung, inWorten, type Abweichung } from './minderungshoehe';

type Versaeumnisfolge = Abweichung & Readonly<{ versaeumnis: 'erstes' | 'wiederholt' | 'offen' | 'luecke' }>;

// "Wiederholt" is sure where the appointment directly before was missed, too, under the new law and after an instruction.
// Whether older misses, misses without instruction or misses long ago count, the law does not say (open question 6).
function zaehlung(view: MinderungsbescheidView, q: Pick<Question, 'ask' | 'known'>): Versaeumnisfolge['versaeumnis'] {
  const fruehere = q
    .ask(view, 'versaeumnisse')
    .versaeumnisse.filter(({ terminAm }) => terminAm < view.pflichtverletzungAm);
  // One in a row of which fewer are on record: it is not said what the others were.
  if (fruehere.length < (q.known(view, 'inFolge') ?? 1) - 1) return 'luecke';
  if (fruehere.every((each) => q.known(each, 'wichtigerGrund') === true)) return 'erstes';
  const letzterTermin = fruehere.map(({ terminAm }) => terminAm).reduce((last, each) => (each > last ? each : last));
  if (letzterTermin < neuesRechtAb) return 'offen';
  if (q.ask(view, 'inFolge').inFolge < 2) return 'offen';
  const davor = fruehere.filter(({ terminAm }) => terminAm === letzterTermin);
  const zaehlt = davor.every((each) => {
    const { belehrt, wichtigerGrund } = q.ask(each, 'belehrt', 'wichtigerGrund');
    return belehrt && !wichtigerGrund;
  });
  return zaehlt ? 'wiederholt' : 'offen';
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
  apply(view, stufen, q): 'met' | 'notApplicable' | Versaeumnisfolge | { readonly undecided: Versaeumnisfolge } {
    if (view.folge !== 'minderung' || !istMeldeversaeumnis(view) || folgeOffen(view, q)) return 'notApplicable';
    const versaeumnis = stufen.erste === null ? zaehlung(view, q) : 'erstes';
    if (versaeumnis === 'offen' || versaeumnis === 'luecke') return { undecided: { versaeumnis } };
    const folge = stufen[versaeumnis === 'erstes' ? 'erste' : 'wiederholte'];
    if (folge === null) return { versaeumnis };
    const gefunden = abweichung(view, folge);
    return gefunden === 'met' ? 'met' : { versaeumnis, ...gefunden };
  },
  says: {
    de: (facts) =>
      facts.versaeumnis === 'offen'
        ? 'Ob das Meldeversäumnis „wiederholt“ ist, lässt das Gesetz offen: Es nennt kein Zeitfenster und sagt nicht, ob frühere Versäumnisse ohne Belehrung oder vor dem 1.7.2026 zählen. Eine Person entscheidet.'
        : facts.versaeumnis === 'luecke'
          ? 'Angegeben sind mehr Meldeversäumnisse in Folge, als frühere festgehalten sind; ob es ein wiederholtes ist, lässt sich nicht prüfen.'
          : facts.sollProzent === undefined
            ? 'Das erste Meldeversäumnis mindert seit dem 1.7.2026 nicht; der Bescheid setzt eine Minderung fest.'
            : `Das Recht am Tag des Meldeversäumnisses sieht ${inWorten({ prozent: facts.sollProzent, monate: facts.sollMonate ?? 0 }, 'de')} vor; der Bescheid setzt fest: ${inWorten(facts, 'de')}.`,
    en: (facts) =>
      facts.versaeumnis === 'offen'
        ? 'Whether the missed appointment is "repeated" the law leaves open: it names no time window and does not say whether earlier ones without an instruction, or before 2026-07-01, count. A person decides.'
        : facts.versaeumnis === 'luecke'
          ? 'More appointments missed in a row are given than earlier ones are on record; whether it is a repeated one cannot be checked.'
          : facts.sollProzent === undefined
            ? 'The first missed appointment brings no reduction since 2026-07-01; the notice fixes one.'
            : `The law of the day of the missed appointment provides ${inWorten({ prozent: facts.sollProzent, monate: facts.sollMonate ?? 0 }, 'en')}; the notice fixes ${inWorten(facts, 'en')}.`,
  },
  remedy: {
    de: 'Die Minderung nach dem Recht des Tages festsetzen; beim ersten Meldeversäumnis seit dem 1.7.2026 von ihr absehen.',
    en: 'Fix the reduction by the law of the day; refrain from it for the first missed appointment since 2026-07-01.',
  },
});
