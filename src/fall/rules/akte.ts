import { abweichungBekanntWords, jedenTages } from '../../begriffe';
import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import { arbeitsweiseJedenTages } from '../../law/sources';
import type { Fallakte } from '../akte';
import { defineRule, stichtag } from '../regel';

const common = {
  serves: [],
  law: arbeitsweiseJedenTages,
  editions: jedenTages,
  decides: stichtag,
  at: 'abgeleitet.koepfe[]',
} as const;

/** The documents of a case belong together: one case, one person. */
export const einFall = defineRule({
  ...common,
  id: 'fall.einFall',
  title: { de: 'Ein Fall, eine Person', en: 'One case, one person' },
  asks: {
    de: 'Die Dokumente gehören zu einem Fall und betreffen eine Person.',
    en: 'The documents belong to one case and are about one person.',
  },
  modality: 'soll',
  apply(kopf, _, __, { abgeleitet: { koepfe } }) {
    const anders = (key: 'fall' | 'person' | 'teilnehmende'): boolean =>
      kopf[key] !== undefined && kopf[key] !== koepfe.find((other) => other[key] !== undefined)?.[key];
    if (anders('fall')) return { nennt: 'anderenFall' as const };
    return anders('person') || anders('teilnehmende') ? { nennt: 'anderePerson' as const } : 'met';
  },
  says: {
    de: ({ nennt }) =>
      `Die Dokumente sollen zu einem Fall und einer Person gehören; dieses nennt ${nennt === 'anderenFall' ? 'einen anderen Fall' : 'eine andere Person'} als ein früheres in der Liste.`,
    en: ({ nennt }) =>
      `The documents should belong to one case and one person; this one names ${nennt === 'anderenFall' ? 'another case' : 'another person'} than an earlier one in the list.`,
  },
  remedy: {
    de: 'Die Kennungen prüfen; Dokumente eines anderen Falls getrennt prüfen.',
    en: 'Check the ids; check the documents of another case apart.',
  },
});

/** No document stands twice in a case: its facts would count twice. */
export const einmal = defineRule({
  ...common,
  id: 'fall.einmal',
  title: { de: 'Jedes Dokument einmal', en: 'Each document once' },
  asks: {
    de: 'Kein Dokument des Falls steht zweimal in der Liste.',
    en: 'No document of the case stands twice in the list.',
  },
  modality: 'soll',
  apply: (kopf, _, __, { abgeleitet: { koepfe } }) =>
    koepfe.find(({ kennung }) => kennung === kopf.kennung) === kopf ? 'met' : { mehrfach: true },
  says: {
    de: () => 'Jedes Dokument soll einmal im Fall stehen; Art und Kennung dieses Dokuments kommen schon vor.',
    en: () => 'Each document should stand once in the case; kind and id of this one were there before.',
  },
  remedy: {
    de: 'Die ältere Wiedergabe weglassen oder die Kennung berichtigen.',
    en: 'Leave the older copy out, or correct the id.',
  },
});

/** A reason for an atypical case between documents names a rule of the case that exists; any document may record it. */
export function abweichungBekannt(ids: () => ReadonlySet<RuleId>): Rule<Fallakte> {
  return defineRule({
    ...abweichungBekanntWords('fall.abweichungBekannt', arbeitsweiseJedenTages),
    decides: stichtag,
    at: 'abgeleitet.abweichungen[]',
    apply({ quelle: { regel } }) {
      if (!regel.startsWith('fall.')) return 'notApplicable';
      return ids().has(regel as RuleId) ? 'met' : { regelBekannt: false };
    },
  });
}
