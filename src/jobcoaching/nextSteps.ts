import { checkWith } from '../law/check';
import type { CalendarDay } from '../law/day';
import type { Finding } from '../law/finding';
import type { CheckOptions } from '../law/options';
import type { NaechsterSchritt } from './naechste';
import type { Angabe } from './profile';
import { wing } from './wing';

/** What may come next in a case. */
export interface NextSteps {
  readonly id?: string;
  readonly asOf: CalendarDay;
  /** In the order of the paper; several where the process forks, none where the case is closed. */
  readonly steps: readonly NaechsterSchritt[];
  /** What keeps the state from being certain: places that cannot be read, acts out of order, results and days not recorded. */
  readonly findings: readonly Finding[];
}

/**
 * Who has to do what next: with which enclosures, to whom, by which channel, by when. A view of the same replay and the
 * same deadlines as {@link checkJobcoaching} and {@link agendaJobcoaching}.
 *
 * @param input - a {@link Jobcoaching} case, or anything
 * @param options - `asOf` is needed
 * @returns the acts that may come next; those with `freiwillig` are possible, the process does not wait for them
 * @throws ArgumentError when an option or a profile is wrong
 *
 * @example
 * ```ts
 * import { nextSteps } from 'kooperationsplan';
 * const ereignisse = [
 *   { am: '2026-02-02', schritt: 'bedarf', von: 'ifd' },
 *   { am: '2026-02-03', schritt: 'anforderung', von: 'ifd', an: ['koost'], erbeten: ['falldokument', 'passwort'] },
 * ];
 * const fall = { art: 'jobcoaching', id: 'fall-1', profil: 'niedersachsen-jobcoaching', ereignisse };
 * const { steps } = nextSteps(fall, { asOf: '2026-02-04' });
 * steps.map(({ von, an }) => [von, an]); //=> [['koost', ['ifd']], ['koost', ['ifd']]]
 * steps.map(({ anlagen }) => anlagen); //=> [['falldokument', 'anhangIfd'], ['passwort']]
 * ```
 */
export function nextSteps(input: unknown, options: CheckOptions): NextSteps {
  const { id, asOf, result, findings } = checkWith(wing, input, { ...options, record: false, hints: false });
  return {
    ...(id !== undefined && { id }),
    asOf,
    steps: result?.naechste ?? [],
    findings: findings.filter(machtUnsicher),
  };
}

const unsichere: readonly string[] = [
  'jobcoaching.reihenfolge',
  'jobcoaching.offenbarung',
  'jobcoaching.worteBekannt',
  'jobcoaching.profilBekannt',
  'jobcoaching.massgeblicherTag',
];

// A result or a day that a section does not record: the steps go on as if the case led on.
const lenkende: readonly string[] = [
  'entscheidung',
  'jobcoachUebernimmt',
  'bewilligtAb',
  'bewilligtBis',
  'zwischenberichtFaelligAm',
] satisfies readonly Angabe[];

function machtUnsicher(finding: Finding): boolean {
  if (finding.kind === 'form') return true;
  if (finding.rule !== 'jobcoaching.angaben') return unsichere.includes(finding.rule);
  const { fehlen = [] } = finding.facts as { readonly fehlen?: readonly string[] };
  return fehlen.flatMap((key) => key.split('|')).some((key) => lenkende.includes(key));
}
