import { rules } from '../../src/kooperationsvertrag/rules';
import { examples } from '../../src/kooperationsvertrag/rules/index.examples';
import { describeSingleFaults, type Expected } from '../support/singleFaults';

// From the Hinweise, version 1.0.0 of 2019-01-09; the project of the complete contract begins on 2019-01-01.
const days = { edition: '2019-01-01', decidedOn: '2019-01-01' } as const;
const error = { outcome: 'violated', severity: 'error', ...days } as const;
const warning = { outcome: 'violated', severity: 'warning', ...days } as const;
const hint = { outcome: 'hint', severity: 'info', ...days } as const;
const hinweise = (stelle: string): string => `Hinweise Integrationsbegleitung ab 2019, Version 1.0.0, ${stelle}`;
const arbeitsweise = { norm: 'Arbeitsweise der Prüfung', edition: '2000-01-01' } as const;

const table: Readonly<Record<string, Expected>> = {
  'kooperationsvertrag.fassung': {
    ...hint,
    path: 'fassung',
    norm: hinweise('Seite 1, Stand und Version'),
    says: 'Geprüft wird nach der Fassung 1.0.0 des Papiers; das Dokument nennt eine andere.',
  },
  'kooperationsvertrag.vertragJeJobcenter': {
    ...error,
    path: 'jobcenter.1',
    norm: hinweise('Einleitung, Satz 1'),
    says: 'Mit jedem zuständigen Jobcenter muss ein Kooperationsvertrag geschlossen sein (Zuwendungsvoraussetzung)',
  },
  'kooperationsvertrag.vertragszuordnung': {
    ...hint,
    path: 'vertraege.1.jobcenter',
    norm: hinweise('Einleitung, Satz 1'),
    says: 'Das Jobcenter dieses Vertrags steht nicht unter den zuständigen.',
  },
  'kooperationsvertrag.vertragEindeutig': {
    ...hint,
    path: 'jobcenter.0',
    norm: hinweise('Einleitung, Satz 1'),
    says: 'Mit diesem Jobcenter sind 2 Verträge aufgeführt',
  },
  'kooperationsvertrag.pflichtregelung': {
    ...error,
    path: 'vertraege.0.regelungen',
    norm: hinweise('Nr. 1'),
    says: 'Der Vertrag muss die Regelung „Individuelle Perspektivpläne“ enthalten; sie fehlt.',
  },
  'kooperationsvertrag.ausgestaltung': {
    ...warning,
    path: 'vertraege.0.regelungen.0.merkmale',
    norm: hinweise('Nr. 1, 1. und 2. Anstrich'),
    says: 'Die Regelung „Teilnehmerzuweisung (Projekteintritt)“ soll möglichst vorsehen: „warme Übergabe“',
  },
  'kooperationsvertrag.mindestzahl': {
    ...error,
    path: 'vertraege.0.regelungen.3.anzahl',
    norm: hinweise('Nr. 1, 3. Anstrich'),
    says: 'Die Regelung „Anzahl der monatlichen persönlichen Ansprachen (Kontaktdichte)“ muss mindestens 2 nennen; vereinbart ist 1.',
  },
  'kooperationsvertrag.parteien': {
    ...error,
    path: 'vertraege.0.regelungen.4.parteien',
    norm: hinweise('Nr. 1, 4. Anstrich'),
    says: 'Die Regelung „Individuelle Fallberatungen im Bedarfsfall“ muss alle Parteien nennen; es fehlt: die Vermittlungsfachkraft des Jobcenters.',
  },
  'kooperationsvertrag.beteiligung': {
    ...error,
    path: 'vertraege.0.regelungen.4.durchfuehrungen.0.beteiligte',
    norm: hinweise('Nr. 1, 4. Anstrich'),
    says: 'Bei „Individuelle Fallberatungen im Bedarfsfall“ müssen alle Parteien dabei sein; nicht dabei war: der oder die Teilnehmende.',
  },
  'kooperationsvertrag.abstand': {
    ...error,
    path: 'vertraege.0.regelungen.5.durchfuehrungen',
    norm: hinweise('Nr. 1, 5. Anstrich'),
    says: 'Der Vertrag nennt für „Rückkopplung der Ergebnisse ans Jobcenter (Berichtswesen)“ einen Abstand; einmal wurde er überschritten, zuerst nach dem 01.04.2019.',
  },
  'kooperationsvertrag.empfohleneRegelung': {
    ...warning,
    path: 'vertraege.0.regelungen',
    norm: hinweise('Nr. 2'),
    says: 'Empfohlen ist die Regelung „Beschreibung der Zielgruppe“; sie fehlt.',
  },
  'kooperationsvertrag.einhaltung': {
    ...error,
    path: 'vertraege.0.nichteinhaltungen.0',
    norm: hinweise('Hinweise, 1., 4. und 6. Anstrich'),
    says: 'Die Regelung „Anzahl der monatlichen persönlichen Ansprachen (Kontaktdichte)“ ist einzuhalten; seit 02.05.2019 wurde sie es nicht, und ein Grund ist nicht festgehalten. Ob rückgekoppelt wurde, ist nicht bekannt. Rückzukoppeln an: Fachaufsicht im TMSGFF, zuständiges Jobcenter.',
  },
  'kooperationsvertrag.nachweis': {
    ...error,
    path: 'vertraege.0.regelungen.3.nachweise',
    norm: hinweise('Hinweise, 2. Anstrich'),
    says: 'Dass die Regelung „Anzahl der monatlichen persönlichen Ansprachen (Kontaktdichte)“ eingehalten wird, muss beim Träger vor Ort nachprüfbar sein (Teilnehmerakte, Trägerunterlagen, andere Stelle beim Träger); der verzeichnete liegt nicht vor.',
  },
  'kooperationsvertrag.mitteilung': {
    ...warning,
    path: 'vertraege.0.nichteinhaltungen.0.mitgeteiltAm',
    norm: hinweise('Hinweise, 4. Anstrich'),
    says: 'Kann eine Regelung nicht eingehalten werden, ist das mitzuteilen (an: Bewilligungsbehörde); seit 02.05.2019 ist das offen.',
  },
  'kooperationsvertrag.mitteilungsfrist': {
    ...error,
    path: 'vertraege.0.nichteinhaltungen.0.mitgeteiltAm',
    norm: hinweise('Hinweise, 4. Anstrich'),
    says: 'Der Vertrag nennt eine Frist für die Mitteilung (an: Bewilligungsbehörde); sie endete am 16.05.2019 und ist nicht eingehalten.',
  },
  'kooperationsvertrag.vorOrtUeberpruefung': {
    ...hint,
    path: 'vorOrtUeberpruefungen.0',
    norm: hinweise('Hinweise, 5. Anstrich'),
    says: 'Die Einhaltung wird vor Ort überprüft; am Tag der Überprüfung fehlte zu einer verbindlichen Regelung der Nachweis.',
  },
  'kooperationsvertrag.widerspruchsfrei': {
    ...warning,
    ...arbeitsweise,
    path: '',
    says: 'Das Projekt endet, bevor es beginnt.',
  },
  'kooperationsvertrag.nachDemStichtag': {
    ...hint,
    ...arbeitsweise,
    path: '',
    says: 'Eine Angabe liegt nach dem Stichtag',
  },
  'kooperationsvertrag.profilGenannt': {
    ...hint,
    ...arbeitsweise,
    path: 'profil',
    says: 'Was der Vertrag enthalten muss, steht im Papier des Programms; ohne Profil wurde nichts davon geprüft.',
  },
  'kooperationsvertrag.profilBekannt': {
    ...warning,
    ...arbeitsweise,
    path: 'profil',
    says: 'Das genannte Profil ist nicht bekannt',
  },
  'kooperationsvertrag.abweichungBekannt': {
    ...hint,
    ...arbeitsweise,
    path: 'abweichungen.0',
    says: 'Die Abweichung nennt eine Regel, die es nicht gibt',
  },
};

describeSingleFaults(rules, examples, table);
