import { arbeitsweiseJedenTages } from '../law/sources';
import { massgeblicherTag, type Wing } from '../law/wing';
import { integrationsbegleitung2019 } from './integrationsbegleitung2019';
import { derive, ersterTagDesProjekts, type View } from './lage';
import { kooperationsvertragSchema } from './model';
import { assertVertragsprofil } from './profile';
import { registerOf, type Nachweisregister } from './register';
import { rules } from './rules';

/** The contracts between Träger and Jobcenter as the engine sees them. */
export const wing: Wing<View, Nachweisregister> = {
  art: 'kooperationsvertrag',
  schema: kooperationsvertragSchema,
  law: arbeitsweiseJedenTages,
  documentDay: ersterTagDesProjekts,
  massgeblicherTag: massgeblicherTag('kooperationsvertrag'),
  rules,
  derive,
  result: registerOf,
  profiles: [integrationsbegleitung2019],
  assertProfil: assertVertragsprofil,
};
