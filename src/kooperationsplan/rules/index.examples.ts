import type { RuleExample } from '../../begriffe/ruleExample';
import { abweichungExamples } from './abweichung.examples';
import { andereLeistungstraegerExamples } from './andereLeistungstraeger.examples';
import { angebotExamples } from './angebot.examples';
import { eigenbemuehungExamples } from './eigenbemuehung.examples';
import { einfachheitExamples } from './einfachheit.examples';
import { erschwernisseExamples } from './erschwernisse.examples';
import { erstgespraechExamples } from './erstgespraech.examples';
import { fassungsketteExamples } from './fassungskette.examples';
import { fortschreibungExamples } from './fortschreibung.examples';
import { fortschreibungsfristExamples } from './fortschreibungsfrist.examples';
import { fundstellenExamples } from './fundstellen.examples';
import { gerichteExamples } from './gerichte.examples';
import { gesundheitExamples } from './gesundheit.examples';
import { kannInhalteExamples } from './kannInhalte.examples';
import { minderungExamples } from './minderung.examples';
import { planbezeichnungExamples } from './planbezeichnung.examples';
import { potenzialanalyseExamples } from './potenzialanalyse.examples';
import { profilExamples } from './profil.examples';
import { rechtsfolgenbelehrungExamples } from './rechtsfolgenbelehrung.examples';
import { rehabilitationsantragExamples } from './rehabilitationsantrag.examples';
import { reihenfolgeExamples } from './reihenfolge.examples';
import { schrittfolgeExamples } from './schrittfolge.examples';
import { schrittterminExamples } from './schritttermin.examples';
import { sollInhalteExamples } from './sollInhalte.examples';
import { sprachfoerderungExamples } from './sprachfoerderung.examples';
import { textbausteineExamples } from './textbausteine.examples';
import { textformExamples } from './textform.examples';
import { ueberpruefungExamples } from './ueberpruefung.examples';
import { ueberpruefungNachProfilExamples } from './ueberpruefungNachProfil.examples';
import { ueberpruefungUmfangExamples } from './ueberpruefungUmfang.examples';
import { umgangExamples } from './umgang.examples';
import { wuenscheExamples } from './wuensche.examples';
import { zielUndSchritteExamples } from './zielUndSchritte.examples';
import { zusammenwirkenExamples } from './zusammenwirken.examples';

/** For every rule of the Kooperationsplan a document that meets it and one that does not. */
export const examples: readonly RuleExample[] = [
  ...reihenfolgeExamples,
  ...potenzialanalyseExamples,
  ...erschwernisseExamples,
  ...zusammenwirkenExamples,
  ...angebotExamples,
  ...zielUndSchritteExamples,
  ...schrittfolgeExamples,
  ...schrittterminExamples,
  ...sollInhalteExamples,
  ...eigenbemuehungExamples,
  ...sprachfoerderungExamples,
  ...andereLeistungstraegerExamples,
  ...rehabilitationsantragExamples,
  ...gesundheitExamples,
  ...kannInhalteExamples,
  ...wuenscheExamples,
  ...textformExamples,
  ...rechtsfolgenbelehrungExamples,
  ...fortschreibungsfristExamples,
  ...fortschreibungExamples,
  ...fassungsketteExamples,
  ...erstgespraechExamples,
  ...ueberpruefungExamples,
  ...ueberpruefungUmfangExamples,
  ...ueberpruefungNachProfilExamples,
  ...minderungExamples,
  ...gerichteExamples,
  ...einfachheitExamples,
  ...planbezeichnungExamples,
  ...fundstellenExamples,
  ...profilExamples,
  ...textbausteineExamples,
  ...umgangExamples,
  ...abweichungExamples,
];
