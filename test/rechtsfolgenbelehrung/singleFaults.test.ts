import { aufforderungRules, einladungRules } from '../../src/rechtsfolgenbelehrung/rules';
import { examplesEinladungAufforderung } from '../../src/rechtsfolgenbelehrung/rules/index.examples';
import { describeSingleFaults, type Expected, type FaultTable } from '../support/singleFaults';
import { vorgesehen } from './faults/vorgesehen';

// By hand from the law: the letters of the old law are of 2026-01-12, those of the new one of 2026-07-13.
const alt = '2026-01-12';
const neu = '2026-07-13';
type Row = Omit<Expected, 'outcome' | 'severity' | 'edition' | 'decidedOn'> & Partial<Expected>;

const row = (decidedOn: string, edition: string, rest: Row): Expected => ({
  ...{ outcome: 'violated', severity: 'error', edition, decidedOn, ...rest },
});
/** A criterion of the courts: the same wording for every letter since 2023-01-01. */
function gericht(rest: Row): readonly Expected[] {
  return [alt, neu, alt, neu].map((on) => row(on, '2023-01-01', rest));
}
function paar(rest: Row, editions: readonly [string, string] = ['2023-01-01', '2023-01-01']): readonly Expected[] {
  return [row(alt, editions[0], rest), row(neu, editions[1], rest)];
}
const nurAlt = (rest: Row): Expected => row(alt, '2023-07-01', rest);
const hinweis = { outcome: 'hint', severity: 'info' } as const;
const belehrung = 'rechtsfolgenbelehrung';
const erste = 'rechtsfolgenbelehrung.rechtsfolgen.0';
const vollstaendig = 'BSG 17.12.2009, B 4 AS 30/09 R';
const einzelfall = 'BSG 18.2.2010, B 14 AS 53/08 R';
const obliegenheit = 'LSG Niedersachsen-Bremen 26.5.2015, L 7 AS 1059/13';

const keineHandlung = {
  path: 'handlungen',
  says: 'Eine Aufforderung nennt die Handlungen, die verlangt werden; hier ist keine genannt.',
};

