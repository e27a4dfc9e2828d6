import { leistungsbezeichnungRule, weitereFundstellenRule, zitierteNormImPlanRule } from '../../begriffe';
import { tagDerLetztenFassung } from '../fassungen';

const decides = tagDerLetztenFassung;

/** The name of the benefit in the plan (§ 65a Abs. 4 SGB II). */
export const leistungsbezeichnung = leistungsbezeichnungRule('kooperationsplan.leistungsbezeichnung', decides);

/** The places of § 15 the plan cites (reading A-16). */
export const zitierteNormen = zitierteNormImPlanRule('kooperationsplan.zitierteNormen', decides);

/** The places of other sections the plan cites (reading A-16). */
export const weitereFundstellen = weitereFundstellenRule('kooperationsplan.weitereFundstellen', decides);
