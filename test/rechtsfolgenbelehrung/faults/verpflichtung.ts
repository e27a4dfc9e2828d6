import { verpflichtet } from './row';

const schriftlich = '§ 15a Abs. 1 Satz 1, Abs. 2, Abs. 3 SGB II';
const warnung = { severity: 'warning' } as const;

/** What one fault in a Verpflichtung gives, by hand from § 15a SGB II, § 33 SGB X and the courts. */
export const verpflichtung = Object.fromEntries([
  verpflichtet(
    'verpflichtungsgrundlage',
    '',
    '§ 15a SGB II (Schlichtungsverfahren)',
    'Am Tag des Schreibens kannte § 15a SGB II keine Verpflichtung durch Verwaltungsakt',
    { edition: '2023-07-01', decidedOn: '2026-06-30' },
  ),
  verpflichtet(
    'verpflichtungsanlass',
    'anlass',
    schriftlich,
    'Der genannte Anlass der Verpflichtung setzt voraus: eine versäumte Einladung',
  ),
  verpflichtet(
    'verpflichtungsgegenstand',
    'pflichten.1',
    '§ 15a Abs. 1 Satz 1 Nr. 1 bis 3 SGB II',
    'Pflicht 2 gehört nicht zu dem, wozu nach einer versäumten Einladung verpflichtet werden kann',
  ),
  verpflichtet(
    'planBeruecksichtigt',
    'planBeruecksichtigt',
    '§ 15a Abs. 1 Satz 2 SGB II',
    'Es gibt einen Kooperationsplan; die Verpflichtung muss ihn berücksichtigen',
  ),
  verpflichtet(
    'verpflichtungsform',
    'form',
    schriftlich,
    'Die Verpflichtung muss schriftlich ergehen; sie erging als einfache E-Mail.',
  ),
  verpflichtet(
    'eigenbemuehungen',
    'pflichten.0.eigenbemuehung',
    '§ 15a Abs. 4 Satz 1 SGB II',
    'Pflicht 1: Zu einer Eigenbemühung gehört, welche, wie oft, in welcher Form und bis wann nachgewiesen; es fehlt: in welcher Form',
  ),
  verpflichtet(
    'eigenbemuehungenWeitere',
    'pflichten.0.eigenbemuehung',
    '§ 33 Abs. 1 SGB X; § 15a Abs. 4 Satz 1 SGB II',
    'Pflicht 1: Zu einer Eigenbemühung gehört, welche, wie oft, in welcher Form und bis wann nachgewiesen; es fehlt: in welcher Form',
    warnung,
  ),
  verpflichtet(
    'angemessenheit',
    'pflichten.0.angemessen',
    '§ 15a Abs. 4 Satz 2 SGB II',
    'Pflicht 1: Häufigkeit und Frist müssen angemessen sein',
  ),
  verpflichtet(
    'angemessenheitWeitere',
    'pflichten.0.angemessen',
    '§ 15a Abs. 4 Satz 2 SGB II',
    'Pflicht 1: Häufigkeit und Frist müssen angemessen sein; nach der festgehaltenen Beurteilung sind sie es nicht. Ob § 15a Abs. 4 Satz 2 auch hier gilt, sagt das Gesetz nicht.',
    warnung,
  ),
  verpflichtet(
    'pflichttermin',
    'pflichten.1',
    '§ 33 Abs. 1 SGB X',
    'Pflicht 2 muss sagen, was bis wann zu tun ist; es fehlt: bis wann.',
    { edition: '2023-01-01' },
  ),
  verpflichtet(
    'eigenbemuehungBestimmt',
    'pflichten.0.eigenbemuehung.zeitraum',
    'LSG Baden-Württemberg, L 9 AS 4118/17; LSG Hessen, L 9 AS 846/13 B ER',
    'Pflicht 1: Die Zahl der Eigenbemühungen steht ohne Zeitraum',
    warnung,
  ),
  verpflichtet(
    'kostenzusage',
    'pflichten.0.eigenbemuehung',
    'BSG 23.6.2016, B 14 AS 42/15 R',
    'Die verlangte Eigenbemühung kostet Geld; daneben steht nur ein allgemeiner Hinweis',
    warnung,
  ),
  verpflichtet(
    'ueberpruefungstermin',
    'pflichten.0.ueberpruefungAm',
    'BSG 21.3.2019, B 14 AS 28/18 R; SG Berlin 28.8.2018, S 27 AS 8731/18 ER',
    'Pflicht 1 gilt bis auf Weiteres; wann sie spätestens überprüft wird, steht nicht dabei.',
    warnung,
  ),
  verpflichtet(
    'leistungKonkret',
    'leistungen.0',
    'Bundesrechnungshof 2018/2019, Prüfung der Eingliederungsvereinbarungen',
    'Die Leistung bleibt vage; es fehlt: ab wann es sie gibt.',
    warnung,
  ),
]);
