import { describe, expect, it } from 'vitest';
import { agendaKooperationsvertrag, checkKooperationsvertrag } from 'kooperationsplan';
import { changed, remove, set } from '../../src/begriffe/change';
import type { RuleExample } from '../../src/begriffe/ruleExample';
import { rules } from '../../src/kooperationsvertrag/rules';
import { describeSingleFaults, type Expected } from '../support/singleFaults';
import { complete2025, lernwerkstatt2025, vertraege2025 } from './lernwerkstatt';

// The same rules under an invented programme: other clauses, numbers, parties, places, addressees, no places in the paper.
const of = [complete2025];
const vertrag = vertraege2025.vertraege![0]!;
const regelungen = 'vertraege.0.regelungen';
const zweiter = set('vertraege.1', { ...vertrag, kennung: 'vertrag-z', jobcenter: 'jobcenter-z' });
const verhindert = { regelung: 'hausordnung', ab: '2025-08-04', begruendung: 'Umbau' };
const nichteinhaltungen = 'vertraege.0.nichteinhaltungen';
const zustaendig = set('jobcenter.1', { kennung: 'jobcenter-z' });

const examples: readonly RuleExample[] = [
  { rule: 'kooperationsvertrag.fassung', of, alsoMet: [remove('fassung')], fault: [set('fassung', '2')] },
  { rule: 'kooperationsvertrag.vertragJeJobcenter', of, fault: [zustaendig] },
  { rule: 'kooperationsvertrag.vertragszuordnung', of, alsoMet: [zustaendig, zweiter], fault: [zweiter] },
  {
    rule: 'kooperationsvertrag.vertragEindeutig',
    of,
    alsoMet: [zustaendig, zweiter],
    fault: [set('vertraege.1', { ...vertrag, kennung: 'vertrag-z' })],
  },
  { rule: 'kooperationsvertrag.pflichtregelung', of, fault: [remove(`${regelungen}.0.anzahl`)] },
  { rule: 'kooperationsvertrag.ausgestaltung', of, fault: [set(`${regelungen}.0.merkmale`, [])] },
  { rule: 'kooperationsvertrag.mindestzahl', of, fault: [set(`${regelungen}.0.anzahl`, 5)] },
  { rule: 'kooperationsvertrag.parteien', of, fault: [set(`${regelungen}.1.parteien`, ['amt', 'fremde'])] },
  {
    rule: 'kooperationsvertrag.beteiligung',
    of,
    met: [set(`${regelungen}.1.durchfuehrungen`, [{ am: '2025-06-02', beteiligte: ['amt', 'meister'] }])],
    fault: [set(`${regelungen}.1.durchfuehrungen.0.beteiligte`, ['meister'])],
  },
  {
    rule: 'kooperationsvertrag.abstand',
    of,
    met: [
      set(`${regelungen}.2.abstand`, { anzahl: 100, einheit: 'tage' }),
      set(`${regelungen}.2.durchfuehrungen`, [{ am: '2025-07-10' }]),
    ],
    fault: [set(`${regelungen}.2.durchfuehrungen`, [])],
  },
  { rule: 'kooperationsvertrag.empfohleneRegelung', of, fault: [remove(`${regelungen}.2`)] },
  {
    rule: 'kooperationsvertrag.einhaltung',
    of,
    fault: [set(nichteinhaltungen, [{ regelung: 'hausordnung', ab: '2025-08-04' }])],
  },
  { rule: 'kooperationsvertrag.nachweis', of, fault: [set(`${regelungen}.3.nachweise.0.ort`, 'teilnehmerakte')] },
  {
    rule: 'kooperationsvertrag.mitteilung',
    of,
    fault: [set(nichteinhaltungen, [{ ...verhindert, mitgeteiltAm: false }])],
  },
  {
    rule: 'kooperationsvertrag.mitteilungsfrist',
    of,
    met: [set('vertraege.0.mitteilungBinnenTagen', 7)],
    fault: [set(nichteinhaltungen, [{ ...verhindert, mitgeteiltAm: '2025-08-12' }])],
  },
  {
    rule: 'kooperationsvertrag.vorOrtUeberpruefung',
    of,
    met: [set('vorOrtUeberpruefungen', [{ am: '2025-07-01' }])],
    alsoMet: [],
    fault: [set(`${regelungen}.0.nachweise.0.am`, '2025-07-02')],
  },
  {
    rule: 'kooperationsvertrag.nachDemStichtag',
    of,
    alsoMet: [set(`${regelungen}.0.nachweise.1`, { ort: 'traegerunterlagen', am: '2025-09-01', vorhanden: true })],
    fault: [set(`${regelungen}.0.nachweise.1`, { ort: 'traegerunterlagen', am: '2025-09-02', vorhanden: true })],
  },
  { rule: 'kooperationsvertrag.widerspruchsfrei', of, fault: [set('projektendeAm', '2025-03-31')] },
  { rule: 'kooperationsvertrag.profilGenannt', of, fault: [remove('profil')] },
  { rule: 'kooperationsvertrag.profilBekannt', of, fault: [set('projektbeginnAm', '2025-02-28')] },
  {
    rule: 'kooperationsvertrag.abweichungBekannt',
    of,
    met: [set('abweichungen', [{ regel: 'kooperationsvertrag.ausgestaltung', begruendung: 'kein Bus' }])],
    alsoMet: [],
    fault: [set('abweichungen.0.regel', 'kooperationsvertrag.fehltGanz')],
  },
];

