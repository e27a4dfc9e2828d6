import type { Handlung } from '../abgeleitet';
import type { JobcoachingProfil } from '../profile';
import { kannBedeuten, zuvorLesbar } from '../ungelesen';
import { defineRule, schrittAls, tagDesEreignisses } from '../worte';

// Where a later act lacks the section, that is found there.
function vermisst(handlungen: readonly Handlung[], { schritte }: JobcoachingProfil): boolean {
  return handlungen.some(({ ordnung }) =>
    ordnung?.fehlt.some((eine) =>
      schritte.some(({ id, bedeutung }) => bedeutung === 'verlaengerungsbedarf' && eine.split('|').includes(id)),
    ),
  );
}

/** A change of goal or a need for an extension is recorded in the section made for it (10.1); reading A-50: no new decision. */
export const aenderungDokumentiert = defineRule({
  id: 'jobcoaching.aenderungDokumentiert',
  title: {
    de: 'Zieländerung oder Verlängerungsbedarf festgehalten',
    en: 'Change of goal or need for an extension recorded',
  },
  asks: {
    de: 'Zeigt der Zwischenbericht eine andere Zielsetzung oder Verlängerungsbedarf, steht das auch in dem Abschnitt dafür.',
    en: 'Where the interim report shows another goal or a need for an extension, the section made for it says so, too.',
  },
  serves: ['NI-67', 'NI-68'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: ({ schritte }) => schritte.some(({ bedeutung }) => bedeutung === 'verlaengerungsbedarf'),
  at: 'abgeleitet.gruppen.zwischenberichte[]',
  apply({ schritt, quelle, am }, profil: JobcoachingProfil, _, { abgeleitet }) {
    const { inhalt } = quelle;
    if (inhalt === undefined) return 'notApplicable';
    const { gruppen, ungelesen } = abgeleitet;
    const { bedarfe: eigene } = gruppen;
    const zielaenderung =
      inhalt.zielaenderung === true && !eigene.some((one) => one.quelle.inhalt?.zielaenderung === true);
    const verlaengerungsbedarf =
      inhalt.verlaengerungsbedarf === true && !eigene.some((one) => one.quelle.inhalt?.verlaengerungsbedarf === true);
    if (zielaenderung || verlaengerungsbedarf) {
      // The paper sets no day for it: it is passed over once a later section was filled in.
      if (!gruppen.abschnitte.some((one) => one.wirksam && one.am > am)) return 'notApplicable';
      if (vermisst(abgeleitet.handlungen, profil)) return 'notApplicable';
      zuvorLesbar(ungelesen, (one) => kannBedeuten(one, ['verlaengerungsbedarf']));
      return { ...schrittAls(schritt), zielaenderung, verlaengerungsbedarf };
    }
    return inhalt.zielaenderung === true || inhalt.verlaengerungsbedarf === true ? 'met' : 'notApplicable';
  },
  says: {
    de: ({ zielaenderung, verlaengerungsbedarf }) =>
      `Der Zwischenbericht zeigt ${[zielaenderung && 'eine Veränderung der Zielsetzung', verlaengerungsbedarf && 'Verlängerungsbedarf'].filter(Boolean).join(' und ')}; in dem Abschnitt dafür ist das nicht festgehalten.`,
    en: ({ zielaenderung, verlaengerungsbedarf }) =>
      `The interim report shows ${[zielaenderung && 'a change of goal', verlaengerungsbedarf && 'a need for an extension'].filter(Boolean).join(' and ')}; the section made for it does not record it.`,
  },
  remedy: {
    de: 'Den Abschnitt zur Zieländerung oder Verlängerung ausfüllen und senden.',
    en: 'Fill in and send the section on the change of goal or the extension.',
  },
});
