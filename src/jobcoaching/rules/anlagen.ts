import { ersatzNach, fehlendeVon, fehlendeZu, vollstaendig, zuvorNachgereicht } from '../beilagen';
import type { JobcoachingProfil } from '../profile';
import { benenne, defineRule, nenne, schrittAls, tagDesEreignisses } from '../worte';

/** What the paper names is enclosed; for section 1 it may be handed in later (reading A-44). */
export const anlagen = defineRule({
  id: 'jobcoaching.anlagen',
  title: { de: 'Anlagen', en: 'Enclosures' },
  asks: {
    de: 'Mit jeder Sendung geht mit, was der Ablauf nennt.',
    en: 'With each sending goes what the process names.',
  },
  serves: ['NI-05', 'NI-18', 'NI-29', 'NI-31', 'NI-32', 'NI-46', 'NI-49', 'NI-74'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: () => true,
  at: 'abgeleitet.gruppen.sendungen[]',
  place: 'anlagen',
  reads: ['A-44'],
  apply(handlung, profil: JobcoachingProfil, { readings }, { abgeleitet: { ungelesen } }) {
    const { schritt } = handlung;
    if (schritt.anlagen === undefined) return 'notApplicable';
    if (vollstaendig(schritt.anlagen, handlung.quelle.anlagen)) return 'met';
    const fehlen = fehlendeVon(handlung, ersatzNach(readings, profil));
    if (fehlen.length === 0) return 'met';
    // Where several sendings bring it together, what is missing is missed once.
    if (
      handlung.nachgereicht?.some((one) => one.schritt === schritt && one !== handlung && one.am < handlung.am) === true
    )
      return 'notApplicable';
    zuvorNachgereicht(ungelesen, schritt.id, fehlen);
    return { ...schrittAls(schritt), fehlen };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Mit ${benenne(schritt, profil, 'de')} geht mit, was der Ablauf nennt; es fehlt: ${nenne(fehlen, profil.anlagen, 'de')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} goes out with everything the process names; missing: ${nenne(fehlen, profil.anlagen, 'en')}.`,
  },
  remedy: {
    de: 'Das Fehlende nachsenden und bei diesem Ereignis nachtragen; bei Abschnitt 1 geht es als Nachreichung.',
    en: 'Send what is missing and add it to this event; with section 1 it goes as a later sending of its own.',
  },
});

/** Without the documents of section 1 there is no recommendation and no approval of the cost (readings A-44). */
export const ohneUnterlagen = defineRule({
  id: 'jobcoaching.ohneUnterlagen',
  title: { de: 'Keine Genehmigung ohne Dokumente', en: 'No approval without the documents' },
  asks: {
    de: 'Solange Dokumente zu Abschnitt 1 fehlen, wird die Maßnahmeplanung weder empfohlen noch genehmigt.',
    en: 'As long as documents of section 1 are missing, the planning is neither recommended nor approved.',
  },
  serves: ['NI-14', 'NI-15'],
  modality: 'darfNicht',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: () => true,
  at: 'abgeleitet.gruppen.gestuetzte[]',
  reads: ['A-44'],
  apply({ schritt, quelle, am }, profil: JobcoachingProfil, { readings }, { abgeleitet }) {
    const { unterlagenVon } = schritt;
    const genehmigt = quelle.inhalt?.entscheidung === 'bewilligt';
    const guenstig = genehmigt || quelle.inhalt?.empfehlung === 'befuerwortet';
    if (unterlagenVon === undefined || !guenstig) return 'notApplicable';
    const fehlen = fehlendeZu(unterlagenVon, abgeleitet.handlungen, ersatzNach(readings, profil), am);
    // What is decided before section 1 was sent is out of order, and reported there.
    if (fehlen === undefined) return 'notApplicable';
    if (fehlen.length === 0) return 'met';
    zuvorNachgereicht(abgeleitet.ungelesen, unterlagenVon, fehlen, am);
    return { ...schrittAls(schritt), genehmigt, fehlen };
  },
  says: {
    de: ({ schritt, genehmigt, fehlen }, profil: JobcoachingProfil) =>
      `Ohne die Dokumente zu Abschnitt 1 gibt es keine Empfehlung und keine Genehmigung. Bei ${benenne(schritt, profil, 'de')} wurde ${genehmigt ? 'genehmigt' : 'empfohlen'}, obwohl fehlte: ${nenne(fehlen, profil.anlagen, 'de')}.`,
    en: ({ schritt, genehmigt, fehlen }, profil: JobcoachingProfil) =>
      `Without the documents of section 1 there is no recommendation and no approval. At ${benenne(schritt, profil, 'en')} it was ${genehmigt ? 'approved' : 'recommended'}, though missing was: ${nenne(fehlen, profil.anlagen, 'en')}.`,
  },
  remedy: {
    de: 'Die fehlenden Dokumente beim Integrationsfachdienst anfordern und als Nachreichung festhalten; ist danach neu geprüft oder entschieden, bei diesem Ereignis den neuen Tag eintragen.',
    en: 'Ask for the missing documents and record them as handed in later; once it was reviewed or decided anew after that, enter the new day in this event.',
  },
});
