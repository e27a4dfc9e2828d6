import { sgb2Paragraph15 } from '../../law/sources';
import { massgeblicherTag, type Wing } from '../../law/wing';
import { aufforderungSchema, type AufforderungView } from '../model/aufforderung';
import { aufforderungRules } from '../rules';
import { tagDesSchreibens } from '../tage';

/** The Aufforderung as the engine sees it. */
export const aufforderungWing: Wing<AufforderungView> = {
  art: 'aufforderung',
  schema: aufforderungSchema,
  law: sgb2Paragraph15,
  documentDay: tagDesSchreibens,
  massgeblicherTag: massgeblicherTag('rechtsfolgenbelehrung'),
  rules: aufforderungRules,
  profiles: [],
};
