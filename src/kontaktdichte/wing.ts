import { arbeitsweiseJedenTages } from '../law/sources';
import { massgeblicherTag, type Wing } from '../law/wing';
import { kontaktnachweisSchema } from './model';
import { assertKontaktprofil } from './profil';
import { sgb2Paragraf16k } from './profile/sgb2';
import { thueringenIntegrationsbegleitung2019 } from './profile/thueringen';
import { tagDesEintritts } from './regel';
import { rules } from './rules';
import { tafelOf } from './tafel';
import { uebersichtOf, type Kontaktuebersicht } from './uebersicht';
import type { View } from './view';

/** The Kontaktnachweis as the engine sees it. No law of its own rules it: the profile does. */
export const wing: Wing<View, Kontaktuebersicht | undefined> = {
  art: 'kontaktnachweis',
  schema: kontaktnachweisSchema,
  law: arbeitsweiseJedenTages,
  longLists: ['kontakte'],
  documentDay: tagDesEintritts,
  massgeblicherTag: massgeblicherTag('kontaktdichte'),
  rules,
  derive: tafelOf,
  result: uebersichtOf,
  profiles: [thueringenIntegrationsbegleitung2019, sgb2Paragraf16k],
  assertProfil: assertKontaktprofil,
};
