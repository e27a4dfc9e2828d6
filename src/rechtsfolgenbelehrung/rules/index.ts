import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import type { AufforderungView } from '../model/aufforderung';
import type { EinladungView } from '../model/einladung';
import { allgemeineRules, nach } from './allgemein';
import { bekanntgabe } from './bekanntgabe';
import { ersteEinladung } from './ersteEinladung';
import { erstgespraech } from './erstgespraech';
import { handlungstermin } from './handlungstermin';
import { kriterien, kriterienPflichtverletzung } from './kriterien';
import { meldeaufforderung } from './meldeaufforderung';
import { uebergangRule } from './uebergang';
import { handlungBenannt, handlungErforderlich } from './verlangteHandlung';
import { aufforderungGrundsatz, aufforderungMassnahme, aufforderungOhnePlan } from './vorgesehen';
import { inAufforderung, inEinladung } from '../widersprueche';
import { widerspruchsfreiRule } from './widerspruchsfrei';

/** The rules of the Einladung in the order of the law. */
export const einladungRules: readonly Rule<EinladungView>[] = [
  ersteEinladung,
  erstgespraech,
  meldeaufforderung,
  ...kriterien,
  uebergangRule<EinladungView>((view, q) => [{ bisAm: view.terminAm, am: q.known(view, 'erschienenAm') }]),
  bekanntgabe,
  widerspruchsfreiRule<EinladungView>(inEinladung),
  ...allgemeineRules<EinladungView>(
    (view, q) =>
      nach(q.asOf, view.versandtAm, q.known(view, 'zugegangenAm'), q.known(view, 'erschienenAm')) +
      nach(q.asOf, ...(q.known(view, 'versaeumnisse') ?? []).map(({ terminAm }) => terminAm)),
    () => einladungIds,
  ),
];

/** The rules of the Aufforderung in the order of the law. */
export const aufforderungRules: readonly Rule<AufforderungView>[] = [
  handlungBenannt,
  handlungErforderlich,
  handlungstermin,
  aufforderungGrundsatz,
  aufforderungMassnahme,
  aufforderungOhnePlan,
  ...kriterien,
  ...kriterienPflichtverletzung,
  uebergangRule<AufforderungView>(({ handlungen = [] }, q) =>
    handlungen.flatMap((handlung) => {
      const { bisAm, nachweisBisAm } = handlung;
      const getan = { bisAm, am: q.known(handlung, 'erledigtAm') };
      if (nachweisBisAm === undefined) return [getan];
      return [getan, { bisAm: nachweisBisAm, am: q.known(handlung, 'nachgewiesenAm') }];
    }),
  ),
  bekanntgabe,
  widerspruchsfreiRule<AufforderungView>(inAufforderung),
  ...allgemeineRules<AufforderungView>(
    (view, q) =>
      (view.handlungen ?? []).reduce(
        (sum, handlung) => sum + nach(q.asOf, q.known(handlung, 'erledigtAm'), q.known(handlung, 'nachgewiesenAm')),
        nach(q.asOf, view.versandtAm, q.known(view, 'zugegangenAm')),
      ),
    () => aufforderungIds,
  ),
];

const einladungIds: ReadonlySet<RuleId> = new Set(einladungRules.map(({ id }) => id));
const aufforderungIds: ReadonlySet<RuleId> = new Set(aufforderungRules.map(({ id }) => id));
