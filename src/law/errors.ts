/**
 * Thrown when a programmer uses the package wrongly: an `asOf` that is no day, an unknown option, an unknown Land.
 * Bad data in a document never throws; it becomes a finding. The message names argument and expectation, never the value.
 *
 * @example
 * ```ts
 * import { ArgumentError, checkKooperationsplan } from 'kooperationsplan';
 * let argument = '';
 * try {
 *   checkKooperationsplan({}, { asOf: '2026-02-30' });
 * } catch (error) {
 *   if (error instanceof ArgumentError) argument = error.argument;
 * }
 * argument; //=> 'options.asOf'
 * ```
 */
export class ArgumentError extends TypeError {
  override readonly name = 'ArgumentError';
  /** The argument or option that is wrong, as a path: `options.asOf`. */
  readonly argument: string;
  /** What was expected instead. */
  readonly expected: string;

  constructor(argument: string, expected: string) {
    super(`${argument}: expected ${expected}`);
    this.argument = argument;
    this.expected = expected;
  }
}

/**
 * Thrown while a module loads when a rule, a law source or a profile contradicts itself: editions that overlap or leave
 * a gap, a missing message, a later edition that does not say what changed.
 */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  /** The rule, law source or profile that is wrong. */
  readonly subject: string;

  constructor(subject: string, problem: string) {
    super(`${subject}: ${problem}`);
    this.subject = subject;
  }
}
