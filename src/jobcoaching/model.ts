import * as z from 'zod';
import { closed, day, kopf, list, needed, pseudonym } from '../begriffe';
import type { Documented, ViewOf } from '../law/facts';
import { inhalt, leistung } from './inhalt';

function worte(de: string, en: string) {
  return closed(list(pseudonym()), de, `${en}, by their keys in the profile`);
}

function ereignis() {
  return z.strictObject({
    am: needed(day(), 'Tag', 'day of the act'),
    schritt: needed(pseudonym(), 'Schritt', 'which act of the process it is, by its key in the profile'),
    von: closed(pseudonym(), 'Wer gehandelt hat', 'who acted, by the key in the profile'),
    an: worte('An wen', 'to whom'),
    inKopie: worte('In Kopie an', 'in copy to'),
    kanal: closed(pseudonym(), 'Versandweg', 'channel, by its key in the profile'),
    anlagen: worte('Was mitgeschickt wurde', 'what was sent along, the Falldokument itself included'),
    erbeten: worte('Worum gebeten wurde', 'what was asked for'),
    beteiligte: worte('Wer teilnahm oder eingeladen war', 'who took part or was invited'),
    inhalt: closed(inhalt(), 'Was der Abschnitt festhält', 'what the section holds'),
    leistung: closed(leistung(), 'Leistungsnachweis', 'what the timesheet holds'),
    umbenannt: closed(
      list(
        z.strictObject({
          am: needed(day(), 'Tag der Umbenennung', 'day of the renaming'),
          durch: closed(pseudonym(), 'Wer umbenannt hat', 'who renamed it, by the key in the profile'),
        }),
      ),
      'Umbenennungen nach dieser Handlung',
      'renamings after this act',
    ),
    geaendertAm: closed(
      day(),
      'Tag einer Änderung des Abschnitts oder des Falldokuments nach dem Versand',
      'day on which the section or the Falldokument was changed after it was sent',
    ),
  });
}

function build() {
  return z.strictObject({
    ...kopf('jobcoaching'),
    profil: needed(pseudonym(), 'Profil', 'id of the profile that holds the process'),
    ereignisse: needed(z.array(ereignis()).max(5000), 'Ereignisse', 'the acts of the case, in any order'),
  });
}

let built: ReturnType<typeof build> | undefined;

/**
 * The zod schema of a Jobcoaching case: dated acts with what was sent and what the sections hold, as flags and dates.
 * Built on first use; also a Standard Schema. Who acts, to whom and by which channel are words of the profile.
 *
 * @example
 * ```ts
 * import { jobcoachingSchema } from 'kooperationsplan';
 * jobcoachingSchema().safeParse({}).success; //=> false
 * ```
 */
export function jobcoachingSchema(): ReturnType<typeof build> {
  built ??= build();
  return built;
}

type FallFacts = z.output<ReturnType<typeof build>>;

/** A Jobcoaching case as a caller writes it. */
export type Jobcoaching = Documented<FallFacts>;

/** A case as the document holds it. */
export type Falldokument = ViewOf<FallFacts>;

/** One act. */
export type Ereignis = Falldokument['ereignisse'][number];
