import { remove, set, type Change } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import {
  beendet,
  bewilligt,
  completeBeendet,
  completeBewilligt,
  completeVerlaengert,
  stelle,
  verlaengert,
} from '../examples';

const an = (schritt: string, feld?: string): string => stelle(bewilligt, schritt, feld);

const of = [completeBewilligt];

const nachgereicht: readonly Change[] = [
  set(an('abschnitt1', 'anlagen'), ['falldokument', 'antrag', 'feststellungsbescheid', 'schwerbehindertenausweis']),
  set(`ereignisse.${String(bewilligt.ereignisse.length)}`, {
    am: '2026-02-05',
    schritt: 'nachreichung',
    von: 'ifd',
    an: ['koost'],
    kanal: 'eMail',
    anlagen: ['arbeitsvertrag'],
  }),
];

/** Examples of the rules on order, sending, document, contents and plan. */
export const ablaufExamples: readonly RuleExample[] = [
  { rule: 'jobcoaching.reihenfolge', of, fault: [remove(an('abschnitt2'))] },
  { rule: 'jobcoaching.ausgelassen', of: [completeBeendet], fault: [remove(stelle(beendet, 'information'))] },
  { rule: 'jobcoaching.zustaendigkeit', of, fault: [set(an('abschnitt1', 'von'), 'koost')] },
  { rule: 'jobcoaching.empfaenger', of, fault: [remove(an('falldokumentAnJobcoach', 'inKopie'))] },
  { rule: 'jobcoaching.kanal', of, fault: [set(an('bescheidAnMensch', 'kanal'), 'eMail')] },
  { rule: 'jobcoaching.anlagen', of, fault: [set(an('abschnitt6', 'anlagen'), ['falldokument', 'leistungsnachweis'])] },
  { rule: 'jobcoaching.erbetenes', of, fault: [set(an('anforderung', 'erbeten'), ['falldokument'])] },
  {
    rule: 'jobcoaching.beteiligte',
    of,
    fault: [set(an('kennenlernen', 'beteiligte'), ['arbeitgeber', 'schwerbehinderterMensch', 'ifd', 'jobcoach'])],
  },
  {
    rule: 'jobcoaching.passwortGetrennt',
    of,
    fault: [set(an('falldokumentVersand', 'anlagen'), ['falldokument', 'anhangIfd', 'passwort'])],
  },
  { rule: 'jobcoaching.umbenennung', of, fault: [set(an('abschnitt1', 'umbenannt.0.durch'), 'ifd')] },
  { rule: 'jobcoaching.umbenennungNachHandlung', of, fault: [remove(an('abschnitt1', 'umbenannt'))] },
  { rule: 'jobcoaching.unveraendert', of, fault: [set(an('abschnitt1', 'geaendertAm'), '2026-02-04')] },
  {
    rule: 'jobcoaching.pflichtangaben',
    of,
    fault: [set(an('abschnitt1', 'inhalt.zusammenhangMitBehinderung'), false)],
  },
  {
    rule: 'jobcoaching.ohneUnterlagen',
    of,
    met: nachgereicht,
    fault: [set(`ereignisse.${String(bewilligt.ereignisse.length)}.am`, '2026-02-10')],
  },
  { rule: 'jobcoaching.angaben', of, fault: [remove(an('abschnitt2', 'inhalt.empfehlung'))] },
  { rule: 'jobcoaching.pruefkriterien', of, fault: [remove(an('abschnitt7', 'inhalt.angemessenheit'))] },
  { rule: 'jobcoaching.offenbarung', of, fault: [set(an('erklaerungen', 'am'), '2026-02-27')] },
  { rule: 'jobcoaching.planumfang', of, fault: [remove(an('abschnitt6', 'inhalt.plan.stunden'))] },
  { rule: 'jobcoaching.planbeurteilung', of, fault: [set(an('abschnitt6', 'inhalt.plan.angemessen'), false)] },
  { rule: 'jobcoaching.smarteZiele', of, fault: [set(an('abschnitt6', 'inhalt.plan.ziele.0.messbar'), false)] },
  { rule: 'jobcoaching.bescheid', of, fault: [remove(an('bescheidAnJobcoach'))] },
  {
    rule: 'jobcoaching.zwischenberichtstag',
    of,
    fault: [set(an('abschnitt9', 'inhalt.zwischenberichtFaelligAm'), '2026-06-01')],
  },
];

const abweichung = (regel: string): Change =>
  set('abweichungen', [{ regel, begruendung: 'Einzelfall, in der Akte begründet' }]);

const inVerlaengerung = [completeVerlaengert];
const bedarf = (feld: string): string => stelle(verlaengert, 'abschnitt10.1', `inhalt.verlaengerung.${feld}`);

/** Examples of the rules on the contents of section 10.1. */
export const verlaengerungExamples: readonly RuleExample[] = [
  { rule: 'jobcoaching.verlaengerungsangaben', of: inVerlaengerung, fault: [remove(bedarf('monate'))] },
  {
    rule: 'jobcoaching.geleisteteStunden',
    of: inVerlaengerung,
    fault: [set(stelle(verlaengert, 'leistungsnachweis', 'leistung.stunden'), 10)],
  },
  {
    rule: 'jobcoaching.leistungstage',
    of: inVerlaengerung,
    fault: [set(stelle(verlaengert, 'leistungsnachweis', 'leistung.letzterTagAm'), '2026-06-01')],
  },
  { rule: 'jobcoaching.stundenbilanz', of: inVerlaengerung, fault: [set(bedarf('offeneStunden'), 20)] },
];

/** Examples of the rules on the reading itself. */
export const lesbarkeitExamples: readonly RuleExample[] = [
  {
    rule: 'jobcoaching.worteBekannt',
    of,
    fault: [set(an('falldokumentAnJobcoach', 'inKopie'), ['koost', 'betriebsrat'])],
  },
  {
    rule: 'jobcoaching.nachDemStichtag',
    of,
    alsoMet: [set(an('information', 'am'), '2026-04-24')],
    fault: [set(an('information', 'am'), '2026-04-25')],
  },
  { rule: 'jobcoaching.profilBekannt', of, fault: [set('profil', 'unbekannt')] },
  {
    rule: 'jobcoaching.abweichungBekannt',
    of,
    met: [abweichung('jobcoaching.planumfang')],
    alsoMet: [abweichung('jobcoaching.smarteZiele')],
    fault: [set('abweichungen.0.regel', 'jobcoaching.gibtEsNicht')],
  },
];
