import { ArgumentError } from './errors';
import type { Reading } from './readings/define';
import { aktivzentrumReadings } from './readings/aktivzentrum';
import { jobcoachingReadings } from './readings/jobcoaching';
import { kontakteReadings } from './readings/kontakte';
import { kooperationsplanReadings } from './readings/kooperationsplan';
import { kooperationsvertragReadings } from './readings/kooperationsvertrag';
import { rechtsfolgenbelehrungReadings } from './readings/rechtsfolgenbelehrung';

export type { Reading } from './readings/define';

/** Every open question that changes a result; the ids are those of the documentation (`docs/readings.md`). */
export const readings = {
  ...kooperationsplanReadings,
  ...rechtsfolgenbelehrungReadings,
  ...kontakteReadings,
  ...kooperationsvertragReadings,
  ...jobcoachingReadings,
  ...aktivzentrumReadings,
} as const;

/** Id of an open question, as in the documentation: `A-06`. */
export type ReadingId = keyof typeof readings;

/** For each open question the option taken. */
export type Readings = {
  readonly [Id in ReadingId]: (typeof readings)[Id] extends Reading<infer Option> ? Option : never;
};

/** A reading that was used, as a finding names it. */
export interface ReadingUsed {
  readonly id: ReadingId;
  readonly option: string;
}

const ids = Object.keys(readings) as ReadingId[];
const standard = Object.fromEntries(ids.map((id) => [id, readings[id].standard])) as unknown as Readings;

/** The readings of a check: the caller's choice over the documented defaults; throws on an unknown id or option. */
export function resolveReadings(chosen: Partial<Readings> | undefined): Readings {
  if (chosen === undefined) return standard;
  if (typeof chosen !== 'object' || (chosen as unknown) === null || Array.isArray(chosen)) {
    throw new ArgumentError('options.readings', 'an object of readings');
  }
  for (const [id, option] of Object.entries(chosen)) {
    if (!Object.hasOwn(readings, id)) throw new ArgumentError('options.readings', `only the ids ${ids.join(', ')}`);
    const known = readings[id as ReadingId].options;
    if (!Object.hasOwn(known, option)) {
      throw new ArgumentError(`options.readings.${id}`, `one of ${Object.keys(known).join(', ')}`);
    }
  }
  return { ...standard, ...chosen };
}
