import { arbeitsweise } from '../law/sources';
import { massgeblicherTag, type Wing } from '../law/wing';
import { derive } from './derive';
import { fallstand, type Fallstand } from './fallstand';
import type { Fall } from './fall';
import { jobcoachingSchema } from './model';
import { niedersachsenJobcoaching } from './niedersachsen';
import { assertJobcoachingProfil } from './defineProfil';
import { rules } from './rules';
import { tagDesFalls } from './worte';

/** The Jobcoaching case as the engine sees it. */
export const wing: Wing<Fall, Fallstand | undefined> = {
  art: 'jobcoaching',
  schema: jobcoachingSchema,
  longLists: ['ereignisse'],
  law: arbeitsweise,
  documentDay: tagDesFalls,
  massgeblicherTag: massgeblicherTag('jobcoaching'),
  rules,
  derive,
  result: fallstand,
  profiles: [niedersachsenJobcoaching],
  assertProfil: assertJobcoachingProfil,
};
