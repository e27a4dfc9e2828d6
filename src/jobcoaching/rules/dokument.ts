import { writeDay } from '../../law/writeDay';
import type { JobcoachingProfil } from '../profile';
import { bekannte, benenne, defineRule, nenne, schrittAls, tagDesEreignisses, wort } from '../worte';

const common = { law: 'profil', editions: [], decides: tagDesEreignisses } as const;

/** Only the party the paper names renames the document. */
export const umbenennung = defineRule({
  ...common,
  id: 'jobcoaching.umbenennung',
  title: { de: 'Umbenennung durch Unbefugte', en: 'Renaming by others' },
  asks: {
    de: 'Das Falldokument benennt nur die Stelle um, die dazu befugt ist; das gilt für alle Abschnitte.',
    en: 'Only the party entitled to it renames the Falldokument; that holds for all sections.',
  },
  serves: ['NI-06', 'NI-08', 'NI-10'],
  modality: 'darfNicht',
  when: (profil) => profil.umbenennung !== undefined,
  at: 'abgeleitet.gruppen.umbenannte[]',
  place: 'umbenannt',
  apply({ schritt, quelle }, profil: JobcoachingProfil, { asOf }) {
    const { umbenannt } = quelle;
    const befugt = profil.umbenennung?.durch;
    if (umbenannt === undefined || befugt === undefined) return 'notApplicable';
    const fremd = umbenannt.find(({ am, durch }) => am <= asOf && durch !== befugt);
    if (fremd === undefined) return 'met';
    const durch = bekannte(fremd.durch === undefined ? [] : [fremd.durch], profil.beteiligte);
    return { ...schrittAls(schritt), befugt: wort(befugt), durch, umbenanntAm: fremd.am };
  },
  says: {
    de: ({ schritt, befugt, durch, umbenanntAm }, profil: JobcoachingProfil) =>
      `Das Falldokument benennt nur um: ${nenne([befugt], profil.beteiligte, 'de')}. Nach ${benenne(schritt, profil, 'de')} wurde es am ${writeDay(umbenanntAm, 'de')} umbenannt durch: ${durch.length === 0 ? 'nicht festgehalten' : nenne(durch, profil.beteiligte, 'de')}.`,
    en: ({ schritt, befugt, durch, umbenanntAm }, profil: JobcoachingProfil) =>
      `The Falldokument is renamed only by: ${nenne([befugt], profil.beteiligte, 'en')}. After ${benenne(schritt, profil, 'en')} it was renamed on ${writeDay(umbenanntAm, 'en')} by: ${durch.length === 0 ? 'not recorded' : nenne(durch, profil.beteiligte, 'en')}.`,
  },
  remedy: {
    de: 'Den Namen durch die befugte Stelle wiederherstellen lassen.',
    en: 'Have the name restored by the party entitled to it.',
  },
});

/** After each act the sections are renamed (A01, A02 …), before the next section is filled in. */
export const umbenennungNachHandlung = defineRule({
  ...common,
  id: 'jobcoaching.umbenennungNachHandlung',
  title: { de: 'Umbenennung nach jeder Handlung', en: 'Renaming after each act' },
  asks: {
    de: 'Nach jeder Handlung an einem Abschnitt wird umbenannt (A01, A02 …), ehe der nächste ausgefüllt wird.',
    en: 'After each act on a section it is renamed (A01, A02 …) before the next one is filled in.',
  },
  serves: ['NI-09'],
  modality: 'muss',
  when: (profil) => profil.umbenennung !== undefined,
  at: 'abgeleitet.gruppen.abschnitte[]',
  place: 'umbenannt',
  apply({ schritt, quelle, am, ordnung, naechsterAbschnittAm }) {
    // Where the act is out of order, its day is what has to be looked at first.
    if (naechsterAbschnittAm === undefined || ordnung !== undefined) return 'notApplicable';
    const rechtzeitig = quelle.umbenannt?.some((one) => one.am >= am && one.am <= naechsterAbschnittAm) === true;
    return rechtzeitig ? 'met' : { ...schrittAls(schritt), naechsterAbschnittAm };
  },
  says: {
    de: ({ schritt, naechsterAbschnittAm }, profil: JobcoachingProfil) =>
      `Nach jeder Handlung wird umbenannt. Nach ${benenne(schritt, profil, 'de')} geschah das nicht, ehe am ${writeDay(naechsterAbschnittAm, 'de')} der nächste Abschnitt folgte.`,
    en: ({ schritt, naechsterAbschnittAm }, profil: JobcoachingProfil) =>
      `After each act it is renamed. After ${benenne(schritt, profil, 'en')} that was not done before the next section followed on ${writeDay(naechsterAbschnittAm, 'en')}.`,
  },
  remedy: {
    de: 'Die Umbenennung nachholen; ist sie geschehen, ihren Tag nachtragen.',
    en: 'Make up for the renaming; where it was done, add its day.',
  },
});

