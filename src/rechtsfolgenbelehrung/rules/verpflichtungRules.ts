import type { CalendarDay } from '../../law/day';
import type { RuleId } from '../../law/finding';
import type { Question } from '../../law/question';
import type { Rule } from '../../law/rule';
import type { VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';
import { allgemeineRules, nach } from './allgemein';
import { angemessenheit, angemessenheitWeitere } from './angemessenheit';
import { bekanntgabe } from './bekanntgabe';
import { bestimmtheitRule, pflichttermin } from './bestimmtheit';
import { kriterien, kriterienPflichtverletzung } from './kriterien';
import { rechtsbehelfsbelehrungRule } from './rechtsbehelf';
import { uebergangRule } from './uebergang';
import { eigenbemuehungBestimmt, kostenzusage } from './verpflichtungGerichte';
import { leistungKonkret, ueberpruefungstermin } from './verpflichtungGerichteWeitere';
import { verpflichtungsanlass } from './verpflichtungsanlass';
import { verpflichtungsform } from './verpflichtungsform';
import { planBeruecksichtigt, verpflichtungsgegenstand } from './verpflichtungsgegenstand';
import { verpflichtungsgrundlage } from './verpflichtungsgrundlage';
import { eigenbemuehungen, eigenbemuehungenWeitere } from './verpflichtungsinhalt';
import { anhoerungRule, begruendungRule } from './verwaltungsakt';
import { inVerpflichtung } from '../widersprueche';
import { widerspruchsfreiRule } from './widerspruchsfrei';

function spaeter(view: VerpflichtungView, q: Question<never>): number {
  const tage: (CalendarDay | false | undefined)[] = [
    view.versandtAm,
    q.known(view, 'zugegangenAm'),
    q.known(view, 'versaeumtAm'),
    q.known(view, 'anhoerungAm'),
  ];
  for (const pflicht of view.pflichten ?? []) tage.push(q.known(pflicht, 'erledigtAm'));
  return nach(q.asOf, ...tage);
}

// The other grounds are no event of one day.
function versaeumtesGespraech(view: VerpflichtungView, q: Pick<Question, 'ask'>): CalendarDay | undefined {
  if (view.anlass !== 'versaeumteEinladung') return undefined;
  const { versaeumtAm } = q.ask(view, 'versaeumtAm');
  return versaeumtAm === false ? undefined : versaeumtAm;
}

/** The rules of the Verpflichtung in the order of the law. */
export const verpflichtungRules: readonly Rule<VerpflichtungView>[] = [
  verpflichtungsgrundlage,
  verpflichtungsanlass,
  verpflichtungsgegenstand,
  planBeruecksichtigt,
  verpflichtungsform,
  eigenbemuehungen,
  eigenbemuehungenWeitere,
  angemessenheit,
  angemessenheitWeitere,
  anhoerungRule<VerpflichtungView>(tagDesSchreibens, versaeumtesGespraech),
  bestimmtheitRule<VerpflichtungView>(tagDesSchreibens, ({ pflichten = [] }) =>
    pflichten.length === 0 ? ['pflicht'] : [],
  ),
  pflichttermin,
  begruendungRule<VerpflichtungView>(tagDesSchreibens, ({ anlass }) => anlass === 'versaeumteEinladung'),
  rechtsbehelfsbelehrungRule(tagDesSchreibens),
  eigenbemuehungBestimmt,
  kostenzusage,
  ueberpruefungstermin,
  leistungKonkret,
  ...kriterien,
  ...kriterienPflichtverletzung,
  uebergangRule<VerpflichtungView>(({ pflichten = [] }, q) =>
    pflichten.map((pflicht) => ({ bisAm: pflicht.bisAm, am: q.known(pflicht, 'erledigtAm') })),
  ),
  bekanntgabe,
  widerspruchsfreiRule<VerpflichtungView>(inVerpflichtung),
  ...allgemeineRules<VerpflichtungView>(spaeter, () => ids),
];

const ids: ReadonlySet<RuleId> = new Set(verpflichtungRules.map(({ id }) => id));
