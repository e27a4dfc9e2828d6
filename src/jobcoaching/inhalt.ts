import * as z from 'zod';
import { closed, day, list, month, needed, open, pseudonym, quarters, whole } from '../begriffe';

function ja(de: string, en: string) {
  return closed(z.boolean(), de, en);
}

function stunden(de: string, en: string, mindestens = 0) {
  return closed(quarters(mindestens, 10_000), de, en);
}

function ziel() {
  return z.strictObject({
    spezifisch: ja('Spezifisch', 'specific'),
    messbar: ja('Messbar', 'measurable'),
    attraktiv: ja('Attraktiv', 'attractive'),
    realistisch: ja('Realistisch', 'realistic'),
    terminiert: ja('Terminiert', 'time-bound'),
  });
}

function plan() {
  return z.strictObject({
    stunden: stunden('Umfang in Stunden', 'extent in hours', 0.25),
    wochen: closed(whole(1, 520), 'Dauer in Wochen', 'duration in weeks'),
    ziele: closed(list(ziel()), 'Ziele mit ihren SMART-Merkmalen', 'goals with their SMART marks'),
    nachvollziehbar: open(z.boolean(), 'Ob der Plan nachvollziehbar ist', 'whether the plan can be followed'),
    angemessen: open(
      z.boolean(),
      'Ob Dauer und Umfang angemessen sind',
      'whether duration and extent are reasonable, as a person judged',
    ),
  });
}

function verlaengerung() {
  return z.strictObject({
    geleisteteStunden: stunden('Bisher geleistete Stunden', 'hours done so far'),
    offeneStunden: stunden('Noch offene Stunden', 'hours still open'),
    stunden: stunden('Angestrebte Stunden', 'hours wanted'),
    monate: closed(whole(1, 120), 'Angestrebte Monate', 'months wanted'),
  });
}

/** Schema of what a section holds: flags, days and hours, nothing about health. */
export function inhalt() {
  return z.strictObject({
    komplettAusgefuellt: ja('Komplett ausgefüllt', 'completely filled in'),
    zusammenhangMitBehinderung: ja(
      'Zusammenhang zur Behinderung ist sichtbar',
      'the link to the disability is visible; nothing about the disability itself',
    ),
    vollstaendigkeit: ja('Prüfung auf Vollständigkeit: Antwort', 'review of completeness: the answer'),
    angemessenheit: ja(
      'Prüfung auf fachlich-inhaltliche Angemessenheit: Antwort',
      'review of professional adequacy: the answer',
    ),
    richtigkeit: ja('Prüfung auf Richtigkeit: Antwort', 'review of correctness: the answer'),
    empfehlung: closed(z.enum(['befuerwortet', 'abgelehnt']), 'Empfehlung', 'recommendation'),
    entscheidung: closed(z.enum(['bewilligt', 'abgelehnt']), 'Entscheidung', 'decision'),
    bewilligtAb: closed(day(), 'Bewilligt ab', 'first day approved'),
    bewilligtBis: closed(day(), 'Bewilligt bis', 'last day approved'),
    bewilligteStunden: stunden('Bewilligte Stunden', 'hours approved'),
    jobcoach: closed(pseudonym(), 'Ausgewählter Jobcoach', 'the Jobcoach selected, a pseudonym'),
    ergebnisDesTreffens: ja('Ergebnis des Treffens ist festgehalten', 'the result of the meeting is recorded'),
    jobcoachUebernimmt: ja('Ob der Jobcoach den Fall übernimmt', 'whether the Jobcoach takes the case'),
    plan: closed(plan(), 'Maßnahmenplan', 'plan of the measure'),
    zwischenberichtFaelligAm: closed(
      day(),
      'Mitgeteiltes Fälligkeitsdatum des Zwischenberichts',
      'day told for the interim report',
    ),
    zielaenderung: ja('Die Zielsetzung ändert sich', 'the goal changes'),
    verlaengerungsbedarf: ja('Eine Verlängerung ist nötig', 'an extension is needed'),
    verlaengerung: closed(verlaengerung(), 'Angaben zur Verlängerung', 'facts on the extension'),
  });
}

/** Schema of a Leistungsnachweis: its month, its hours and the days they lie between. */
export function leistung() {
  return z.strictObject({
    monat: needed(month(), 'Monat des Leistungsnachweises', 'month of the timesheet'),
    stunden: stunden('Geleistete Stunden', 'hours done'),
    ersterTagAm: closed(day(), 'Erster Tag des Jobcoachings in diesem Monat', 'first day of coaching in that month'),
    letzterTagAm: closed(day(), 'Letzter Tag des Jobcoachings in diesem Monat', 'last day of coaching in that month'),
  });
}
