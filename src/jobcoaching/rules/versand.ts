import { fehlempfang, genauSo, ungenannte } from '../empfang';
import type { JobcoachingProfil } from '../profile';
import { bekannte, benenne, defineRule, nenne, schrittAls, tagDesEreignisses, wort } from '../worte';

const decides = tagDesEreignisses;
const common = { modality: 'muss', law: 'profil', editions: [], decides } as const;

/** Each act is done by the party whose task it is. */
export const zustaendigkeit = defineRule({
  ...common,
  id: 'jobcoaching.zustaendigkeit',
  title: { de: 'Zuständigkeit', en: 'Whose task it is' },
  asks: {
    de: 'Jede Handlung nimmt die Stelle vor, deren Aufgabe sie nach dem Ablauf ist.',
    en: 'Each act is done by the party whose task it is in the process.',
  },
  serves: ['NI-11', 'NI-19', 'NI-25', 'NI-55', 'NI-64', 'NI-72', 'NI-80', 'NI-85', 'NI-91'],
  when: () => true,
  at: 'abgeleitet.handlungen[]',
  place: 'von',
  apply({ schritt, quelle: { von } }, profil: JobcoachingProfil) {
    if (schritt.von === undefined || von === schritt.von) return schritt.von === undefined ? 'notApplicable' : 'met';
    if (von !== undefined && bekannte([von], profil.beteiligte).length === 0) return 'notApplicable';
    return { ...schrittAls(schritt), verlangt: wort(schritt.von), ...(von !== undefined && { gehandelt: wort(von) }) };
  },
  says: {
    de: ({ schritt, verlangt, gehandelt }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} ist Aufgabe von: ${nenne([verlangt], profil.beteiligte, 'de')}. ${gehandelt === undefined ? 'Wer gehandelt hat, ist nicht festgehalten.' : `Gehandelt hat: ${nenne([gehandelt], profil.beteiligte, 'de')}.`}`,
    en: ({ schritt, verlangt, gehandelt }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} is the task of: ${nenne([verlangt], profil.beteiligte, 'en')}. ${gehandelt === undefined ? 'Who acted is not recorded.' : `Who acted: ${nenne([gehandelt], profil.beteiligte, 'en')}.`}`,
  },
  remedy: {
    de: 'Die Handlung durch die zuständige Stelle vornehmen lassen; war sie es, die Angabe berichtigen.',
    en: 'Have the act done by the party whose task it is; where it was that party, correct the entry.',
  },
});

/** What is sent goes to whom the paper names, in copy too, and to nobody else; where it names nobody, that is open. */
export const empfaenger = defineRule({
  ...common,
  id: 'jobcoaching.empfaenger',
  title: { de: 'Empfänger', en: 'Recipients' },
  asks: {
    de: 'Was versandt oder mitgeteilt wird, geht an die Stellen, die der Ablauf nennt, auch in Kopie, und an keine andere.',
    en: 'What is sent or told goes to the parties the process names, in copy too, and to no other.',
  },
  serves: [
    'NI-02',
    'NI-20',
    'NI-24',
    'NI-28',
    'NI-37',
    'NI-40',
    'NI-52',
    'NI-56',
    'NI-59',
    'NI-75',
    'NI-79',
    'NI-80',
    'NI-86',
    'NI-90',
  ],
  when: () => true,
  at: 'abgeleitet.gruppen.mitteilungen[]',
  place: 'an',
  apply({ schritt, quelle }, profil: JobcoachingProfil, _, { abgeleitet: { offenbarungen } }) {
    const { an, inKopie } = schritt;
    if (an === undefined) {
      const fremde = ungenannte(schritt, quelle, profil);
      return fremde === undefined ? 'met' : { undecided: { ...schrittAls(schritt), ...fremde } };
    }
    if (genauSo(an, quelle.an) && genauSo(inKopie, quelle.inKopie)) return 'met';
    const fehler = fehlempfang(schritt, quelle, profil, offenbarungen);
    return fehler === undefined ? 'met' : { ...schrittAls(schritt), ...fehler };
  },
  says: {
    de: ({ schritt, fehlen, inKopieFehlen, nichtVorgesehen, ohneVorgabe }, profil: JobcoachingProfil) => {
      const { beteiligte } = profil;
      if (ohneVorgabe === true) {
        return `Für ${benenne(schritt, profil, 'de')} nennt der Ablauf keinen Empfänger. Es ging an: ${nenne(nichtVorgesehen, beteiligte, 'de')}. Ob das richtig war, ist mit dem Datenschutz zu klären.`;
      }
      const saetze = [
        fehlen.length > 0 && `Es fehlt als Empfänger: ${nenne(fehlen, beteiligte, 'de')}.`,
        inKopieFehlen.length > 0 && `In Kopie fehlt: ${nenne(inKopieFehlen, beteiligte, 'de')}.`,
        nichtVorgesehen.length > 0 && `Nicht vorgesehen ist: ${nenne(nichtVorgesehen, beteiligte, 'de')}.`,
      ];
      return `${benenne(schritt, profil, 'de')} geht an die Stellen, die der Ablauf nennt. ${saetze.filter(Boolean).join(' ')}`;
    },
    en: ({ schritt, fehlen, inKopieFehlen, nichtVorgesehen, ohneVorgabe }, profil: JobcoachingProfil) => {
      const { beteiligte } = profil;
      if (ohneVorgabe === true) {
        return `For ${benenne(schritt, profil, 'en')} the process names no recipient. It went to: ${nenne(nichtVorgesehen, beteiligte, 'en')}. Whether that was right has to be cleared up with data protection.`;
      }
      const saetze = [
        fehlen.length > 0 && `Missing as recipient: ${nenne(fehlen, beteiligte, 'en')}.`,
        inKopieFehlen.length > 0 && `Missing in copy: ${nenne(inKopieFehlen, beteiligte, 'en')}.`,
        nichtVorgesehen.length > 0 && `Not provided for: ${nenne(nichtVorgesehen, beteiligte, 'en')}.`,
      ];
      return `${benenne(schritt, profil, 'en')} goes to the parties the process names. ${saetze.filter(Boolean).join(' ')}`;
    },
  },
  remedy: {
    de: 'Den fehlenden Empfängern nachsenden und sie bei diesem Ereignis nachtragen; was an andere Stellen ging, mit dem Datenschutz klären.',
    en: 'Send it to the recipients that are missing and add them to this event; clear up with data protection what went to other parties.',
  },
});
