import { abweichungBekanntRule, jedenTages, nachDemStichtagRule, profilBekanntRule } from '../../begriffe';
import type { RuleId } from '../../law/finding';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { defineRule, tagDesEintritts, tagDesProfils } from '../regel';
import type { View } from '../view';

/** A recorded shortfall belongs to a period of the participation. */
export const fehlbetragZuordnung = defineRule({
  id: 'kontaktdichte.fehlbetragZuordnung',
  title: { de: 'Zuordnung der Fehlbeträge', en: 'Periods of the shortfalls' },
  asks: {
    de: 'Ein festgehaltener Fehlbetrag gehört zu einem Zeitraum der Teilnahme.',
    en: 'A recorded shortfall belongs to a period of the participation.',
  },
  serves: [],
  modality: 'kann',
  hint: true,
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: tagDesEintritts,
  at: '',
  place: 'fehlbetraege',
  apply: ({ abgeleitet: { ohneZeitraum } }) => (ohneZeitraum === 0 ? 'met' : { anzahl: ohneZeitraum }),
  says: {
    de: ({ anzahl }) =>
      `Festgehaltene Fehlbeträge, die in keinem Zeitraum der Teilnahme liegen und deshalb nichts begründen: ${String(anzahl)}.`,
    en: ({ anzahl }) =>
      `Recorded shortfalls that lie in no period of the participation and therefore give no reason for anything: ${String(anzahl)}.`,
  },
  remedy: { de: 'Den Tag in zeitraumAb berichtigen.', en: 'Mend the day in zeitraumAb.' },
});

/** Contacts and notices after the day of the question have not happened yet. */
export const nachDemStichtag = nachDemStichtagRule<View>(
  'kontaktdichte.nachDemStichtag',
  tagDesEintritts,
  ({ abgeleitet: { spaeter }, fehlbetraege = [] }, { asOf }) =>
    spaeter + fehlbetraege.filter(({ mitteilung }) => mitteilung !== undefined && mitteilung.am > asOf).length,
  arbeitsweiseJedenTages,
);

/** The profile named is known and in force. */
export const profilBekannt = profilBekanntRule<View>(
  'kontaktdichte.profilBekannt',
  tagDesProfils,
  [],
  arbeitsweiseJedenTages,
);

/** A reason for an atypical case names a rule that exists. */
export function abweichungBekannt(ids: () => ReadonlySet<RuleId>) {
  return abweichungBekanntRule<View>('kontaktdichte.abweichungBekannt', tagDesEintritts, ids, arbeitsweiseJedenTages);
}
