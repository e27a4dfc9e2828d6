import type { Wing } from '../law/wing';
import { massgeblicherTag } from '../law/wing';
import { sgb2Paragraph15 } from '../law/sources';
import { tagDerLetztenFassung } from './fassungen';
import { kooperationsplanSchema, type Plan } from './model';
import { assertKooperationsplanProfil, wuppertal } from './profile';
import { rules } from './rules';

/** The Kooperationsplan as the engine sees it. */
export const wing: Wing<Plan> = {
  art: 'kooperationsplan',
  schema: kooperationsplanSchema,
  law: sgb2Paragraph15,
  documentDay: tagDerLetztenFassung,
  massgeblicherTag: massgeblicherTag('kooperationsplan'),
  rules,
  profiles: [wuppertal],
  assertProfil: assertKooperationsplanProfil,
};
