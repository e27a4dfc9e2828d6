import { sgb2Paragraph15a } from '../../law/sources';
import { massgeblicherTag, type Wing } from '../../law/wing';
import { verpflichtungSchema, type VerpflichtungView } from '../model/verpflichtung';
import { verpflichtungRules } from '../rules/verpflichtungRules';
import { tagDesSchreibens } from '../tage';

/** The Verpflichtung as the engine sees it. */
export const verpflichtungWing: Wing<VerpflichtungView> = {
  art: 'verpflichtung',
  schema: verpflichtungSchema,
  law: sgb2Paragraph15a,
  documentDay: tagDesSchreibens,
  massgeblicherTag: massgeblicherTag('rechtsfolgenbelehrung'),
  rules: verpflichtungRules,
  profiles: [],
};
