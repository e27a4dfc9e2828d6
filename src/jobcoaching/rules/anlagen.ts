import type { Handlung, Wort } from '../abgeleitet';
import type { JobcoachingProfil, Prozessschritt } from '../profile';
import { kannNachreichen, zuvorLesbar } from '../ungelesen';
import { benenne, defineRule, nenne, schrittAls, tagDesEreignisses, wort } from '../worte';

/** What is missing of the enclosures of an act; of alternatives both names in one key. */
function fehlende(
  { anlagen = [] }: Prozessschritt,
  liegtVor: (anlage: string) => boolean,
  ersatz: JobcoachingProfil['ersatz'],
): readonly Wort[] {
  const ersetzt = ersatz !== undefined && liegtVor(ersatz.anlage) ? ersatz.fuer : [];
  const da = (one: string): boolean => liegtVor(one) || ersetzt.includes(one);
  return anlagen
    .map((anlage) => (typeof anlage === 'string' ? [anlage] : anlage))
    .filter((eine) => !eine.some(da))
    .map((eine) => wort(eine.join('|')));
}

// The hot path: most sendings are complete by themselves.
function vollstaendig(
  verlangt: readonly (string | readonly string[])[],
  gesandt: readonly string[] | undefined,
): boolean {
  if (gesandt === undefined) return false;
  for (const eine of verlangt) {
    if (typeof eine === 'string' ? !gesandt.includes(eine) : !eine.some((one) => gesandt.includes(one))) return false;
  }
  return true;
}

function enthaelt({ quelle }: Handlung, anlage: string): boolean {
  return quelle.anlagen?.includes(anlage) === true;
}

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
    const { schritt, nachgereicht } = handlung;
    if (schritt.anlagen === undefined) return 'notApplicable';
    if (vollstaendig(schritt.anlagen, handlung.quelle.anlagen)) return 'met';
    const ersatz = readings['A-44'] === 'gleichstellungErsetzt' ? profil.ersatz : undefined;
    const da = (anlage: string): boolean =>
      enthaelt(handlung, anlage) || nachgereicht?.some((one) => enthaelt(one, anlage)) === true;
    const fehlen = fehlende(schritt, da, ersatz);
    if (fehlen.length === 0) return 'met';
    zuvorLesbar(ungelesen, (one) => kannNachreichen(one, schritt.id, fehlen));
    return { ...schrittAls(schritt), fehlen };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `Mit ${benenne(schritt, profil, 'de')} geht mit, was der Ablauf nennt; es fehlt: ${nenne(fehlen, profil.anlagen, 'de')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} goes out with everything the process names; missing: ${nenne(fehlen, profil.anlagen, 'en')}.`,
  },
  remedy: {
    de: 'Das Fehlende nachsenden; war es dabei, nachtragen.',
    en: 'Send what is missing; where it was enclosed, add it.',
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
    const gesandt = abgeleitet.handlungen.filter((one) => one.schritt.id === unterlagenVon);
    const [von] = gesandt;
    if (von === undefined) return 'notApplicable';
    const bisher = [...gesandt, ...(von.nachgereicht ?? [])].filter((one) => one.am <= am);
    const ersatz = readings['A-44'] === 'gleichstellungErsetzt' ? profil.ersatz : undefined;
    const fehlen = fehlende(von.schritt, (anlage) => bisher.some((one) => enthaelt(one, anlage)), ersatz);
    if (fehlen.length === 0) return 'met';
    zuvorLesbar(abgeleitet.ungelesen, (one) => kannNachreichen(one, unterlagenVon, fehlen, am));
    return { ...schrittAls(schritt), genehmigt, fehlen };
  },
  says: {
    de: ({ schritt, genehmigt, fehlen }, profil: JobcoachingProfil) =>
      `Ohne die Dokumente zu Abschnitt 1 gibt es keine Empfehlung und keine Genehmigung. Bei ${benenne(schritt, profil, 'de')} wurde ${genehmigt ? 'genehmigt' : 'empfohlen'}, obwohl fehlte: ${nenne(fehlen, profil.anlagen, 'de')}.`,
    en: ({ schritt, genehmigt, fehlen }, profil: JobcoachingProfil) =>
      `Without the documents of section 1 there is no recommendation and no approval. At ${benenne(schritt, profil, 'en')} it was ${genehmigt ? 'approved' : 'recommended'}, though missing was: ${nenne(fehlen, profil.anlagen, 'en')}.`,
  },
  remedy: {
    de: 'Die fehlenden Dokumente beim Integrationsfachdienst anfordern und die Prüfung danach wiederholen.',
    en: 'Ask for the missing documents and repeat the review afterwards.',
  },
});
