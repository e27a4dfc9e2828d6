import { arbeitsweise } from '../law/sources';
import { massgeblicherTag, type Wing } from '../law/wing';
import { derive } from './derive';
import { fallstand, type Fallstand } from './fallstand';
import { jobcoachingSchema, type Fall } from './model';
import { niedersachsenJobcoaching } from './niedersachsen';
import { assertJobcoachingProfil } from './profile';
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
