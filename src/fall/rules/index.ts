import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import type { Fallakte } from '../akte';
import { abweichungBekannt, einFall, einmal } from './akte';
import { handlungImPlan } from './aufforderung';
import { belehrungZurMassnahme } from './belehrung';
import { vertraglichesMinimum } from './kontakte';
import { massnahmeImPlan, zielAngepasst } from './massnahme';
import { einPlan, planInKraft } from './plaene';
import { verpflichtungNachSchritten } from './verpflichtung';
import { verpflichtungOhnePlan } from './verpflichtungOhnePlan';

/** What the documents of a case say of each other, in the order of the law. */
export const rules: readonly Rule<Fallakte>[] = [
  einFall,
  einmal,
  einPlan,
  planInKraft,
  massnahmeImPlan,
  zielAngepasst,
  handlungImPlan,
  belehrungZurMassnahme,
  verpflichtungNachSchritten,
  verpflichtungOhnePlan,
  vertraglichesMinimum,
  abweichungBekannt(() => ids),
];

const ids: ReadonlySet<RuleId> = new Set(rules.map(({ id }) => id));
