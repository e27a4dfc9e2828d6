import type { Language } from '../../law/language';
import type { Ordnungsfehler } from '../abgeleitet';
import type { JobcoachingProfil } from '../profile';
import { haltAn } from '../ungelesen';
import { benenne, defineRule, schrittAls, tagDesEreignisses } from '../worte';

type Grund = Ordnungsfehler['grund'];

const gruende: Readonly<Record<Grund, { readonly de: string; readonly en: string }>> = {
  voraussetzungFehlt: { de: 'Davor fehlt', en: 'Missing before it' },
  schonGeschehen: { de: 'Das ist schon geschehen.', en: 'That was done already.' },
  nachAblehnung: {
    de: 'Ob der Fall nach der Ablehnung so weitergeht oder ein neuer beginnt, sagt der Ablauf nicht; das ist zu klären.',
    en: 'Whether the case goes on like this after the refusal, or a new one begins, the process does not say; find it out.',
  },
  nichtMehrMoeglich: {
    de: 'Dafür ist der Fall schon zu weit',
    en: 'The case has already gone past it',
  },
  nachAbschluss: { de: 'Der Fall ist schon beendet.', en: 'The case is closed already.' },
};

const nicht = { de: 'diese Handlung nicht geschehen', en: 'this act had not happened' };
const inReihe = { de: 'diese Handlung in der Reihe', en: 'it were in order' };

const weiter: Readonly<Record<Grund, { readonly de: string; readonly en: string }>> = {
  voraussetzungFehlt: { de: 'das Fehlende davor geschehen', en: 'what is missing had been done before it' },
  schonGeschehen: nicht,
  nachAblehnung: inReihe,
  nichtMehrMoeglich: inReihe,
  nachAbschluss: nicht,
};

const ergebnisse: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  bewilligt: { de: ' mit Bewilligung', en: ' with an approval' },
  abgelehnt: { de: ' mit Ablehnung', en: ' with a refusal' },
  uebernommen: { de: ' mit Übernahme durch den Jobcoach', en: ' with acceptance by the Jobcoach' },
  nichtUebernommen: { de: ' mit Absage des Jobcoaches', en: ' with refusal by the Jobcoach' },
  verlaengerung: { de: ' mit Verlängerungsbedarf', en: ' with a need for an extension' },
};

const verbunden = { de: { oder: ' oder ', und: ' und ' }, en: { oder: ' or ', und: ' and ' } } as const;

// The act may have taken place with another result: then what is missing is the result, or the one that leads back.
function verlangt(schritt: string, id: string, { schritte }: JobcoachingProfil, language: Language): string {
  const nach = schritte.find((one) => one.id === schritt)?.nach.flat() ?? [];
  const erneut = schritte.find((one) => one.id === id)?.erneut;
  const zurueck = erneut?.schritte.includes(schritt) === true ? erneut.wenn : undefined;
  const ergebnis = nach.find((condition) => condition.startsWith(`${id}:`))?.slice(id.length + 1) ?? zurueck ?? '';
  return ergebnisse[ergebnis]?.[language] ?? '';
}

interface Fehlstelle {
  readonly schritt: string;
  readonly grund: Grund;
  readonly fehlt: readonly string[];
  readonly imWeg: readonly string[];
}

function geschehen(imWeg: readonly string[], profil: JobcoachingProfil, language: Language): string {
  const genannt = imWeg.map((id) => benenne(id, profil, language)).join(verbunden[language].und);
  if (language === 'de') return `${genannt} ${imWeg.length === 1 ? 'ist' : 'sind'} geschehen`;
  return `${genannt} ${imWeg.length === 1 ? 'was' : 'were'} done`;
}

function satz({ schritt, grund, fehlt, imWeg }: Fehlstelle, profil: JobcoachingProfil, language: Language): string {
  const anfang = gruende[grund][language];
  if (grund === 'nichtMehrMoeglich') return `${anfang}: ${geschehen(imWeg, profil, language)}.`;
  if (grund !== 'voraussetzungFehlt') return anfang;
  const nenne = (id: string): string => `${benenne(id, profil, language)}${verlangt(schritt, id, profil, language)}`;
  const genannt = fehlt.map((eine) => eine.split('|').map(nenne).join(verbunden[language].oder));
  return `${anfang}: ${genannt.join(', ')}.`;
}

/** The acts follow one another in the order of the paper; a refusal by the Jobcoach leads back to the matching. */
export const reihenfolge = defineRule({
  id: 'jobcoaching.reihenfolge',
  title: { de: 'Reihenfolge der Handlungen', en: 'Order of the acts' },
  asks: {
    de: 'Jede Handlung kommt erst, wenn getan ist, was nach dem Ablauf vor ihr steht; lehnt der Jobcoach ab, folgt ein neues Matching.',
    en: 'Each act comes only when what stands before it in the process is done; where the Jobcoach refuses, a new matching follows.',
  },
  serves: ['NI-01', 'NI-26', 'NI-30', 'NI-38', 'NI-45', 'NI-60', 'NI-63', 'NI-81'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: () => true,
  at: 'abgeleitet.handlungen[]',
  apply({ schritt, ordnung, ungewiss }) {
    if (ungewiss !== undefined) haltAn(ungewiss);
    if (ordnung === undefined) return 'met';
    const facts = { ...schrittAls(schritt), grund: ordnung.grund, fehlt: ordnung.fehlt, imWeg: ordnung.imWeg };
    return ordnung.grund === 'nachAblehnung' ? { undecided: facts } : facts;
  },
  says: {
    de: ({ schritt, grund, fehlt, imWeg }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} ${grund === 'nachAblehnung' ? 'geschah noch einmal' : 'steht außer der Reihe'}. ${satz({ schritt, grund, fehlt, imWeg }, profil, 'de')} Der weitere Verlauf wurde gelesen, als wäre ${weiter[grund].de}.`,
    en: ({ schritt, grund, fehlt, imWeg }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} ${grund === 'nachAblehnung' ? 'was done once more' : 'is out of order'}. ${satz({ schritt, grund, fehlt, imWeg }, profil, 'en')} What follows was read as if ${weiter[grund].en}.`,
  },
  remedy: {
    de: 'Tag und Schritt des Ereignisses prüfen und berichtigen, wenn sie nicht stimmen. Fehlt davor eine Handlung: sie nachtragen, wenn sie geschehen ist, sonst nachholen. Ist die Handlung doppelt eingetragen: einen der Einträge streichen. Ist der Fall abgelehnt, schon weiter oder beendet: klären, ob er so weitergeht oder ein neuer beginnt.',
    en: 'Check day and act of the event and correct them where they are wrong. Where an act is missing before it: add it if it took place, otherwise make up for it. Where the act is entered twice: strike one of the entries. Where the case was refused, has gone past it or is closed: find out whether it goes on like this or a new one begins.',
  },
});
