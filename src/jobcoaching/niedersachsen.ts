import type { CalendarDay } from '../law/day';
import type { Text } from '../law/language';
import { niedersachsenFristen } from './niedersachsenFristen';
import { niedersachsenSchritte } from './niedersachsenSchritte';
import { niedersachsenStellen } from './niedersachsenStellen';
import type { JobcoachingProfil } from './profile';

function gleich(wort: string): Text {
  return { de: wort, en: wort };
}

/**
 * The process of Jobcoaching am Arbeitsplatz in Niedersachsen: sections 1 to 13 with 10.1 to 10.8, owners, enclosures,
 * channels and deadlines. The paper bears no date; cases are held against it since 2023-07-01. In it "JC" is the Jobcoach,
 * and "AN", "Klient" and "sbM" are one person: one key.
 */
export const niedersachsenJobcoaching: JobcoachingProfil = {
  id: 'niedersachsen-jobcoaching',
  art: 'jobcoaching',
  title: { de: 'Jobcoaching am Arbeitsplatz, Niedersachsen', en: 'Jobcoaching at the workplace, Niedersachsen' },
  validFrom: '2023-07-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Ablauf Jobcoaching AP Niedersachsen',
    act: 'Handlungsablauf zum Falldokument Jobcoaching am Arbeitsplatz (ohne Datum)',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
    stellen: niedersachsenStellen,
  },
  land: 'NI',
  beteiligte: {
    ifd: { de: 'Integrationsfachdienst (IFD)', en: 'Integrationsfachdienst (IFD)' },
    koost: { de: 'Koordinationsstelle (KooSt)', en: 'Koordinationsstelle (KooSt)' },
    jost: {
      de: 'Jobcoaching-Steuerung im Integrationsamt (JoSt)',
      en: 'Jobcoaching-Steuerung in the Integrationsamt (JoSt)',
    },
    jobcoach: gleich('Jobcoach'),
    schwerbehinderterMensch: { de: 'schwerbehinderter Mensch', en: 'severely disabled person' },
    betrieb: { de: 'Betrieb', en: 'company' },
    arbeitgeber: { de: 'Arbeitgeber', en: 'employer' },
    betriebshelfer: gleich('Betriebshelfer'),
  },
  kanaele: {
    eMail: { de: 'E-Mail', en: 'e-mail' },
    post: { de: 'Post', en: 'post' },
    itnBox: gleich('IT.N-Box'),
  },
  anlagen: {
    falldokument: gleich('Falldokument'),
    passwort: { de: 'Passwort', en: 'password' },
    anhangIfd: gleich('Anhang IFD'),
    antrag: { de: 'Antrag auf Jobcoaching', en: 'application for Jobcoaching' },
    feststellungsbescheid: gleich('Feststellungsbescheid'),
    schwerbehindertenausweis: gleich('Schwerbehindertenausweis'),
    gleichstellung: gleich('Gleichstellung'),
    arbeitsvertrag: { de: 'Arbeitsvertrag', en: 'contract of employment' },
    kontaktdaten: { de: 'Kontaktdaten des Jobcoaches', en: 'contact data of the Jobcoach' },
    vereinbarung: gleich('Vereinbarung zur Zusammenarbeit'),
    leistungsnachweis: gleich('Leistungsnachweis'),
    entbindungserklaerung: gleich('Entbindungserklärung'),
    abtretungserklaerung: gleich('Abtretungserklärung'),
    einschaltungsbogen: { de: 'Einschaltungsbogen (Abschnitt 1)', en: 'Einschaltungsbogen (section 1)' },
    dokumente: { de: 'alle Dokumente', en: 'all documents' },
    unterlagen: { de: 'Unterlagen zum Abschluss', en: 'papers of the closing' },
    bescheid: { de: 'Bescheid', en: 'notice (Bescheid)' },
    antragAufVerlaengerung: { de: 'Antrag auf Verlängerung', en: 'application for an extension' },
  },
  bitten: {
    falldokument: gleich('Falldokument'),
    passwort: { de: 'Passwort', en: 'password' },
    genehmigung: { de: 'Genehmigung der Maßnahme', en: 'approval of the measure' },
  },
  schritte: niedersachsenSchritte,
  fristen: niedersachsenFristen,
  umbenennung: { durch: 'koost' },
  unveraenderlich: true,
  getrennt: ['falldokument', 'passwort'],
  // Section 1, what is enclosed with it, and the Falldokument that holds it.
  schutz: {
    anlagen: [
      'einschaltungsbogen',
      'falldokument',
      'antrag',
      'feststellungsbescheid',
      'schwerbehindertenausweis',
      'gleichstellung',
      'arbeitsvertrag',
    ],
    schritt: 'abschnitt1',
    an: 'jobcoach',
    erstNach: 'entbindungserklaerung',
    bei: 'koost',
  },
  verlaengerungen: 2,
  ersatz: { anlage: 'gleichstellung', fuer: ['feststellungsbescheid', 'schwerbehindertenausweis'] },
};
