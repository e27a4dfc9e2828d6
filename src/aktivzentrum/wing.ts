import type { Wing } from '../law/wing';
import { massgeblicherTag } from '../law/wing';
import { derive } from './abgeleitet';
import { goettingenAktivzentrum2024 } from './goettingen';
import { massnahmeteilnahmeSchema } from './model';
import { assertAktivzentrumProfil } from './profile';
import { rules } from './rules';
import { sgb3Paragraph45 } from './sources';
import { tagDerTeilnahme, type View } from './teilnahme';

/** The Aktivzentrum as the engine sees it. */
export const wing: Wing<View> = {
  art: 'massnahmeteilnahme',
  schema: massnahmeteilnahmeSchema,
  law: sgb3Paragraph45,
  documentDay: tagDerTeilnahme,
  massgeblicherTag: massgeblicherTag('aktivzentrum'),
  rules,
  derive,
  profiles: [goettingenAktivzentrum2024],
  assertProfil: assertAktivzentrumProfil,
};
