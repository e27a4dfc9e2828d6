import { examples } from '../../src/kontaktdichte/rules/index.examples';
import { rules } from '../../src/kontaktdichte/rules';
import { describeSingleFaults, type Expected } from '../support/singleFaults';

const hinweise = 'Hinweise Integrationsbegleitung ab 2019, Version 1.0.0';
const kontakte = `${hinweise}, Nr. 1 und Hinweis zur Kontaktdichte`;
const nachbetreuung = `${hinweise}, Hinweis zur Nachbetreuung`;
const error = { outcome: 'violated', severity: 'error' } as const;
const warning = { outcome: 'violated', severity: 'warning' } as const;
const hint = { outcome: 'hint', severity: 'info' } as const;
const seit2019 = { edition: '2019-01-01' } as const;
// How the check works: no law, for documents of any day.
const arbeitsweise = { norm: 'Arbeitsweise der Prüfung', edition: '2000-01-01' } as const;
const eintritt = { decidedOn: '2023-01-16' } as const;

// By hand from the Hinweise (002) and § 16g, § 16k SGB II.
const table: Readonly<Record<string, Expected>> = {
  'kontaktdichte.vertraglichesMinimum': {
    ...error,
    ...seit2019,
    ...eintritt,
    path: 'vertraglichesMinimum',
    norm: `${hinweise}, Nr. 1, Anzahl der monatlichen persönlichen Ansprachen`,
    says: 'Der Vertrag nennt 1 je Zeitraum; das Profil verlangt mindestens 2.',
  },
  'kontaktdichte.mindestzahl': {
    ...error,
    ...seit2019,
    decidedOn: '2023-02-01',
    path: 'phasen.0',
    norm: kontakte,
    says: 'Zeitraum vom 01.02.2023 bis 28.02.2023: verlangt 2 Kontakte, gezählt 1 Kontakt, Fehlbetrag 1 Kontakt. Ein Grund ist nicht festgehalten. Ohne Grund folgt die Rückkopplung an die Fachaufsicht bzw. das zuständige Jobcenter.',
  },
  'kontaktdichte.kontaktdokumentation': {
    ...hint,
    ...seit2019,
    ...eintritt,
    path: 'dokumentation',
    norm: kontakte,
    says: 'Es ist nicht angegeben, wie die Kontakte dokumentiert sind.',
  },
  'kontaktdichte.mitteilung': {
    ...warning,
    ...seit2019,
    decidedOn: '2023-02-01',
    path: 'phasen.0',
    norm: `${hinweise}, Hinweis zur Begründung und Mitteilung`,
    says: 'Für den Zeitraum vom 01.02.2023 bis 28.02.2023 fehlen Kontakte; der Grund ist festgehalten, die Mitteilung an die Bewilligungsbehörde nicht.',
  },
  'kontaktdichte.nachbetreuungAngebot': {
    ...warning,
    ...seit2019,
    decidedOn: '2023-12-15',
    path: 'nachbetreuungAngeboten',
    norm: nachbetreuung,
    says: 'Nach der Vermittlung in eine Beschäftigung soll Nachbetreuung möglich sein',
  },
  'kontaktdichte.nachbetreuungBeginn': {
    ...error,
    ...seit2019,
    decidedOn: '2023-04-17',
    path: 'phasen.1.ab',
    norm: nachbetreuung,
    says: 'Die Nachbetreuung beginnt am 17.04.2023, die Beschäftigung erst am 18.04.2023.',
  },
  // 183 days in 2022 leave 27 of 210: 2023-04-17 to 2023-05-13. From 05-14 to 06-20 there are 38 days.
  'kontaktdichte.nachbetreuungDauer': {
    ...error,
    ...seit2019,
    ...eintritt,
    path: 'phasen',
    norm: nachbetreuung,
    says: 'Die Nachbetreuung durfte bis zum 13.05.2023 dauern (nach Tagen, § 191 BGB, davon 183 Tage im Vorgängerprojekt); sie dauert 38 Tage länger.',
  },
  // Nine months after 2024-11-01 end on 2025-08-01; 30 days of August and 15 of September follow.
  'kontaktdichte.unterstuetzungsdauer': {
    ...error,
    edition: '2023-07-01',
    decidedOn: '2025-07-01',
    path: 'phasen.1.bis',
    norm: '§ 16g Abs. 2 Satz 1, § 16k Abs. 2 Satz 2, Abs. 3 SGB II',
    says: 'Die Betreuung nach der Arbeitsaufnahme durfte, auch verlängert, bis zum 01.08.2025 dauern; sie dauert 45 Tage länger.',
  },
  'kontaktdichte.phasenzeitraum': {
    ...error,
    ...arbeitsweise,
    decidedOn: '2023-04-17',
    path: 'phasen.1',
    says: 'Die Phase ab 17.04.2023 überschneidet eine frühere',
  },
  'kontaktdichte.vorgaengerzeitraum': {
    ...error,
    ...arbeitsweise,
    ...eintritt,
    path: 'vorgaengerzeiten',
    says: 'Zeiten im Vorgängerprojekt: 1 mit einem Ende vor dem Beginn (zählt nicht).',
  },
  'kontaktdichte.kontaktAusserhalb': {
    ...warning,
    ...arbeitsweise,
    ...eintritt,
    path: 'kontakte',
    says: 'Ein Kontakt liegt in keiner Phase und zählt nirgends, zuerst am 12.01.2023.',
  },
  'kontaktdichte.fehlbetragZuordnung': {
    ...hint,
    ...arbeitsweise,
    ...eintritt,
    path: 'fehlbetraege',
    says: 'Festgehaltene Fehlbeträge, die in keinem Zeitraum der Teilnahme liegen',
  },
  'kontaktdichte.profilGenannt': {
    outcome: 'undetermined',
    severity: 'warning',
    ...arbeitsweise,
    ...eintritt,
    path: 'profil',
    says: 'Der Nachweis nennt kein Profil.',
  },
  'kontaktdichte.profilBekannt': {
    ...warning,
    ...arbeitsweise,
    ...eintritt,
    path: 'profil',
    says: 'Das genannte Profil ist nicht bekannt',
  },
  'kontaktdichte.geltung': {
    ...warning,
    ...arbeitsweise,
    decidedOn: '2023-09-04',
    path: 'profil',
    says: 'Das Profil gilt ab 01.01.2019 bis 31.12.2023. Ein Zeitraum liegt außerhalb, zuerst ab 01.01.2024',
  },
  'kontaktdichte.nachDemStichtag': {
    ...hint,
    ...arbeitsweise,
    ...eintritt,
    path: '',
    says: 'Eine Angabe liegt nach dem Stichtag',
  },
  'kontaktdichte.abweichungBekannt': {
    ...hint,
    ...arbeitsweise,
    ...eintritt,
    path: 'abweichungen.0',
    says: 'Die Abweichung nennt eine Regel, die es nicht gibt',
  },
};

describeSingleFaults(rules, examples, table);