const norm = 'Merkblatt Lernwerkstatt';
const days = { edition: '2025-03-01', decidedOn: '2025-04-01' } as const;
const error = { outcome: 'violated', severity: 'error', norm, ...days } as const;
const warning = { outcome: 'violated', severity: 'warning', norm, ...days } as const;
const hint = { outcome: 'hint', severity: 'info', norm, ...days } as const;
const arbeitsweise = { norm: 'Arbeitsweise der Prüfung', edition: '2000-01-01' } as const;

const rows: Readonly<Record<string, Expected>> = {
  fassung: { ...hint, path: 'fassung', says: 'Geprüft wird nach der Fassung 3 des Papiers' },
  vertragJeJobcenter: { ...error, path: 'jobcenter.1', says: 'Mit jedem zuständigen Jobcenter' },
  vertragszuordnung: { ...hint, path: 'vertraege.1.jobcenter', says: 'Das Jobcenter dieses Vertrags' },
  vertragEindeutig: { ...hint, path: 'jobcenter.0', says: 'Mit diesem Jobcenter sind 2 Verträge' },
  pflichtregelung: {
    ...error,
    path: `${regelungen}.0`,
    says: 'Der Vertrag muss die Regelung „Werkstattstunden je Woche“ enthalten; die Zahl fehlt.',
  },
  ausgestaltung: {
    ...warning,
    path: `${regelungen}.0.merkmale`,
    says: 'Die Regelung „Werkstattstunden je Woche“ soll möglichst vorsehen: Fahrdienst',
  },
  mindestzahl: {
    ...error,
    path: `${regelungen}.0.anzahl`,
    says: 'Die Regelung „Werkstattstunden je Woche“ muss mindestens 6 nennen; vereinbart ist 5.',
  },
  parteien: {
    ...error,
    path: `${regelungen}.1.parteien`,
    says: 'Die Regelung „Gespräch mit Meisterbetrieb und Jobcenter“ muss alle Parteien nennen; es fehlt: der Meisterbetrieb.',
  },
  beteiligung: {
    ...error,
    path: `${regelungen}.1.durchfuehrungen.0.beteiligte`,
    says: 'Bei „Gespräch mit Meisterbetrieb und Jobcenter“ müssen alle Parteien dabei sein; nicht dabei war: das Jobcenter.',
  },
  // 100 days after 2025-04-01, which is not counted: 2025-07-10.
  abstand: {
    ...error,
    path: `${regelungen}.2.durchfuehrungen`,
    says: 'Der Vertrag nennt für „Abschlussfest“ einen Abstand; einmal wurde er überschritten, zuerst nach dem 10.07.2025.',
  },
  empfohleneRegelung: { ...warning, path: regelungen, says: 'Empfohlen ist die Regelung „Abschlussfest“; sie fehlt.' },
  einhaltung: {
    ...error,
    path: 'vertraege.0.nichteinhaltungen.0',
    says: 'Die Regelung (eine weitere Regelung des Vertrags) ist einzuhalten; seit 04.08.2025 wurde sie es nicht, und ein Grund ist nicht festgehalten. Ob rückgekoppelt wurde, ist nicht bekannt. Rückzukoppeln an: Beirat, Vorstand.',
  },
  nachweis: {
    ...error,
    path: `${regelungen}.3.nachweise`,
    says: 'Dass die Regelung (eine weitere Regelung des Vertrags) eingehalten wird, muss beim Träger vor Ort nachprüfbar sein (Trägerunterlagen); der verzeichnete liegt nicht dort, wo er nachprüfbar ist.',
  },
  mitteilung: {
    ...warning,
    path: 'vertraege.0.nichteinhaltungen.0.mitgeteiltAm',
    says: 'Kann eine Regelung nicht eingehalten werden, ist das mitzuteilen (an: Stiftung); seit 04.08.2025 ist das offen.',
  },
  mitteilungsfrist: {
    ...error,
    path: 'vertraege.0.nichteinhaltungen.0.mitgeteiltAm',
    says: 'Der Vertrag nennt eine Frist für die Mitteilung (an: Stiftung); sie endete am 11.08.2025',
  },
  vorOrtUeberpruefung: { ...hint, path: 'vorOrtUeberpruefungen.0', says: 'Die Einhaltung wird vor Ort überprüft' },
  widerspruchsfrei: { ...warning, ...arbeitsweise, path: '', says: 'Das Projekt endet, bevor es beginnt.' },
  nachDemStichtag: { ...hint, ...arbeitsweise, path: '', says: 'Eine Angabe liegt nach dem Stichtag' },
  profilGenannt: { ...hint, ...arbeitsweise, path: 'profil', says: 'Was der Vertrag enthalten muss' },
  profilBekannt: {
    ...warning,
    ...arbeitsweise,
    decidedOn: '2025-02-28',
    path: 'profil',
    says: 'Das genannte Profil gilt ab 01.03.2025, nicht am maßgeblichen Tag (28.02.2025); was es verlangt, wurde für diesen Tag nicht geprüft.',
  },
  abweichungBekannt: { ...hint, ...arbeitsweise, path: 'abweichungen.0', says: 'Die Abweichung nennt eine Regel' },
};

