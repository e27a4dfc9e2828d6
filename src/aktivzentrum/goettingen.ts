import type { CalendarDay } from '../law/day';
import type { AktivzentrumProfil } from './profile';

const offeneAngebote = 'Nr. 2';
const erwartungsbogen = 'Nr. 3.1';
const plan = 'Nr. 3.2';
const einbuchung = 'Nr. 3.3';

/**
 * The Aktivzentrum of the city of Göttingen since 2024-02-01: four modules, two of them booked for nine months in one
 * product and entered by Erwartungsbogen, two open to everyone. Local instruction no. 1, released on 2024-01-31.
 */
export const goettingenAktivzentrum2024: AktivzentrumProfil = {
  id: 'goettingen-aktivzentrum-2024',
  art: 'massnahmeteilnahme',
  title: { de: 'Aktivzentrum Stadt Göttingen, Stand 31.01.2024', en: 'Aktivzentrum Stadt Göttingen, as of 2024-01-31' },
  validFrom: '2024-02-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Organisatorische Regelung „Nutzung der Angebote im Aktivzentrum Stadt Göttingen“, lfd. Nr. 1, Stand 31.01.2024',
    act: 'Organisatorische Regelung der Stadt Göttingen, Fachbereich Jobcenter, lfd. Nr. 1, freigegeben am 31.01.2024',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
    stellen: {
      'aktivzentrum.modulBekannt': 'Nr. 1',
      'aktivzentrum.abAntragstellung': 'Nr. 1 Fußnote 2',
      'aktivzentrum.ohneEntscheidung': 'Nr. 1 Fußnote 2',
      'aktivzentrum.ohneEinbuchung': offeneAngebote,
      'aktivzentrum.keineKosten': offeneAngebote,
      'aktivzentrum.rechtsgrundlage': 'Mitgeltende Dokumente',
      'aktivzentrum.verfahren': 'Nr. 3 mit Fußnote 3',
      'aktivzentrum.erwartungsbogen': 'Nr. 1',
      'aktivzentrum.bogenVorNutzung': 'Nr. 1',
      'aktivzentrum.antworten': erwartungsbogen,
      'aktivzentrum.imOTon': erwartungsbogen,
      'aktivzentrum.zeitraum': 'Nr. 1',
      'aktivzentrum.zeitraumInEinbuchung': 'Nr. 1 und 3.3',
      'aktivzentrum.dauerPasst': erwartungsbogen,
      'aktivzentrum.pauschaleHoechstdauer': erwartungsbogen,
      'aktivzentrum.hoechstdauer': erwartungsbogen,
      'aktivzentrum.hoechstdauerZusammen': erwartungsbogen,
      'aktivzentrum.gemeinsamVereinbart': erwartungsbogen,
      'aktivzentrum.uebersendung': erwartungsbogen,
      'aktivzentrum.massgebenderZeitraum': erwartungsbogen,
      'aktivzentrum.neuerErwartungsbogen': erwartungsbogen,
      'aktivzentrum.neueTeilnahmedauer': erwartungsbogen,
      'aktivzentrum.dreiergespraech': erwartungsbogen,
      'aktivzentrum.planZiele': plan,
      'aktivzentrum.planSchritte': plan,
      'aktivzentrum.zielformulierung': plan,
      'aktivzentrum.planAnpassung': plan,
      'aktivzentrum.einbuchung': einbuchung,
      'aktivzentrum.hilfeprodukt': einbuchung,
      'aktivzentrum.einbuchungsdauer': einbuchung,
      'aktivzentrum.bescheid': einbuchung,
      'aktivzentrum.bescheidNachEinbuchung': einbuchung,
      'aktivzentrum.bescheidvorlage': 'Nr. 3.3 mit Fußnote 5',
      'aktivzentrum.einbuchungUnveraendert': einbuchung,
      'aktivzentrum.neuerBescheid': einbuchung,
      'aktivzentrum.abschluss': einbuchung,
      'aktivzentrum.abschlussfrist': einbuchung,
    },
  },
  massnahme: {
    rechtsgrundlage: '§ 16 Abs. 1 SGB II',
    inVerbindungMit: '§ 45 SGB III',
    // Verfahrensbeschreibung – MAbE, Aktivierungsmaßnahmen ohne Gutscheine, lfd. Nr. 3.
    verfahren: 'mabe-lfd-nr-3',
  },
  module: [
    { id: 'digitalwerkstatt', bezeichnung: 'Digitalwerkstatt', einbuchung: true, hoechstdauerMonate: 3 },
    { id: 'jobakademie-2.0', bezeichnung: 'Jobakademie 2.0', einbuchung: true, hoechstdauerMonate: 6 },
    { id: 'gesundheitsprojekt', bezeichnung: 'Gesundheitsprojekt', einbuchung: false, kosten: 'keine' },
    { id: 'offenes-angebot', bezeichnung: 'offenes Angebot', einbuchung: false, kosten: 'keine' },
  ],
  nutzungAbAntrag: true,
  einbuchung: {
    hilfeprodukt: 'aktivzentrum-stadt-goettingen',
    monate: 9,
    // In the Briefeditor: „§45 Aktivzentrum StGö Bew“.
    bescheidvorlage: '45-aktivzentrum-stgoe-bew',
    unveraendert: true,
  },
  erwartungsbogen: {
    fragen: ['ziel', 'modul', 'teilnahmedauer'],
    imOTon: true,
    individuell: true,
    massgebend: true,
    erneuerung: true,
  },
  kooperationsplan: true,
  abschluss: {},
};
