import type { FaultTable } from '../support/singleFaults';
import { violated } from './violated';

/** What one fault of each rule on order, sending and contents gives, by hand from the paper. */
export const faultsInOrder: FaultTable = {
  'jobcoaching.reihenfolge': violated(
    undefined,
    'ereignisse.5',
    '2026-02-17',
    '„Über die Kosten der Maßnahmeplanung entscheiden“ (Abschnitt 3) steht außer der Reihe. Davor fehlt: „Einschaltungsbogen prüfen und empfehlen“ (Abschnitt 2).',
  ),
  'jobcoaching.ausgelassen': violated(
    undefined,
    'ereignisse.36',
    '2026-11-16',
    'Der Fall ist beendet, eine Handlung des Ablaufs ist nicht festgehalten: „Menschen und Betrieb informieren“.',
  ),
  'jobcoaching.zustaendigkeit': violated(
    undefined,
    'ereignisse.4.von',
    '2026-02-03',
    '„Einschaltungsbogen ausfüllen und senden“ (Abschnitt 1) ist Aufgabe von: Integrationsfachdienst (IFD). Gehandelt hat: Koordinationsstelle (KooSt).',
  ),
  'jobcoaching.empfaenger': violated(
    undefined,
    'ereignisse.14.an',
    '2026-03-06',
    '„Falldokument an den Jobcoach senden“ geht an die Stellen, die der Ablauf nennt. In Kopie fehlt: Koordinationsstelle (KooSt).',
  ),
  'jobcoaching.kanal': violated(
    undefined,
    'ereignisse.19.kanal',
    '2026-04-15',
    '„Bescheid an den schwerbehinderten Menschen senden“ geht diesen Weg: Post. Genommen wurde: E-Mail.',
  ),
  'jobcoaching.anlagen': violated(
    undefined,
    'ereignisse.16.anlagen',
    '2026-03-27',
    'Mit „Maßnahmenplan erstellen und senden“ (Abschnitt 6) geht mit, was der Ablauf nennt; es fehlt: Vereinbarung zur Zusammenarbeit.',
  ),
  'jobcoaching.erbetenes': violated(
    undefined,
    'ereignisse.1.erbeten',
    '2026-01-13',
    'Bei „Falldokument und Passwort anfordern“ wird um alles gebeten, was der Ablauf nennt; es fehlt: Passwort.',
  ),
  'jobcoaching.beteiligte': violated(
    undefined,
    'ereignisse.13.beteiligte',
    '2026-03-05',
    'Zu „Kennenlernen im Betrieb“ gehören die Beteiligten, die der Ablauf nennt; es fehlt: Betriebshelfer.',
  ),
  'jobcoaching.passwortGetrennt': violated(
    'vor Abschnitt 1',
    'ereignisse.2.anlagen',
    '2026-01-15',
    'In einer Sendung waren beide: Falldokument, Passwort',
  ),
  'jobcoaching.umbenennung': violated(
    'vor Abschnitt 1, „Wichtig“',
    'ereignisse.4.umbenannt',
    '2026-02-03',
    'Das Falldokument benennt nur um: Koordinationsstelle (KooSt).',
  ),
  'jobcoaching.umbenennungNachHandlung': violated(
    'vor Abschnitt 1, „Wichtig“',
    'ereignisse.4.umbenannt',
    '2026-02-03',
    'Nach jeder Handlung wird umbenannt.',
  ),
  'jobcoaching.unveraendert': violated(
    'vor Abschnitt 1, „Wichtig“',
    'ereignisse.4.geaendertAm',
    '2026-02-03',
    'Nach dem Versand wird nichts mehr verändert.',
  ),
  'jobcoaching.pflichtangaben': violated(
    'Abschnitt 1',
    'ereignisse.4.inhalt',
    '2026-02-03',
    'Bei „Einschaltungsbogen ausfüllen und senden“ (Abschnitt 1) muss gegeben sein, was der Ablauf verlangt; nicht festgehalten ist: Zusammenhang zur Behinderung sichtbar.',
  ),
  'jobcoaching.ohneUnterlagen': violated(
    'Abschnitt 1, „Wichtig“',
    'ereignisse.5',
    '2026-02-06',
    'Ohne die Dokumente zu Abschnitt 1 gibt es keine Empfehlung und keine Genehmigung.',
  ),
  'jobcoaching.angaben': violated(
    undefined,
    'ereignisse.5.inhalt',
    '2026-02-06',
    '„Einschaltungsbogen prüfen und empfehlen“ (Abschnitt 2) hält fest, was der Ablauf verlangt; es fehlt: Empfehlung.',
  ),
  'jobcoaching.pruefkriterien': violated(
    undefined,
    'ereignisse.17.inhalt',
    '2026-04-01',
    'Die Prüfung bei „Maßnahmenplan prüfen und empfehlen“ (Abschnitt 7) beantwortet jedes Kriterium; offen ist: fachlich-inhaltliche Angemessenheit.',
  ),
  'jobcoaching.offenbarung': violated(
    'Abschnitt 5',
    'ereignisse.11',
    '2026-02-26',
    'Durch „Abschnitt 1 an den Jobcoach geben“ bekam Zugang zu geschütztem Inhalt: Jobcoach. Davor muss vorliegen: Entbindungserklärung.',
  ),
  'jobcoaching.planumfang': violated(
    'Abschnitt 6',
    'ereignisse.16.inhalt.plan',
    '2026-03-27',
    'Der Plan bei „Maßnahmenplan erstellen und senden“ (Abschnitt 6) sollte Dauer und Umfang nennen; es fehlt: Umfang in Stunden.',
    'warning',
  ),
  'jobcoaching.planbeurteilung': violated(
    'Abschnitt 6',
    'ereignisse.16.inhalt.plan',
    '2026-03-27',
    'Der Plan bei „Maßnahmenplan erstellen und senden“ (Abschnitt 6) sollte nachvollziehbar sein',
    'warning',
  ),
  'jobcoaching.smarteZiele': violated(
    'Abschnitt 6',
    'ereignisse.16.inhalt.plan',
    '2026-03-27',
    'Die Ziele bei „Maßnahmenplan erstellen und senden“ (Abschnitt 6) sollten SMART formuliert sein. Ein Ziel trägt nicht alle fünf Merkmale.',
    'warning',
  ),
  'jobcoaching.bescheid': violated(
    'Abschnitte 8 und 10.2 – 10.8',
    'ereignisse.18',
    '2026-04-14',
    'Zu „Über die Maßnahme entscheiden“ (Abschnitt 8) gehört ein Bescheid. Die Entscheidung wurde schon weitergesagt, es fehlt aber: „Bescheid an den Jobcoach geben“.',
  ),
  // 184 days from 2026-05-01 to 2026-10-31: half of them is reached on 2026-08-01, 61 days after 2026-06-01.
  'jobcoaching.zwischenberichtstag': violated(
    'Abschnitt 9',
    'ereignisse.21.inhalt.zwischenberichtFaelligAm',
    '2026-04-20',
    'Der Zwischenbericht soll ungefähr nach der Hälfte der Maßnahme fällig sein. Die Hälfte der bewilligten Tage ist am 01.08.2026 erreicht; mitgeteilt ist der 01.06.2026, 61 Tage davon entfernt (Toleranz 14).',
    'warning',
  ),
};