describeSingleFaults(
  rules,
  examples,
  Object.fromEntries(Object.entries(rows).map(([rule, row]) => [`kooperationsvertrag.${rule}`, row])),
  [lernwerkstatt2025],
);

const fremd = /Thüringen|Integrationsbegleitung|TMSGFF|Hinweise|bewilligung|Zuwendung|condition of the grant/i;

describe('the invented programme', () => {
  it('hears nothing of Thüringen where a contract is missing or notice is due', () => {
    const options = { asOf: '2025-09-01', profiles: [lernwerkstatt2025] };
    const verzug = changed(vertraege2025, [
      zustaendig,
      set('vertraege.0.mitteilungBinnenTagen', 7),
      set(nichteinhaltungen, [{ ...verhindert, mitgeteiltAm: false }]),
    ]);
    const { findings } = checkKooperationsvertrag(verzug, options);
    expect(findings.map(({ message }) => message)).toContain(
      'Mit jedem zuständigen Jobcenter muss ein Kooperationsvertrag geschlossen sein; mit diesem ist keiner geschlossen.',
    );
    const { entries } = agendaKooperationsvertrag(verzug, options);
    expect(entries.map(({ title }) => title)).toContain('Mitteilung an: Stiftung');
    expect(JSON.stringify([findings, entries])).not.toMatch(fremd);
  });

  it('hears nothing of Thüringen', () => {
    const report = checkKooperationsvertrag(
      { ...vertraege2025, vertraege: [{ ...vertrag, regelungen: [] }] },
      { asOf: '2025-09-01', profiles: [lernwerkstatt2025] },
    );
    expect(JSON.stringify(report)).not.toMatch(fremd);
    expect(report.findings).toHaveLength(3);
  });
});
