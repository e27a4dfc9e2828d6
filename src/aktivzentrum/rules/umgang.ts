import {
  abweichungBekanntRule,
  jedenTages,
  nachDemStichtagRule,
  nachStichtag,
  profilBekanntRule,
} from '../../begriffe';
import type { RuleId } from '../../law/finding';
import type { Question } from '../../law/question';
import type { Rule } from '../../law/rule';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, tagDerTeilnahme, type View } from '../teilnahme';

const decides = tagDerTeilnahme;
const law = arbeitsweiseJedenTages;

// Counted in loops: this is asked of every document, and lists made for it would cost more than ten rules.
function spaeter(view: View, q: Question<never>): number {
  const nach = nachStichtag(q);
  const { nutzungen, bescheide, erwartungsboegen, aenderungen, kosten, einbuchung } = view;
  const plan = q.known(view, 'kooperationsplan');
  let anzahl = nach(q.known(view, 'antragAm')) + nach(q.known(view, 'teilnahmeBeendetAm'));
  if (einbuchung !== undefined) anzahl += nach(q.known(einbuchung, 'eingebuchtAm'));
  if (plan !== undefined) anzahl += nach(q.known(plan, 'zuletztGeaendertAm'));
  if (nutzungen !== undefined) for (const one of nutzungen) anzahl += nach(one.ab) + nach(q.known(one, 'bis'));
  if (bescheide !== undefined) for (const { am } of bescheide) anzahl += nach(am);
  if (aenderungen !== undefined) for (const { am } of aenderungen) anzahl += nach(am);
  if (kosten !== undefined) for (const { gewaehrtAm } of kosten) anzahl += nach(gewaehrtAm);
  if (erwartungsboegen !== undefined) {
    for (const bogen of erwartungsboegen) {
      const gespraech = q.known(bogen, 'gespraech');
      anzahl += nach(bogen.am) + nach(q.known(bogen, 'uebersandtAm'));
      if (gespraech !== undefined) anzahl += nach(q.known(gespraech, 'am'));
    }
  }
  return anzahl;
}

/** Facts after the day of the question have not happened yet; one hint says so. */
export const nachDemStichtag = nachDemStichtagRule('aktivzentrum.nachDemStichtag', decides, spaeter, law);

/** The profile that is named is known, in force when participation begins, and holds for the office. */
export const profilBekannt = profilBekanntRule('aktivzentrum.profilBekannt', decides, ['GO-01', 'GO-03', 'GO-48'], law);

/** Where no local instruction is named, only the statute is checked: what is special goes before what is general. */
export const profilGenannt = defineRule({
  id: 'aktivzentrum.profilGenannt',
  title: { de: 'Örtliche Vorgabe genannt', en: 'Local instruction named' },
  asks: {
    de: 'Die Teilnahme nennt die örtliche Vorgabe, deren Besonderheiten dem allgemeinen Verfahren vorgehen.',
    en: 'The participation names the local instruction whose special provisions go before the general procedure.',
  },
  serves: ['GO-15'],
  modality: 'kann',
  hint: true,
  law,
  editions: jedenTages,
  decides,
  at: '',
  place: 'profil',
  apply: ({ profil }) => (profil === undefined ? { genannt: false } : 'met'),
  says: {
    de: () =>
      'Keine örtliche Vorgabe ist genannt; ihre Besonderheiten gingen dem allgemeinen Verfahren vor und wurden nicht geprüft, nur die Grenzen des § 45 SGB III.',
    en: () =>
      'No local instruction is named; its special provisions would go before the general procedure and were not checked, only the caps of § 45 SGB III.',
  },
  remedy: {
    de: 'Die Kennung der örtlichen Vorgabe als Profil eintragen.',
    en: 'Enter the id of the local instruction as profile.',
  },
});

/** A reason for an atypical case names a rule that exists. */
export function abweichungBekannt(ids: () => ReadonlySet<RuleId>): Rule<View> {
  return abweichungBekanntRule('aktivzentrum.abweichungBekannt', decides, ids, law);
}
