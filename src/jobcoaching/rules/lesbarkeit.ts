import { abweichungBekanntRule, nachDemStichtagRule, profilBekanntRule } from '../../begriffe';
import { arbeitsweiseJedenTages } from '../../law/sources';
import type { RuleId } from '../../law/finding';
import { defineRule, tagDesEreignisses, tagDesFalls } from '../worte';

const felder = {
  schritt: { de: 'Schritt', en: 'act' },
  von: { de: 'Wer gehandelt hat', en: 'who acted' },
  an: { de: 'An wen', en: 'to whom' },
  inKopie: { de: 'In Kopie', en: 'in copy' },
  kanal: { de: 'Versandweg', en: 'channel' },
  anlagen: { de: 'Anlagen', en: 'enclosures' },
  erbeten: { de: 'Worum gebeten wurde', en: 'what was asked for' },
  beteiligte: { de: 'Beteiligte', en: 'who took part' },
  umbenannt: { de: 'Umbenennung', en: 'renaming' },
} as const;

/** Every event names an act, and every word of it stands in the profile; an unknown act is left out of the replay. */
export const worteBekannt = defineRule({
  id: 'jobcoaching.worteBekannt',
  title: { de: 'Worte des Profils', en: 'Words of the profile' },
  asks: {
    de: 'Jedes Ereignis nennt einen Schritt, den das Profil kennt, und nur Stellen, Wege und Anlagen des Profils.',
    en: 'Each event names an act that the profile knows, and only parties, channels and enclosures of the profile.',
  },
  serves: [],
  modality: 'soll',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: () => true,
  at: 'abgeleitet.gesichtet[]',
  apply: ({ fremd }) => (fremd === undefined ? 'met' : { feld: fremd }),
  says: {
    de: ({ feld }) =>
      `Das Profil kennt ein Wort des Ereignisses nicht (${felder[feld].de}). ${feld === 'schritt' ? 'Das Ereignis wurde übergangen, die übrigen sind gelesen.' : 'Das Wort wurde übergangen.'}`,
    en: ({ feld }) =>
      `The profile does not know a word of the event (${felder[feld].en}). ${feld === 'schritt' ? 'The event was passed over, the others were read.' : 'The word was passed over.'}`,
  },
  remedy: {
    de: 'Das Wort gegen das Profil prüfen oder das Profil ergänzen.',
    en: 'Check the word against the profile, or complete the profile.',
  },
});

/** Facts after the day of the question have not happened yet; one hint says so. */
export const nachDemStichtag = nachDemStichtagRule(
  'jobcoaching.nachDemStichtag',
  tagDesFalls,
  ({ abgeleitet }) => abgeleitet.lesung.spaeter,
);

/** The profile the case names is known, in force on its day, and holds for its office; asked on every day, before the paper, too. */
export const profilBekannt = profilBekanntRule('jobcoaching.profilBekannt', tagDesFalls, [], arbeitsweiseJedenTages);

/** A reason for an atypical case names a rule that exists. */
export function abweichungBekannt(ids: () => ReadonlySet<RuleId>) {
  return abweichungBekanntRule('jobcoaching.abweichungBekannt', tagDesFalls, ids);
}
