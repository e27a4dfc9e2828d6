import type { JobcoachingProfil } from '../profile';
import { kannSein, zuvorLesbar } from '../ungelesen';
import { benenne, defineRule, schrittAls, tagDesEreignisses } from '../worte';

/** A case is closed only when everything the process asks for was done; each act left out is reported once, at the closing. */
export const ausgelassen = defineRule({
  id: 'jobcoaching.ausgelassen',
  title: { de: 'Nichts ausgelassen', en: 'Nothing left out' },
  asks: {
    de: 'Ist der Fall beendet, ist alles geschehen, was der Ablauf bis dahin verlangt.',
    en: 'Once the case is closed, everything the process asks for up to then was done.',
  },
  serves: ['NI-31', 'NI-35', 'NI-59', 'NI-80'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: () => true,
  at: 'abgeleitet.ausgelassene[]',
  apply({ schritt }, _: JobcoachingProfil, __, { abgeleitet: { ungelesen } }) {
    if (schritt === undefined) return 'met';
    zuvorLesbar(ungelesen, (one) => kannSein(one, ({ id }) => id === schritt.id));
    return schrittAls(schritt);
  },
  says: {
    de: ({ schritt }, profil: JobcoachingProfil) =>
      `Der Fall ist beendet, eine Handlung des Ablaufs ist nicht festgehalten: ${benenne(schritt, profil, 'de')}.`,
    en: ({ schritt }, profil: JobcoachingProfil) =>
      `The case is closed, but one act of the process is not recorded: ${benenne(schritt, profil, 'en')}.`,
  },
  remedy: {
    de: 'Die Handlung nachtragen, wenn sie geschehen ist; sonst klären, ob sie nachgeholt wird.',
    en: 'Add the act if it took place; otherwise find out whether it is made up for.',
  },
});
