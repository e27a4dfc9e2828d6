import { sgb2Paragraph31a } from '../../law/sources';
import { massgeblicherTag, type Wing } from '../../law/wing';
import { tagDerFeststellung } from '../bescheid';
import { minderungsbescheidSchema, type MinderungsbescheidView } from '../model/minderungsbescheid';
import { minderungsbescheidRules } from '../rules/minderungsbescheidRules';

/** The Minderungsbescheid as the engine sees it. */
export const minderungsbescheidWing: Wing<MinderungsbescheidView> = {
  art: 'minderungsbescheid',
  schema: minderungsbescheidSchema,
  law: sgb2Paragraph31a,
  documentDay: tagDerFeststellung,
  massgeblicherTag: massgeblicherTag('rechtsfolgenbelehrung'),
  rules: minderungsbescheidRules,
  profiles: [],
};
