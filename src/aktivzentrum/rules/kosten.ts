import type { Decider } from '../../law/rule';
import type { Teilnahme } from '../model';
import { defineRule, modulOf, type View } from '../teilnahme';

type Posten = NonNullable<Teilnahme['kosten']>[number];

const decides: Decider<View, Posten> = {
  per: 'subject',
  title: { de: 'Tag der Gewährung', en: 'day on which they were granted' },
  of: ({ gewaehrtAm }) => gewaehrtAm,
};

const worte = {
  fahrkosten: { de: 'Fahrkosten', en: 'travel costs' },
  kinderbetreuung: { de: 'Kinderbetreuungskosten', en: 'costs of child care' },
  sonstige: { de: 'sonstige Kosten', en: 'other costs' },
} as const;

/** No costs are granted where the instruction excludes them; where it says nothing, nothing is found (reading A-36). */
export const keineKosten = defineRule({
  id: 'aktivzentrum.keineKosten',
  title: { de: 'Keine Kosten für offene Angebote', en: 'No costs for open offers' },
  asks: {
    de: 'Für Angebote, bei denen die Vorgabe es ausschließt, werden keine Kosten gewährt.',
    en: 'No costs are granted for offers for which the instruction excludes them.',
  },
  serves: ['GO-12'],
  modality: 'darfNicht',
  law: 'profil',
  editions: [],
  when: ({ module }) => module.some(({ kosten }) => kosten === 'keine'),
  decides,
  at: 'kosten[]',
  apply({ modul: id, art, gewaehrtAm }, _, q) {
    const modul = modulOf(id, q);
    if (modul === undefined || gewaehrtAm > q.asOf) return 'notApplicable';
    return modul.kosten === 'keine' ? { art } : 'met';
  },
  says: {
    de: ({ art }) => `Für dieses Angebot werden keine Kosten gewährt; gewährt wurden ${worte[art].de}.`,
    en: ({ art }) => `No costs are granted for this offer; granted were ${worte[art].en}.`,
  },
  remedy: {
    de: 'Prüfen, ob die Kosten einem anderen Modul gelten; sonst künftig nicht gewähren.',
    en: 'Check whether the costs belong to another module; otherwise grant none in future.',
  },
});
