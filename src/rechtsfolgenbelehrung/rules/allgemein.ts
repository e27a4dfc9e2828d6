import {
  abweichungBekanntRule,
  leistungsbezeichnungRule,
  nachDemStichtagRule,
  profilBekanntRule,
  weitereFundstellenRule,
  zitierteNormImSchreibenRule,
} from '../../begriffe';
import type { Leistungsbezeichnung } from '../../begriffe/leistungsbezeichnung';
import type { ZitierteNorm } from '../../begriffe/zitierteNorm';
import type { CalendarDay } from '../../law/day';
import type { RuleId } from '../../law/finding';
import type { Question } from '../../law/question';
import type { Decider, Rule } from '../../law/rule';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { tagDesSchreibens } from '../tage';

interface Allgemein {
  readonly versandtAm: CalendarDay;
  readonly profil?: string | undefined;
  readonly abweichungen?: readonly { readonly regel: string; readonly begruendung: string }[] | undefined;
  readonly leistungsbezeichnung?: Leistungsbezeichnung | undefined;
  readonly zitierteNormen?: readonly ZitierteNorm[] | undefined;
}

/** How many of some days lie after the day of the question. */
export function nach(asOf: CalendarDay, ...tage: readonly (CalendarDay | false | undefined)[]): number {
  return tage.filter((tag) => typeof tag === 'string' && tag > asOf).length;
}

/**
 * What is asked of letters of every kind: the name of the benefit, places of the law, facts to come, profile, reasons.
 * `spaeter` counts the facts after the day of the question; `ids` knows the rules of the kind.
 */
export function allgemeineRules<View extends Allgemein>(
  spaeter: (view: View, q: Question<never>) => number,
  ids: () => ReadonlySet<RuleId>,
): readonly Rule<View>[] {
  const decides: Decider<View> = tagDesSchreibens;
  return [
    leistungsbezeichnungRule('rechtsfolgenbelehrung.leistungsbezeichnung', decides),
    zitierteNormImSchreibenRule('rechtsfolgenbelehrung.zitierteNormen', decides),
    weitereFundstellenRule('rechtsfolgenbelehrung.weitereFundstellen', decides),
    nachDemStichtagRule('rechtsfolgenbelehrung.nachDemStichtag', decides, spaeter, arbeitsweiseJedenTages),
    profilBekanntRule('rechtsfolgenbelehrung.profilBekannt', decides, [], arbeitsweiseJedenTages),
    abweichungBekanntRule('rechtsfolgenbelehrung.abweichungBekannt', decides, ids, arbeitsweiseJedenTages),
  ];
}
