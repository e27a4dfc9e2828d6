import type { Ungelesen } from '../gelesen';
import type { JobcoachingProfil } from '../profile';
import { kannBringen, zuvorLesbar } from '../ungelesen';
import { benenne, defineRule, nenne, schrittAls, tagDesEreignisses, wort } from '../worte';

// To whom a declaration went may be what cannot be read, too.
function kannErklaeren(one: Ungelesen, davor: readonly string[]): boolean {
  return kannBringen(one.feld === 'an' ? { ...one, feld: undefined } : one, davor);
}

/** Section 1 reaches the Jobcoach by no way before the Entbindungserklärung; whether an earlier one still holds is open. */
export const offenbarung = defineRule({
  id: 'jobcoaching.offenbarung',
  title: { de: 'Entbindungserklärung vor der Weitergabe', en: 'Entbindungserklärung before the disclosure' },
  asks: {
    de: 'Einschaltungsbogen und Anlagen gelangen erst an den Jobcoach, wenn die Entbindungserklärung vorliegt.',
    en: 'Einschaltungsbogen and enclosures reach the Jobcoach only once the Entbindungserklärung is there.',
  },
  serves: ['NI-35'],
  modality: 'darfNicht',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: ({ schutz }) => schutz !== undefined,
  at: 'abgeleitet.offenbarungen[]',
  apply({ handlung, erklaerung }, { schutz }: JobcoachingProfil, _, { abgeleitet: { ungelesen } }) {
    if (erklaerung === 'liegtVor' || schutz === undefined) return 'met';
    const davor = [schutz.erstNach];
    if (erklaerung === 'fehlt') {
      zuvorLesbar(ungelesen, (one) => (one.am === undefined || one.am <= handlung.am) && kannErklaeren(one, davor));
    }
    const facts = { ...schrittAls(handlung.schritt), an: wort(schutz.an), verlangt: wort(schutz.erstNach), erklaerung };
    return erklaerung === 'fehlt' ? facts : { undecided: facts };
  },
  says: {
    de: ({ schritt, an, verlangt, erklaerung }, profil: JobcoachingProfil) => {
      const worum = `Durch ${benenne(schritt, profil, 'de')} bekam Zugang zu geschütztem Inhalt: ${nenne([an], profil.beteiligte, 'de')}.`;
      const erklaert = nenne([verlangt], profil.anlagen, 'de');
      return erklaerung === 'fehlt'
        ? `${worum} Davor muss vorliegen: ${erklaert}. Das war nicht der Fall.`
        : `${worum} ${erklaert}: Es gibt sie nur aus der Zeit vor dem neuen Matching; ob sie auch jetzt gilt, sagt der Ablauf nicht.`;
    },
    en: ({ schritt, an, verlangt, erklaerung }, profil: JobcoachingProfil) => {
      const worum = `By ${benenne(schritt, profil, 'en')} protected content was opened to: ${nenne([an], profil.beteiligte, 'en')}.`;
      const erklaert = nenne([verlangt], profil.anlagen, 'en');
      return erklaerung === 'fehlt'
        ? `${worum} Before that there has to be: ${erklaert}. It was not there.`
        : `${worum} ${erklaert}: there is one only from the time before the new matching; whether it holds now, too, the process does not say.`;
    },
  },
  remedy: {
    de: 'Die Weitergabe mit dem Datenschutz klären und die Erklärung einholen, ehe mehr weitergegeben wird.',
    en: 'Clear up the disclosure with data protection, and obtain the declaration before more is disclosed.',
  },
});

/** Document and password travel apart. */
export const passwortGetrennt = defineRule({
  id: 'jobcoaching.passwortGetrennt',
  title: { de: 'Passwort getrennt vom Falldokument', en: 'Password apart from the Falldokument' },
  asks: {
    de: 'Falldokument und Passwort gehen in getrennten Sendungen.',
    en: 'Falldokument and password go in two separate sendings.',
  },
  serves: ['NI-04'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: ({ getrennt }) => getrennt !== undefined,
  at: 'abgeleitet.gruppen.getrennte[]',
  place: 'anlagen',
  apply({ schritt, quelle }, { getrennt }: JobcoachingProfil) {
    const { anlagen } = quelle;
    if (getrennt === undefined || anlagen === undefined) return 'notApplicable';
    return getrennt.every((one) => anlagen.includes(one))
      ? { ...schrittAls(schritt), zusammen: getrennt.map(wort) }
      : 'met';
  },
  says: {
    de: ({ schritt, zusammen }, profil: JobcoachingProfil) =>
      `In einer Sendung waren beide: ${nenne(zusammen, profil.anlagen, 'de')} (bei ${benenne(schritt, profil, 'de')}). Sie gehen getrennt.`,
    en: ({ schritt, zusammen }, profil: JobcoachingProfil) =>
      `One sending held both: ${nenne(zusammen, profil.anlagen, 'en')} (at ${benenne(schritt, profil, 'en')}). They go apart.`,
  },
  remedy: {
    de: 'Das Passwort ändern und in einer eigenen Sendung mitteilen.',
    en: 'Change the password and tell it in a sending of its own.',
  },
});
