import * as z from 'zod';
import { closed, day, dayOrNo, kopf, list, month, needed, open, whole } from '../../begriffe';
import type { Documented, ViewOf } from '../../law/facts';
import { massnahmefelder } from './aufforderung';
import { kenntnis, tatbestand } from './belehrung';
import { versaeumnis } from './einladung';
import { schreiben } from './schreiben';
import { verwaltungsakt } from './verwaltungsakt';

function fruehereMinderung() {
  return z.strictObject({
    festgestelltAm: needed(day(), 'Tag der Feststellung', 'day of the determination'),
    beginnAm: needed(day(), 'Erster Tag des Minderungszeitraums', 'first day of its period'),
    prozent: needed(whole(1, 100), 'Minderung in Prozent', 'reduction in percent'),
    tatbestand: open(tatbestand(), 'Grund der Minderung', 'breach it rests on'),
    absatz2Nummer: open(
      whole(1, 4),
      'Nummer des § 31 Abs. 2 SGB II, auf der sie beruht',
      'number in § 31 Abs. 2 SGB II, where it rests on that',
    ),
  });
}

function schlichtung() {
  return z.strictObject({
    begonnenAm: needed(day(), 'Beginn der Schlichtung', 'day on which it was started'),
    geeinigtAm: open(dayOrNo(), 'Tag der Einigung', 'day of the agreement'),
    beendetAm: open(dayOrNo(), 'Tag, an dem sie tatsächlich endete', 'day on which it really ended'),
  });
}

function persoenlich() {
  return {
    anhoerungPersoenlich: open(
      z.enum(['angeboten', 'keine']),
      'Ob Gelegenheit zur persönlichen Anhörung war',
      'whether there was the chance of a hearing in person',
    ),
    persoenlichVerlangt: open(
      z.boolean(),
      'Ob die Person eine persönliche Anhörung verlangt hat',
      'whether the person asked for a hearing in person',
    ),
    schriftlichUngeeignet: open(
      z.boolean(),
      'Ob bekannt oder erkennbar ist, dass eine schriftliche Anhörung nicht genügt',
      'whether it is known, or there are signs, that a written hearing will not do; the cause is not asked',
    ),
  };
}

function build() {
  return z.strictObject({
    ...kopf('minderungsbescheid'),
    ...schreiben(),
    festgestelltAm: needed(day(), 'Tag der Feststellung', 'day of the determination'),
    tatbestand: needed(tatbestand(), 'Pflichtverletzung oder Meldeversäumnis', 'breach the notice rests on'),
    absatz2Nummer: open(
      whole(1, 4),
      'Nummer des § 31 Abs. 2 SGB II',
      'number in § 31 Abs. 2 SGB II, where the notice rests on that',
    ),
    ...massnahmefelder(),
    kurs: closed(
      z.enum(['integrationskurs', 'deutschsprachfoerderung']),
      'Kurs, wenn die Verletzung einen Kurs betrifft und keine andere Maßnahme',
      'the course, where the breach is about a course and no other measure',
    ),
    pflichtverletzungAm: needed(
      day(),
      'Tag der Pflichtverletzung oder des Meldeversäumnisses',
      'day of the breach or of the appointment missed; the law of this day gives the consequence (§ 65a Abs. 2)',
    ),
    belehrtAm: open(dayOrNo(), 'Tag der Rechtsfolgenbelehrung', 'day of the instruction'),
    belehrungSchriftlich: open(z.boolean(), 'Ob sie schriftlich war', 'whether it was in writing'),
    kenntnis: open(kenntnis(), 'Kenntnis der Rechtsfolgen', 'knowledge of the consequences without an instruction'),
    folge: needed(z.enum(['minderung', 'wegfallRegelbedarf']), 'Festgestellte Rechtsfolge', 'consequence determined'),
    prozent: closed(
      whole(0, 100),
      'Minderung in Prozent des Regelbedarfs',
      'reduction in percent of the Regelbedarf; 0 where others in the same months leave nothing (§ 31a Abs. 4 Satz 1)',
    ),
    monate: closed(whole(1, 12), 'Dauer in Monaten', 'length in months'),
    beginnMonat: closed(month(), 'Erster Monat', 'first calendar month, YYYY-MM'),
    fruehereMinderungen: open(
      list(fruehereMinderung()),
      'Früher festgestellte Minderungen nach § 31a',
      'reductions under § 31a determined before; an empty list where it is known that there are none',
    ),
    versaeumnisse: open(
      list(versaeumnis()),
      'Frühere Meldeversäumnisse',
      'appointments missed before; an empty list where it is known that there are none',
    ),
    inFolge: open(
      whole(1, 100),
      'Die wievielte Meldeaufforderung in Folge versäumt wurde',
      'which of the Meldeaufforderungen missed in a row this one is, itself counted',
    ),
    imMonatDanachGemeldet: open(
      z.boolean(),
      'Ob die Person sich persönlich gemeldet hat, bevor der Anspruch ganz endete (§ 7b Abs. 4 Satz 5)',
      'whether the person reported in person in the month of § 7b Abs. 4 Satz 4',
    ),
    weitereMinderungProzent: open(
      whole(0, 100),
      'Weitere Minderungen in denselben Monaten, in Prozent',
      'other reductions in the same months, in percent; 0 where there are none',
    ),
    arbeitUnmittelbarMoeglich: open(
      z.boolean(),
      'Ob die Arbeit tatsächlich und unmittelbar möglich ist; das entscheidet eine Person',
      'whether the work is actually and immediately available, as a person decided',
    ),
    willentlichVerweigert: open(
      z.boolean(),
      'Ob die Arbeit willentlich verweigert wird; das entscheidet eine Person',
      'whether the work is refused wilfully, as a person decided',
    ),
    sperrzeitAb: open(day(), 'Beginn der Sperrzeit oder des Erlöschens', 'start of the Sperrzeit or the extinction'),
    schlichtungen: open(
      list(schlichtung()),
      'Schlichtungsverfahren (§ 15a SGB II bis 30.06.2026)',
      'Schlichtungsverfahren; an empty list where it is known that there was none',
    ),
    ...verwaltungsakt(),
    ...persoenlich(),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of a Minderungsbescheid (§§ 31a, 31b, 32 SGB II), built on first use; also a Standard Schema. It asks
 * for the form only.
 *
 * @example
 * ```ts
 * import { minderungsbescheidSchema } from 'kooperationsplan';
 * minderungsbescheidSchema().safeParse({ art: 'minderungsbescheid', id: 'bescheid-1' }).success; //=> false
 * ```
 */
export function minderungsbescheidSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type MinderungsbescheidFacts = z.output<ReturnType<typeof build>>;

/** A Minderungsbescheid as a caller writes it. */
export type Minderungsbescheid = Documented<MinderungsbescheidFacts>;

/** A Minderungsbescheid as the rules see it. */
export type MinderungsbescheidView = ViewOf<MinderungsbescheidFacts>;

/** A Schlichtungsverfahren as the rules see it. */
export type Schlichtung = NonNullable<NonNullable<MinderungsbescheidView['#facts']>['schlichtungen']>[number];
