import { massgeblicherTag, type Wing } from '../../law/wing';
import { einladungSchema, type EinladungView } from '../model/einladung';
import { einladungRules } from '../rules';
import { sgb2Paragraph32 } from '../sources';
import { tagDesSchreibens } from '../tage';

/** The Einladung as the engine sees it. */
export const einladungWing: Wing<EinladungView> = {
  art: 'einladung',
  schema: einladungSchema,
  law: sgb2Paragraph32,
  documentDay: tagDesSchreibens,
  massgeblicherTag: massgeblicherTag('rechtsfolgenbelehrung'),
  rules: einladungRules,
  profiles: [],
};