const table: FaultTable = {
  'rechtsfolgenbelehrung.ersteEinladung': nurAlt({
    path: belehrung,
    norm: '§ 15 Abs. 4 SGB II',
    says: 'Die erste Einladung zum Gespräch über Potenzialanalyse und Kooperationsplan ergeht ohne',
  }),
  'rechtsfolgenbelehrung.meldeaufforderung': paar({
    path: '',
    norm: 'BSG 9.11.2010, B 4 AS 27/10 R; LSG Sachsen 28.5.2020, L 3 AS 60/18',
    says: 'Eine Meldeaufforderung nennt nach der Rechtsprechung Zweck, Ort und Zeit; es fehlt: der Meldezweck.',
  }),
  'rechtsfolgenbelehrung.richtigeMinderungMeldung': [
    row(alt, '2023-01-01', {
      path: erste,
      norm: '§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II',
      says: 'Das Recht am Tag der Belehrung sieht für das erste Meldeversäumnis 10 Prozent des Regelbedarfs für einen Monat vor; angekündigt: 10 Prozent für 3 Monate.',
    }),
    row(neu, '2026-07-01', {
      path: erste,
      norm: '§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II',
      says: 'Das Recht am Tag der Belehrung sieht für das wiederholte Meldeversäumnis 30 Prozent des Regelbedarfs für einen Monat vor',
    }),
  ],
  'rechtsfolgenbelehrung.bekanntgabe': row(alt, '2025-01-01', {
    ...hinweis,
    path: 'zugegangenAm',
    norm: '§ 37 Abs. 2 SGB X',
    says: 'Das Schreiben ist nicht zugegangen',
  }),
  'rechtsfolgenbelehrung.handlungBenannt': [
    row(alt, '2023-07-01', { ...keineHandlung, norm: '§ 15 Abs. 5 Satz 2, Abs. 6 SGB II' }),
    row(neu, '2026-07-01', { ...keineHandlung, norm: '§ 31 Abs. 1 Satz 1 SGB II' }),
  ],
  'rechtsfolgenbelehrung.handlungErforderlich': nurAlt({
    path: 'handlungen.0.erforderlichWeil',
    norm: '§ 15 Abs. 6 SGB II',
    says: 'Ohne Kooperationsplan wird zu erforderlichen Mitwirkungshandlungen aufgefordert',
  }),
  'rechtsfolgenbelehrung.handlungstermin': paar({
    path: 'handlungen.0.bisAm',
    norm: obliegenheit,
    says: 'Die Gerichte verlangen eine Belehrung, die an eine bestimmte Handlung zu einer bestimmten Zeit anknüpft',
  }),
  ...vorgesehen,
  'rechtsfolgenbelehrung.mehrereMassnahmen': paar({
    path: 'rechtsfolgenbelehrung.massnahmen',
    norm: vollstaendig,
    says: 'Die Gerichte verlangen, dass nur die Maßnahme genannt ist, um die es geht. Genannt: 2, davon im Schreiben nicht verlangt: 1.',
  }),
  'rechtsfolgenbelehrung.abwendung': paar({
    path: 'rechtsfolgenbelehrung.abwendung',
    norm: 'BVerfG 5.11.2019, 1 BvL 7/16; BSG 17.12.2009, B 4 AS 30/09 R',
    says: 'Eine Minderung muss die Person abwenden oder beenden können',
  }),
  'rechtsfolgenbelehrung.steigerung': row(alt, '2023-01-01', {
    severity: 'warning',
    path: 'rechtsfolgenbelehrung.rechtsfolgen',
    norm: 'Sauer, SGB II, § 31 Rz. 24–24a (zu BSG 18.2.2010, B 14 AS 53/08 R)',
    says: 'Nach der Kommentierung deckt die Belehrung jede Stufe, auch die bei Wiederholung; nicht angekündigt ist die Folge für jede weitere Pflichtverletzung.',
  }),
  'rechtsfolgenbelehrung.richtigeMinderung': [
    row(alt, '2023-01-01', {
      path: erste,
      norm: '§ 31a Abs. 1 Satz 1 bis 3, § 31b Abs. 2 Satz 1 SGB II',
      says: 'Das Recht am Tag der Belehrung sieht für die erste Pflichtverletzung 10 Prozent des Regelbedarfs für einen Monat vor',
    }),
    row(neu, '2026-07-01', {
      path: erste,
      norm: '§ 31a Abs. 1 Satz 1, § 31b Abs. 2 Satz 1 SGB II',
      says: 'Das Recht am Tag der Belehrung sieht für die erste Pflichtverletzung 30 Prozent des Regelbedarfs für 3 Monate vor',
    }),
  ],
  'rechtsfolgenbelehrung.nichtVorgesehen': row(neu, '2026-07-01', {
    path: belehrung,
    norm: '§ 31 Abs. 1 Satz 1 SGB II',
    says: '§ 31 Abs. 1 Satz 1 SGB II knüpft nur an Eigenbemühungen, Arbeit und Ausbildung, Maßnahmen und Kurse eine Folge',
  }),
  'rechtsfolgenbelehrung.ganzheitlicheBetreuung': paar(
    {
      path: belehrung,
      norm: '§ 16k Abs. 4 SGB II',
      says: 'Bei der ganzheitlichen Betreuung gilt § 31 Abs. 1 Satz 1 Nr. 3 SGB II nicht',
    },
    ['2023-07-01', '2023-07-01'],
  ),
  'rechtsfolgenbelehrung.adressat': gericht({
    path: 'leistungsberechtigtePerson',
    norm: einzelfall,
    says: 'Die Gerichte verlangen eine Belehrung für den einzelnen Fall',
  }),
  'rechtsfolgenbelehrung.konkreteHandlung': gericht({
    path: 'rechtsfolgenbelehrung.handlungen',
    norm: `${einzelfall}; ${obliegenheit}`,
    says: 'Die Gerichte verlangen eine Belehrung über die verlangte Handlung, keinen Katalog möglicher Verstöße. Genannt: 2, davon im Schreiben nicht verlangt: 1.',
  }),
  'rechtsfolgenbelehrung.gesetzeswortlaut': gericht({
    path: 'rechtsfolgenbelehrung.gesetzeswortlautWiederholt',
    norm: vollstaendig,
    says: 'Die Gerichte verlangen eine Belehrung, die ohne Gesetz verständlich ist',
  }),
  'rechtsfolgenbelehrung.einzelfall': gericht({
    path: 'rechtsfolgenbelehrung.form',
    norm: einzelfall,
    says: 'Die Gerichte verlangen eine Belehrung, die auf den einzelnen Fall umgesetzt ist',
  }),
  'rechtsfolgenbelehrung.rechtsfolgeBenannt': gericht({
    path: 'rechtsfolgenbelehrung.rechtsfolgen',
    norm: vollstaendig,
    says: 'Die Gerichte verlangen, dass die Belehrung die unmittelbare und konkrete Folge nennt',
  }),
  'rechtsfolgenbelehrung.hoehe': gericht({
    path: erste,
    norm: vollstaendig,
    says: 'Die Gerichte verlangen eine vollständige Belehrung; zur Höhe der Minderung fehlt: wovon sie berechnet wird',
  }),
  'rechtsfolgenbelehrung.beginn': gericht({
    path: erste,
    norm: 'BSG 29.11.2022, B 11 AL 33/21 R; LSG Niedersachsen-Bremen 23.6.2021, L 11 AL 95/19',
    says: 'Die Gerichte verlangen, dass die Belehrung sagt, wann die Folge beginnt',
  }),
  'rechtsfolgenbelehrung.dauer': gericht({
    path: erste,
    norm: vollstaendig,
    says: 'Die Gerichte verlangen eine vollständige Belehrung; wie lange die Folge dauert',
  }),
  'rechtsfolgenbelehrung.wichtigerGrund': gericht({
    path: 'rechtsfolgenbelehrung.wichtigerGrund',
    norm: 'BSG 17.12.2009, B 4 AS 30/09 R (§ 31 Abs. 1 Satz 2, § 32 Abs. 1 Satz 2 SGB II)',
    says: 'Die Gerichte verlangen eine vollständige Belehrung; es fehlt, dass ein wichtiger Grund darzulegen und nachzuweisen ist.',
  }),
  'rechtsfolgenbelehrung.belehrungSchriftlich': gericht({
    path: 'rechtsfolgenbelehrung.form',
    norm: '§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II',
    says: 'Das Gesetz verlangt eine schriftliche Belehrung; diese ist mündlich erteilt.',
  }),
  'rechtsfolgenbelehrung.rechtzeitig': [
    row(alt, '2023-01-01', {
      path: belehrung,
      norm: `${vollstaendig}; ${obliegenheit}`,
      says: 'Die Gerichte verlangen, dass die Belehrung vor der Handlung da ist. Fällig ist die Handlung am 03.02.2026',
    }),
    row(alt, '2023-01-01', {
      path: belehrung,
      norm: `${vollstaendig}; ${obliegenheit}`,
      says: 'Die Gerichte verlangen, dass die Belehrung vor der Handlung da ist. Fällig ist die Handlung am 02.02.2026',
    }),
  ],
  'rechtsfolgenbelehrung.richtigerBeginn': gericht({
    path: `${erste}.beginn`,
    norm: '§ 31b Abs. 1 Satz 1, 2 SGB II',
    says: 'Die Rechtsfolge beginnt mit dem Kalendermonat, der auf das Wirksamwerden des Bescheids folgt',
  }),
  'rechtsfolgenbelehrung.leistungsbezeichnung': [alt, neu, alt, neu].map((on) =>
    row(on, on === alt ? '2023-07-01' : '2026-07-01', {
      severity: 'warning',
      path: 'leistungsbezeichnung',
      norm: on === alt ? '§ 19 Abs. 1 Satz 1 SGB II' : '§ 65a Abs. 4 SGB II',
      says: 'Das Dokument nennt die Leistung „Arbeitslosengeld II“.',
    }),
  ),
  'rechtsfolgenbelehrung.zitierteNormen': paar(
    {
      ...hinweis,
      path: 'zitierteNormen.0',
      norm: '§ 15 SGB II',
      says: 'Die Fundstelle § 15 Abs. 4 Satz 2 SGB II passt nicht',
    },
    ['2023-07-01', '2026-07-01'],
  ),
  'rechtsfolgenbelehrung.weitereFundstellen': paar(
    {
      ...hinweis,
      path: 'zitierteNormen.0',
      norm: '§ 31b SGB II',
      says: 'Die Fundstelle § 31b Abs. 1 Satz 5 SGB II passt nicht',
    },
    ['2025-01-01', '2026-07-01'],
  ),
  'rechtsfolgenbelehrung.nachDemStichtag': [alt, alt].map((on) =>
    row(on, '2000-01-01', {
      ...hinweis,
      path: '',
      norm: 'Arbeitsweise der Prüfung',
      says: 'Eine Angabe liegt nach dem Stichtag',
    }),
  ),
  'rechtsfolgenbelehrung.profilBekannt': paar(
    {
      severity: 'warning',
      path: 'profil',
      norm: 'Arbeitsweise der Prüfung',
      says: 'Das genannte Profil ist nicht bekannt',
    },
    ['2000-01-01', '2000-01-01'],
  ),
  'rechtsfolgenbelehrung.abweichungBekannt': paar(
    {
      ...hinweis,
      path: 'abweichungen.0',
      norm: 'Arbeitsweise der Prüfung',
      says: 'Die Abweichung nennt eine Regel, die es nicht gibt',
    },
    ['2000-01-01', '2000-01-01'],
  ),
};

// These have their table beside those of the Verwaltungsakte.
const andernorts = /erstgespraech|gesonderteBelehrung|uebergang|folgePasst|angekuendigte|widerspruchsfrei/;
const rules = new Map([...einladungRules, ...aufforderungRules].map(({ id, modality }) => [id, { id, modality }]));
for (const id of rules.keys()) if (andernorts.test(id)) rules.delete(id);

describeSingleFaults([...rules.values()], examplesEinladungAufforderung, table);
