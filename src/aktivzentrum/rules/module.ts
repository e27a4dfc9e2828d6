import { defineRule, modulOf, seinTag, type View } from '../teilnahme';
import type { AktivzentrumProfil } from '../profile';
import type { Decider } from '../../law/rule';
import type { Modulnennung } from '../abgeleitet';

const decides: Decider<View, Modulnennung> = {
  ...seinTag,
  title: { de: 'Tag, an dem das Modul genannt wird', en: 'day on which the module is named' },
};

function namen({ module }: AktivzentrumProfil): string {
  return module.map(({ bezeichnung, id }) => `${bezeichnung} (${id})`).join(', ');
}

/** A module that is named is one of the modules of the instruction. */
export const modulBekannt = defineRule({
  id: 'aktivzentrum.modulBekannt',
  title: { de: 'Module des Aktivzentrums', en: 'Modules of the Aktivzentrum' },
  asks: {
    de: 'Ein genanntes Modul gehört zu den Modulen der Vorgabe.',
    en: 'A module that is named is one of those of the instruction.',
  },
  serves: ['GO-04'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when: () => true,
  decides,
  at: 'abgeleitet.modulnennungen[]',
  place: 'modul',
  apply: ({ modul }, profile: AktivzentrumProfil, q) =>
    modulOf(modul, q) === undefined ? { module: profile.module.length } : 'met',
  says: {
    de: (_, profile) =>
      `Das genannte Modul gibt es nach der örtlichen Vorgabe nicht; was sie verlangt, wurde dazu nicht geprüft. Es gibt: ${namen(profile)}.`,
    en: (_, profile) =>
      `By the local instruction there is no such module; what it asks was not checked for it. There are: ${namen(profile)}.`,
  },
  remedy: {
    de: 'Die Kennung des Moduls so schreiben, wie die Vorgabe sie nennt.',
    en: 'Write the id of the module as the instruction has it.',
  },
});