/** From the day of its sending on a section is no longer changed; that holds for the whole document. */
export const unveraendert = defineRule({
  ...common,
  id: 'jobcoaching.unveraendert',
  title: { de: 'Unverändert nach dem Versand', en: 'Unchanged after the sending' },
  asks: {
    de: 'Mit dem Versand wird an einem Abschnitt nichts mehr verändert; das gilt für das gesamte Falldokument.',
    en: 'From its sending on nothing is changed in a section; that holds for the whole Falldokument.',
  },
  serves: ['NI-07', 'NI-08'],
  modality: 'darfNicht',
  when: (profil) => profil.unveraenderlich === true,
  at: 'abgeleitet.gruppen.versandte[]',
  place: 'geaendertAm',
  apply({ schritt, quelle, am, versand }, _: JobcoachingProfil, { asOf }) {
    const { geaendertAm } = quelle;
    if (geaendertAm === undefined || geaendertAm < am || geaendertAm > asOf) return 'met';
    if (versand === undefined || geaendertAm < versand.am) return 'met';
    const facts = { ...schrittAls(schritt), mit: wort(versand.schritt.id), versandtAm: versand.am, geaendertAm };
    // On the day of the sending it may have come before it.
    return geaendertAm === versand.am ? { undecided: facts } : facts;
  },
  says: {
    de: ({ schritt, mit, versandtAm, geaendertAm }, profil: JobcoachingProfil) => {
      const [was, am] = [benenne(schritt, profil, 'de'), writeDay(versandtAm, 'de')];
      const ging =
        schritt === mit
          ? `${was} ging am ${am} hinaus`
          : `Nach ${was} ging das Falldokument am ${am} hinaus (mit ${benenne(mit, profil, 'de')})`;
      return `Nach dem Versand wird nichts mehr verändert. ${ging} und wurde am ${geaendertAm === versandtAm ? 'selben Tag geändert; ob davor oder danach, ist nicht festgehalten' : `${writeDay(geaendertAm, 'de')} geändert`}.`;
    },
    en: ({ schritt, mit, versandtAm, geaendertAm }, profil: JobcoachingProfil) => {
      const [was, on] = [benenne(schritt, profil, 'en'), writeDay(versandtAm, 'en')];
      const went =
        schritt === mit
          ? `${was} went out on ${on}`
          : `After ${was} the Falldokument went out on ${on} (with ${benenne(mit, profil, 'en')})`;
      return `After the sending nothing is changed. ${went} and was changed on ${geaendertAm === versandtAm ? 'the same day; whether before or after it is not recorded' : writeDay(geaendertAm, 'en')}.`;
    },
  },
  remedy: {
    de: 'Die versandte Fassung wiederherstellen und Ergänzungen in den nächsten Abschnitt schreiben.',
    en: 'Restore the version that was sent and write additions into the next section.',
  },
});
