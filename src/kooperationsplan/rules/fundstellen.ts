import { leistungsbezeichnungRule, zitierteNormRule } from '../../begriffe';
import { tagDerLetztenFassung } from '../fassungen';

const decides = tagDerLetztenFassung;

/** The name of the benefit in the plan (§ 65a Abs. 4 SGB II). */
export const leistungsbezeichnung = leistungsbezeichnungRule('kooperationsplan.leistungsbezeichnung', decides);

/** The places of the law the plan cites (reading A-16). */
export const zitierteNormen = zitierteNormRule('kooperationsplan.zitierteNormen', decides);
