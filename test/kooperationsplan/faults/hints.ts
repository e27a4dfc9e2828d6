import { bemuehung, handbuch, moved, rows } from './row';

/** Kann, practice and good habit: a hint. */
export const hints = rows('hint', 'info', {
  gesundheit: {
    path: 'kannInhalte.gesundheit',
    norm: ['§ 15 Abs. 2 Satz 3 Nr. 1 SGB II', '§ 15 Abs. 2 Satz 6 Nr. 1 SGB II'],
    says: 'Der Punkt „gesundheitliche Beeinträchtigungen“ ist eröffnet, nennt aber weder',
  },
  wuensche: {
    path: 'wuensche',
    norm: 'Merkblatt „Kooperationsplan“ („Sie haben die Möglichkeit, eigene Wünsche und Anregungen einzubringen“)',
    says: 'Die Person kann eigene Wünsche und Anregungen einbringen; es sind keine festgehalten',
  },
  unterschrift: {
    path: 'unterschrift',
    norm: '§ 15 Abs. 3 Satz 1 SGB II mit § 126b BGB',
    says: 'Der Plan trägt eine Unterschrift oder ein Unterschriftsfeld. Das Gesetz verlangt nur Textform',
  },
  eigenbemuehungBestimmt: {
    path: bemuehung,
    norm: 'LSG Baden-Württemberg, L 9 AS 4118/17; LSG Hessen, L 9 AS 846/13 B ER',
    says: 'Eine bestimmte Eigenbemühung nennt auch Zeitraum, Form und Tag des Nachweises; es fehlt: der Zeitraum.',
  },
  kostenzusage: {
    path: bemuehung,
    norm: 'BSG 23.6.2016, B 14 AS 42/15 R',
    says: 'Die Eigenbemühung kostet Geld; daneben steht nur ein allgemeiner Hinweis',
  },
  leistungKonkret: {
    path: 'sollInhalte.leistungen.festgelegt.0',
    norm: 'Bundesrechnungshof 2018/2019, Prüfung der Eingliederungsvereinbarungen',
    says: 'Die Leistung bleibt vage; es fehlt: wie sie zu bekommen ist.',
  },
  einfachheit: {
    path: 'umfangInSeiten',
    norm: 'IAB-Kurzbericht 5/2020',
    says: 'Der Plan sollte einfach und kurz sein; er hat 5 Seiten',
  },
  planbezeichnung: {
    path: 'planbezeichnung',
    norm: '§ 15 Abs. 2 Satz 1 SGB II',
    edition: moved,
    says: [
      'Die Überschrift „Eingliederungsvereinbarung“ entspricht nicht',
      'Die Überschrift „Plan zur Verbesserung der Teilhabe“ entspricht nicht',
    ],
  },
  zitierteNormen: {
    path: 'zitierteNormen.0',
    norm: '§ 15 SGB II',
    edition: moved,
    says: [
      'Die Fundstelle § 15 Abs. 2 Satz 4 SGB II passt nicht',
      'Die Fundstelle § 15 Abs. 2 Satz 2 SGB II passt nicht',
    ],
  },
  weitereFundstellen: {
    path: 'zitierteNormen.0',
    norm: ['§ 15b SGB II', '§ 15a SGB II'],
    edition: ['2025-01-01', '2026-07-01'],
    says: [
      'Das SGB II hat keinen § 15b.',
      'Die Fundstelle § 15a SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 15a regelt die Verpflichtung',
    ],
  },
  ohneFormular: { path: 'vorlage', norm: handbuch, says: 'Nach der örtlichen Vorgabe gibt es kein Formular' },
  ohneTextbausteine: {
    path: '',
    norm: handbuch,
    says: 'Nach der örtlichen Vorgabe gibt es keine Textbausteine; ein Text gleicht',
  },
  nachDemStichtag: { path: '', norm: 'Arbeitsweise der Prüfung', says: 'Eine Angabe liegt nach dem Stichtag' },
  abweichungBekannt: {
    path: 'abweichungen.0',
    norm: 'Arbeitsweise der Prüfung',
    says: 'Die Abweichung nennt eine Regel, die es nicht gibt',
  },
});
