import type { CalendarDay } from '../../law/day';
import type { RuleId } from '../../law/finding';
import type { Question } from '../../law/question';
import type { Rule } from '../../law/rule';
import { tagDerFeststellung } from '../bescheid';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import { allgemeineRules, nach } from './allgemein';
import { anhoerungPersoenlich } from './anhoerungPersoenlich';
import { bekanntgabe } from './bekanntgabe';
import { belehrungVorher } from './belehrungVorher';
import { bestimmtheitRule, type Regelungsinhalt } from './bestimmtheit';
import { feststellungsfrist } from './feststellungsfrist';
import { minderungGanzheitlicheBetreuung } from './minderungMassnahme';
import { minderungMeldeversaeumnis } from './minderungMeldeversaeumnis';
import { minderungsbeginn } from './minderungsbeginn';
import { folgeNachAlterBelehrung, minderungsdeckel } from './minderungsgrenzen';
import { minderungshoehe } from './minderungshoehe';
import { nichtErreichbar } from './nichtErreichbar';
import { rechtsbehelfsbelehrungRule } from './rechtsbehelf';
import { minderungWaehrendSchlichtung } from './schlichtung';
import { schlichtungsdauer } from './schlichtungsdauer';
import { anhoerungRule, begruendungRule } from './verwaltungsakt';
import { tatbestandBeiMassnahme } from './tatbestandBeiMassnahme';
import { tatbestandBeimKurs } from './tatbestandBeimKurs';
import { wegfallRegelbedarf } from './wegfallRegelbedarf';
import { inBescheid } from '../widersprueche';
import { widerspruchsfreiRule } from './widerspruchsfrei';

function spaeter(view: MinderungsbescheidView, q: Question<never>): number {
  const tage: (CalendarDay | false | undefined)[] = [
    view.versandtAm,
    view.festgestelltAm,
    view.pflichtverletzungAm,
    q.known(view, 'zugegangenAm'),
    q.known(view, 'belehrtAm'),
    q.known(view, 'anhoerungAm'),
  ];
  for (const { festgestelltAm } of q.known(view, 'fruehereMinderungen') ?? []) tage.push(festgestelltAm);
  for (const { terminAm } of q.known(view, 'versaeumnisse') ?? []) tage.push(terminAm);
  for (const schlichtung of q.known(view, 'schlichtungen') ?? []) {
    tage.push(schlichtung.begonnenAm, q.known(schlichtung, 'geeinigtAm'), q.known(schlichtung, 'beendetAm'));
  }
  return nach(q.asOf, ...tage);
}

function fehlend({ folge, prozent, monate, beginnMonat }: MinderungsbescheidView): readonly Regelungsinhalt[] {
  const fehlt: Regelungsinhalt[] = [];
  // Where the whole Regelbedarf is lost, no percentage is named; its end depends on the work.
  if (folge === 'minderung' && prozent === undefined) fehlt.push('hoehe');
  if (folge === 'minderung' && monate === undefined) fehlt.push('dauer');
  if (beginnMonat === undefined) fehlt.push('beginn');
  return fehlt;
}

/** The rules of the Minderungsbescheid in the order of the law. */
export const minderungsbescheidRules: readonly Rule<MinderungsbescheidView>[] = [
  minderungGanzheitlicheBetreuung,
  tatbestandBeimKurs,
  tatbestandBeiMassnahme,
  minderungWaehrendSchlichtung,
  schlichtungsdauer,
  belehrungVorher,
  folgeNachAlterBelehrung,
  minderungshoehe,
  anhoerungPersoenlich,
  minderungsdeckel,
  wegfallRegelbedarf,
  minderungsbeginn,
  feststellungsfrist,
  minderungMeldeversaeumnis,
  nichtErreichbar,
  anhoerungRule<MinderungsbescheidView>(tagDerFeststellung, ({ pflichtverletzungAm }) => pflichtverletzungAm),
  bestimmtheitRule<MinderungsbescheidView>(tagDerFeststellung, fehlend),
  begruendungRule<MinderungsbescheidView>(tagDerFeststellung, () => false),
  rechtsbehelfsbelehrungRule<MinderungsbescheidView>(tagDerFeststellung),
  bekanntgabe,
  widerspruchsfreiRule<MinderungsbescheidView>(inBescheid),
  ...allgemeineRules<MinderungsbescheidView>(spaeter, () => ids),
];

const ids: ReadonlySet<RuleId> = new Set(minderungsbescheidRules.map(({ id }) => id));
