import type { Text } from '../language';

/** An open question of the law or of a source, the options a caller has, and the one taken without a setting. */
export interface Reading<Option extends string = string> {
  readonly question: Text;
  readonly options: Readonly<Record<Option, Text>>;
  readonly standard: Option;
}

/** Writes one open question down; the options type themselves. */
export function reading<Option extends string>(
  standard: NoInfer<Option>,
  question: Text,
  options: Readonly<Record<Option, Text>>,
): Reading<Option> {
  return { question, options, standard };
}
