import { abweichungBekanntRule } from '../../begriffe';
import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import type { Plan } from '../model';
import { andereLeistungstraeger } from './andereLeistungstraeger';
import { belangeBehinderung, persoenlichesAngebot } from './angebot';
import { eigenbemuehungNachweis, eigenbemuehungUmfang } from './eigenbemuehung';
import { einfachheit } from './einfachheit';
import { erschwernisse } from './erschwernisse';
import { tagDerLetztenFassung } from '../fassungen';
import { erstgespraech } from './erstgespraech';
import { fassungskette } from './fassungskette';
import { fortschreibungMitGespraech, gemeinsameFortschreibung } from './fortschreibung';
import { fortschreibungsfrist } from './fortschreibungsfrist';
import { leistungsbezeichnung, weitereFundstellen, zitierteNormen } from './fundstellen';
import { eigenbemuehungBestimmt, kostenzusage, leistungKonkret } from './gerichte';
import { gesundheit } from './gesundheit';
import { adressatBeteiligung, bedarfsgemeinschaftBeteiligung, bedarfsgemeinschaftZweck } from './kannInhalte';
import { beratungsangebot } from './minderung';
import { planbezeichnung } from './planbezeichnung';
import { potenzialanalyse, staerken } from './potenzialanalyse';
import { gliederung, langfristigesZiel } from './profil';
import { rechtsfolgenbelehrung } from './rechtsfolgenbelehrung';
import { rehabilitationsantrag } from './rehabilitationsantrag';
import { analyseVorPlan, gespraechVorPlan } from './reihenfolge';
import { schrittfolge, schrittzustaendigkeit } from './schrittfolge';
import { schritttermin } from './schritttermin';
import { eigenbemuehungen, leistungen, rehabilitation, vermittlungsziel } from './sollInhalte';
import { sprachfoerderung } from './sprachfoerderung';
import { ohneFormular, ohneTextbausteine } from './textbausteine';
import { aushaendigung, textform, unterschrift } from './textform';
import { ueberpruefung } from './ueberpruefung';
import { ueberpruefungNachProfil } from './ueberpruefungNachProfil';
import { ueberpruefungUmfang } from './ueberpruefungUmfang';
import { nachDemStichtag, profilBekannt } from './umgang';
import { wuensche } from './wuensche';
import { einvernehmen, gemeinsameErstellung, parteien } from './zusammenwirken';
import { eingliederungsziel, schritte } from './zielUndSchritte';

/** The rules of the Kooperationsplan in the order of the law. */
export const rules: readonly Rule<Plan>[] = [
  gespraechVorPlan,
  potenzialanalyse,
  staerken,
  erschwernisse,
  analyseVorPlan,
  parteien,
  gemeinsameErstellung,
  einvernehmen,
  persoenlichesAngebot,
  eingliederungsziel,
  schritte,
  schrittfolge,
  schrittzustaendigkeit,
  schritttermin,
  vermittlungsziel,
  eigenbemuehungen,
  eigenbemuehungUmfang,
  eigenbemuehungNachweis,
  leistungen,
  sprachfoerderung,
  andereLeistungstraeger,
  rehabilitation,
  rehabilitationsantrag,
  belangeBehinderung,
  gesundheit,
  bedarfsgemeinschaftZweck,
  bedarfsgemeinschaftBeteiligung,
  adressatBeteiligung,
  wuensche,
  aushaendigung,
  textform,
  unterschrift,
  rechtsfolgenbelehrung,
  fortschreibungsfrist,
  gemeinsameFortschreibung,
  fortschreibungMitGespraech,
  fassungskette,
  erstgespraech,
  ueberpruefung,
  ueberpruefungUmfang,
  ueberpruefungNachProfil,
  beratungsangebot,
  eigenbemuehungBestimmt,
  kostenzusage,
  leistungKonkret,
  einfachheit,
  planbezeichnung,
  leistungsbezeichnung,
  zitierteNormen,
  weitereFundstellen,
  gliederung,
  langfristigesZiel,
  ohneFormular,
  ohneTextbausteine,
  nachDemStichtag,
  profilBekannt,
  abweichungBekanntRule('kooperationsplan.abweichungBekannt', tagDerLetztenFassung, () => ids),
];

const ids: ReadonlySet<RuleId> = new Set(rules.map(({ id }) => id));
