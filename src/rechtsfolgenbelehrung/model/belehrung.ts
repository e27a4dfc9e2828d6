import * as z from 'zod';
import { closed, day, dayOrNo, list, needed, open, pseudonym, whole } from '../../begriffe';
import type { ViewOf } from '../../law/facts';
import { genannteHandlung } from './handlung';

const tatbestaende = [
  '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II',
  '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II',
  '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
  '§ 31 Abs. 2 SGB II',
  '§ 32 Abs. 1 SGB II',
] as const;

/** A breach the law attaches a consequence to. */
export type Tatbestand = (typeof tatbestaende)[number];

/** Schema of a breach the law attaches a consequence to. */
export function tatbestand(): z.ZodType<Tatbestand> {
  return z.enum(tatbestaende);
}

/** Which breach a consequence belongs to, where the law counts them. */
export type Stufe = 'erste' | 'wiederholte' | 'jedeWeitere';

/** Schema of the step in a row of breaches. */
export function stufe(): z.ZodType<Stufe> {
  return z.enum(['erste', 'wiederholte', 'jedeWeitere']);
}

/** Schema of the start of a consequence. */
export function folgenbeginn() {
  return z.enum(['monatNachWirksamwerden', 'monatNachVersaeumnis', 'sofort', 'mitSperrzeit']);
}

function rechtsfolge() {
  return z.strictObject({
    art: needed(
      z.enum(['minderung', 'wegfallRegelbedarf', 'nichtErreichbar']),
      'Art der Rechtsfolge',
      'kind of consequence: a reduction, loss of the Regelbedarf, counting as not reachable',
    ),
    tatbestand: closed(tatbestand(), 'Worauf die Rechtsfolge gestützt wird', 'breach the consequence rests on'),
    stufe: closed(
      stufe(),
      'Für welche Verletzung sie angekündigt wird; ohne Angabe für jede',
      'which breach it is announced for; without it, any',
    ),
    prozent: closed(whole(1, 100), 'Minderung in Prozent', 'reduction in percent'),
    bezugsgroesse: closed(
      z.enum(['regelbedarf', 'gesamteLeistung']),
      'Wovon die Prozente berechnet werden',
      'what the percentage is taken of',
    ),
    monate: closed(whole(1, 12), 'Dauer in Monaten', 'length in months'),
    beginn: closed(folgenbeginn(), 'Beginn der Rechtsfolge', 'start of the consequence'),
  });
}

function gesondert() {
  return z.strictObject({
    am: needed(day(), 'Tag der Belehrung', 'day of the instruction; the law of this day applies to its content'),
    erhaltenAm: open(
      dayOrNo(),
      'Tag, an dem die Person die Belehrung erhalten hat',
      'day on which the person received the instruction',
    ),
  });
}

/** Schema of the instruction on consequences that a letter carries. */
export function rechtsfolgenbelehrung() {
  return z.strictObject({
    gesondert: closed(
      gesondert(),
      'Gesonderte Belehrung, die nicht mit dem Schreiben kam',
      'an instruction that did not come with the letter, with days of its own',
    ),
    form: open(
      z.enum(['imSchreiben', 'anlage', 'merkblatt', 'elektronisch', 'muendlich']),
      'Form der Belehrung',
      'form of the instruction: in the letter, an enclosure for this case, a general leaflet, electronic, by mouth',
    ),
    handlungen: closed(
      list(genannteHandlung()),
      'Handlungen, auf die sich die Belehrung bezieht',
      'acts the instruction refers to',
    ),
    massnahmen: closed(list(pseudonym()), 'Maßnahmen, die sie nennt', 'measures it names, pseudonyms'),
    rechtsfolgen: closed(list(rechtsfolge()), 'Angekündigte Rechtsfolgen', 'consequences announced'),
    abwendung: closed(
      z.boolean(),
      'Wie die Folge abgewendet oder beendet werden kann',
      'how the consequence can be averted or ended',
    ),
    wichtigerGrund: closed(
      z.boolean(),
      'Dass ein wichtiger Grund die Folge ausschließt',
      'that a wichtiger Grund excludes the consequence',
    ),
    wichtigerGrundNachweis: closed(
      z.boolean(),
      'Dass der wichtige Grund darzulegen und nachzuweisen ist',
      'that the wichtiger Grund has to be shown and proved',
    ),
    gesetzeswortlautWiederholt: closed(
      z.boolean(),
      'Ob sie nur den Gesetzestext wiederholt',
      'whether it only repeats the statute',
    ),
  });
}

/** Schema of the knowledge that takes the place of an instruction. */
export function kenntnis() {
  return z.strictObject({
    art: needed(
      z.enum(['nachgewiesen', 'angenommen', 'keine']),
      'Ob die Person die konkrete Folge kannte',
      'positive knowledge of the concrete consequence on record, only assumed, or none',
    ),
    seitAm: closed(day(), 'Seit wann', 'since when'),
  });
}

/** The instruction on consequences as the rules see it. */
export type Belehrung = ViewOf<z.output<ReturnType<typeof rechtsfolgenbelehrung>>>;

/** A consequence announced, as the rules see it. */
export type AngekuendigteFolge = NonNullable<Belehrung['rechtsfolgen']>[number];
