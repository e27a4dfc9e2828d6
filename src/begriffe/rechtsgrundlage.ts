import * as z from 'zod';

/** The legal bases of services a plan or a letter may name. */
export const rechtsgrundlagen = [
  '§ 16 Abs. 1 SGB II',
  '§ 16a SGB II',
  '§ 16b SGB II',
  '§ 16c SGB II',
  '§ 16d SGB II',
  '§ 16e SGB II',
  '§ 16f SGB II',
  '§ 16g SGB II',
  '§ 16h SGB II',
  '§ 16i SGB II',
  '§ 16k SGB II',
] as const;

/** The legal basis of a service of the Jobcenter. */
export type Rechtsgrundlage = (typeof rechtsgrundlagen)[number];

/** Schema of a legal basis. */
export function rechtsgrundlage(): z.ZodType<Rechtsgrundlage> {
  return z.enum(rechtsgrundlagen);
}
