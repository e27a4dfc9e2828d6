import type { JobcoachingProfil } from '../profile';
import { bekannte, benenne, defineRule, nenne, schrittAls, tagDesEreignisses, wort } from '../worte';

const common = {
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
} as const;

/** What is sent takes the channel the paper names: e-mail, post, IT.N-Box. */
export const kanal = defineRule({
  ...common,
  id: 'jobcoaching.kanal',
  title: { de: 'Versandweg', en: 'Channel' },
  asks: {
    de: 'Was versandt wird, nimmt den Weg, den der Ablauf dafür nennt.',
    en: 'What is sent takes the channel the process names for it.',
  },
  serves: ['NI-12', 'NI-53', 'NI-54', 'NI-83'],
  when: () => true,
  at: 'abgeleitet.gruppen.wege[]',
  place: 'kanal',
  apply({ schritt, quelle: { kanal: weg } }, profil: JobcoachingProfil) {
    if (schritt.kanal === undefined) return 'notApplicable';
    if (weg === schritt.kanal) return 'met';
    if (weg !== undefined && bekannte([weg], profil.kanaele).length === 0) return 'notApplicable';
    return { ...schrittAls(schritt), verlangt: wort(schritt.kanal), ...(weg !== undefined && { genommen: wort(weg) }) };
  },
  says: {
    de: ({ schritt, verlangt, genommen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} geht diesen Weg: ${nenne([verlangt], profil.kanaele, 'de')}. ${genommen === undefined ? 'Der Versandweg ist nicht festgehalten.' : `Genommen wurde: ${nenne([genommen], profil.kanaele, 'de')}.`}`,
    en: ({ schritt, verlangt, genommen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} goes by this channel: ${nenne([verlangt], profil.kanaele, 'en')}. ${genommen === undefined ? 'The channel is not recorded.' : `The channel taken: ${nenne([genommen], profil.kanaele, 'en')}.`}`,
  },
  remedy: {
    de: 'Auf dem vorgesehenen Weg nachsenden und ihn bei diesem Ereignis eintragen; wurde er genommen, die Angabe berichtigen.',
    en: 'Send it again by the channel provided for and enter that in this event; where it was taken, correct the entry.',
  },
});

/** A request names everything it has to ask for. */
export const erbetenes = defineRule({
  ...common,
  id: 'jobcoaching.erbetenes',
  title: { de: 'Worum gebeten wird', en: 'What is asked for' },
  asks: {
    de: 'Eine Bitte nennt alles, worum nach dem Ablauf zu bitten ist.',
    en: 'A request names everything that the process has asked for.',
  },
  serves: ['NI-03', 'NI-20'],
  when: () => true,
  at: 'abgeleitet.gruppen.bitten[]',
  place: 'erbeten',
  apply({ schritt, quelle }) {
    if (schritt.erbeten === undefined) return 'notApplicable';
    const { erbeten = [] } = quelle;
    const fehlen = schritt.erbeten.filter((one) => !erbeten.includes(one));
    return fehlen.length === 0 ? 'met' : { ...schrittAls(schritt), fehlen: fehlen.map(wort) };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Bei ${benenne(schritt, profil, 'de')} wird um alles gebeten, was der Ablauf nennt; es fehlt: ${nenne(fehlen, profil.bitten ?? {}, 'de')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `At ${benenne(schritt, profil, 'en')} everything the process names is asked for; missing: ${nenne(fehlen, profil.bitten ?? {}, 'en')}.`,
  },
  remedy: { de: 'Um das Fehlende noch bitten.', en: 'Ask for what is missing, too.' },
});

/** Those the paper names take part in a meeting or are invited to it. */
export const beteiligte = defineRule({
  ...common,
  id: 'jobcoaching.beteiligte',
  title: { de: 'Beteiligte eines Treffens', en: 'Who takes part in a meeting' },
  asks: {
    de: 'An einem Treffen nehmen die teil, die der Ablauf nennt; zum Abschlussgespräch sind sie eingeladen. Weitere dürfen dabei sein.',
    en: 'Those the process names take part in a meeting; to the final talk they are invited. Others may be there.',
  },
  serves: ['NI-36', 'NI-84'],
  when: () => true,
  at: 'abgeleitet.gruppen.treffen[]',
  place: 'beteiligte',
  apply({ schritt, quelle }) {
    if (schritt.beteiligte === undefined) return 'notApplicable';
    const { beteiligte: dabei = [] } = quelle;
    const fehlen = schritt.beteiligte.filter((one) => !dabei.includes(one));
    return fehlen.length === 0 ? 'met' : { ...schrittAls(schritt), fehlen: fehlen.map(wort) };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Zu ${benenne(schritt, profil, 'de')} gehören die Beteiligten, die der Ablauf nennt; es fehlt: ${nenne(fehlen, profil.beteiligte, 'de')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `At ${benenne(schritt, profil, 'en')} the parties the process names take part or are invited; missing: ${nenne(fehlen, profil.beteiligte, 'en')}.`,
  },
  remedy: {
    de: 'Die fehlenden Beteiligten einladen; waren sie dabei, nachtragen.',
    en: 'Invite those who are missing; where they were there, add them.',
  },
});
