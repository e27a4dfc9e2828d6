import { describe, expect, it } from 'vitest';
import {
  addPeriods,
  computeBekanntgabe,
  computeFristende,
  computeFristwort,
  computeRechtsbehelfsfrist,
  computeRueckwaertsfrist,
  computeVerlaengerung,
} from 'kooperationsplan/fristen';
import { explainFrist } from 'kooperationsplan/fristen/explain';
import type { Explainable } from 'kooperationsplan/fristen/explain';

const four = { after: '2025-10-03', amount: 4, unit: 'weeks' } as const;

describe('the sentences for the file', () => {
  it.each<[string, Explainable, string, string]>([
    [
      'an Ereignisfrist that moves',
      computeFristende({ after: '2025-08-31', amount: 6, unit: 'months', kind: 'gesetzlich', land: 'NI' }),
      'Die Frist (6 Monate) läuft vom 01.09.2025, dem Tag nach dem 31.08.2025, bis zum 28.02.2026; dem letzten Monat fehlt der entsprechende Tag. Das Ende verschiebt sich auf den nächsten Werktag, den 02.03.2026 (28.02.2026 Samstag, 01.03.2026 Sonntag). Angewandt: § 26 Abs. 1 SGB X, § 187 Abs. 1 BGB, § 188 Abs. 2 Alt. 1 BGB, § 188 Abs. 3 BGB, § 26 Abs. 3 Satz 1 SGB X; Feiertage: NI.',
      'The Frist (6 months) runs from 2025-09-01, the day after 2025-08-31, to 2026-02-28; the last month lacks the day. The end moves to the next working day, 2026-03-02 (2026-02-28 Saturday, 2026-03-01 Sunday). Applied: § 26 Abs. 1 SGB X, § 187 Abs. 1 BGB, § 188 Abs. 2 Alt. 1 BGB, § 188 Abs. 3 BGB, § 26 Abs. 3 Satz 1 SGB X; holidays: NI.',
    ],
    [
      'a holiday',
      computeFristende({ ...four, kind: 'behoerdlich', land: 'NI' }),
      'Die Frist (4 Wochen) läuft vom 04.10.2025, dem Tag nach dem 03.10.2025, bis zum 31.10.2025. Das Ende verschiebt sich auf den nächsten Werktag, den 03.11.2025 (31.10.2025 Reformationstag, 01.11.2025 Samstag, 02.11.2025 Sonntag). Angewandt: § 26 Abs. 2 SGB X, § 26 Abs. 1 SGB X, § 188 Abs. 2 Alt. 1 BGB, § 26 Abs. 3 Satz 1 SGB X; Feiertage: NI.',
      'The Frist (4 weeks) runs from 2025-10-04, the day after 2025-10-03, to 2025-10-31. The end moves to the next working day, 2025-11-03 (2025-10-31 Reformationstag, 2025-11-01 Saturday, 2025-11-02 Sunday). Applied: § 26 Abs. 2 SGB X, § 26 Abs. 1 SGB X, § 188 Abs. 2 Alt. 1 BGB, § 26 Abs. 3 Satz 1 SGB X; holidays: NI.',
    ],
    [
      'a working day, no Land named',
      computeFristende({ ...four, kind: 'gesetzlich', regime: 'BGB' }),
      'Die Frist (4 Wochen) läuft vom 04.10.2025, dem Tag nach dem 03.10.2025, bis zum 31.10.2025. Das ist ein Werktag und bleibt das Ende. Angewandt: § 187 Abs. 1 BGB, § 188 Abs. 2 Alt. 1 BGB; Feiertage: bundesweit; zu beachten: Feiertag in mindestens einem Land, Land fehlt.',
      'The Frist (4 weeks) runs from 2025-10-04, the day after 2025-10-03, to 2025-10-31. That is a working day and stays the end. Applied: § 187 Abs. 1 BGB, § 188 Abs. 2 Alt. 1 BGB; holidays: nationwide; note: holiday in at least one Land, no Land given.',
    ],
    [
      'a Leistungszeitraum',
      computeFristende({ from: '2008-03-01', amount: 1, unit: 'halfYears', kind: 'leistungszeitraum' }),
      'Der Zeitraum (1 Halbjahr) läuft vom 01.03.2008 bis zum 31.08.2008. Samstag, Sonntag oder Feiertag verschiebt nichts: Leistungszeitraum. Angewandt: § 26 Abs. 1 SGB X, § 187 Abs. 2 BGB, § 189 Abs. 1 BGB, § 188 Abs. 2 Alt. 2 BGB, § 26 Abs. 4 SGB X.',
      'The period (1 half-year) runs from 2008-03-01 to 2008-08-31. A Saturday, Sunday or holiday moves nothing: Leistungszeitraum. Applied: § 26 Abs. 1 SGB X, § 187 Abs. 2 BGB, § 189 Abs. 1 BGB, § 188 Abs. 2 Alt. 2 BGB, § 26 Abs. 4 SGB X.',
    ],
    [
      'one month and a half of Wartezeit',
      computeFristende({ after: '2005-01-17', amount: 3, unit: 'halfMonths', kind: 'wartezeit', regime: 'BGB' }),
      'Der Zeitraum (1½ Monate) läuft vom 18.01.2005, dem Tag nach dem 17.01.2005, bis zum 04.03.2005. Samstag, Sonntag oder Feiertag verschiebt nichts: niemand muss bis dahin handeln, BAG 24.10.2013, 2 AZR 1057/12. Angewandt: § 187 Abs. 1 BGB, § 189 Abs. 1 BGB, § 189 Abs. 2 BGB, § 188 Abs. 2 Alt. 1 BGB.',
      'The period (1½ months) runs from 2005-01-18, the day after 2005-01-17, to 2005-03-04. A Saturday, Sunday or holiday moves nothing: nobody has to act by then, BAG 24.10.2013, 2 AZR 1057/12. Applied: § 187 Abs. 1 BGB, § 189 Abs. 1 BGB, § 189 Abs. 2 BGB, § 188 Abs. 2 Alt. 1 BGB.',
    ],
    [
      'a named day',
      computeFristende({ on: '2026-03-08', kind: 'benannterTag' }),
      'Genannt ist der 08.03.2026. Samstag, Sonntag oder Feiertag verschiebt nichts: die Behörde hat darauf hingewiesen. Angewandt: § 26 Abs. 1 SGB X, § 26 Abs. 3 Satz 2 SGB X.',
      'The day named is 2026-03-08. A Saturday, Sunday or holiday moves nothing: the authority pointed it out. Applied: § 26 Abs. 1 SGB X, § 26 Abs. 3 Satz 2 SGB X.',
    ],
    [
      'hours',
      computeFristende({ after: '2026-03-06', amount: 48, unit: 'hours', kind: 'stunden' }),
      'Kein Tag bestimmbar nach dem 06.03.2026: Stunden laufen durch Samstag, Sonntag und Feiertag (§ 26 Abs. 6 SGB X).',
      'No day can be given after 2026-03-06: hours run through Saturday, Sunday and holiday (§ 26 Abs. 6 SGB X).',
    ],
    [
      'a late Bekanntgabe at the turn of the year',
      computeBekanntgabe({ zurPostAm: '2024-12-31', zugegangenAm: '2025-01-07' }),
      'Der Verwaltungsakt wurde am 31.12.2024 abgesandt und gilt am dritten Tag danach, 03.01.2025, als bekannt gegeben; zugegangen ist er erst am 07.01.2025. Samstag, Sonntag oder Feiertag verschiebt nichts: Zeitpunkt, keine Frist. Angewandt: § 26 Abs. 1 SGB X, § 187 Abs. 1 BGB, § 37 Abs. 2 Satz 1 SGB X, § 37 Abs. 2 Satz 3 SGB X; zu beachten: die Absendung 2024 entscheidet, ohne Übergangsvorschrift, späterer Zugang zählt.',
      'The Verwaltungsakt was sent on 2024-12-31 and counts as made known on the third day after, 2025-01-03; it was received only on 2025-01-07. A Saturday, Sunday or holiday moves nothing: a point in time, no period. Applied: § 26 Abs. 1 SGB X, § 187 Abs. 1 BGB, § 37 Abs. 2 Satz 1 SGB X, § 37 Abs. 2 Satz 3 SGB X; note: the sending in 2024 decides, no transition clause, later receipt counts.',
    ],
    [
      'formal service',
      computeBekanntgabe({ zugestelltAm: '2026-03-07' }),
      'Der Verwaltungsakt wurde am 07.03.2026 förmlich zugestellt und damit bekannt gegeben. Samstag, Sonntag oder Feiertag verschiebt nichts: Zeitpunkt, keine Frist. Angewandt: § 37 Abs. 5 SGB X.',
      'The Verwaltungsakt was formally served on 2026-03-07 and so made known. A Saturday, Sunday or holiday moves nothing: a point in time, no period. Applied: § 37 Abs. 5 SGB X.',
    ],
    [
      'a Widerspruch',
      computeRechtsbehelfsfrist({
        bekanntgegebenAm: '2025-08-31',
        rechtsbehelf: 'widerspruch',
        rechtsbehelfsbelehrung: 'fehlt',
        land: 'NI',
      }),
      'Die Frist (1 Jahr) läuft vom 01.09.2025, dem Tag nach dem 31.08.2025, bis zum 31.08.2026. Das ist ein Werktag und bleibt das Ende. Angewandt: § 84 Abs. 2 Satz 3 SGG, § 66 Abs. 2 Satz 1 SGG, § 64 Abs. 1 SGG, § 64 Abs. 2 Satz 1 SGG; Feiertage: NI.',
      'The Frist (1 year) runs from 2025-09-01, the day after 2025-08-31, to 2026-08-31. That is a working day and stays the end. Applied: § 84 Abs. 2 Satz 3 SGG, § 66 Abs. 2 Satz 1 SGG, § 64 Abs. 1 SGG, § 64 Abs. 2 Satz 1 SGG; holidays: NI.',
    ],
    [
      'a backward period',
      computeRueckwaertsfrist({ beforeEndOf: '2027-01-31', amount: 4, unit: 'weeks', land: 'NI' }),
      'Spätestens 4 Wochen vor Ablauf des 31.01.2027 heißt: bis zum 03.01.2027. Samstag, Sonntag oder Feiertag verschiebt nichts: Rückwärtsfrist; sicherer Werktag: 31.12.2026. Angewandt: § 26 Abs. 1 SGB X, § 187 Abs. 1 BGB (entsprechend), § 188 Abs. 2 Alt. 1 BGB (entsprechend); Feiertage: NI; zu beachten: herrschende Meinung, im Sozialrecht offen.',
      'At the latest 4 weeks before the end of 2027-01-31 means: by 2027-01-03. A Saturday, Sunday or holiday moves nothing: backward period; safe working day: 2026-12-31. Applied: § 26 Abs. 1 SGB X, § 187 Abs. 1 BGB (entsprechend), § 188 Abs. 2 Alt. 1 BGB (entsprechend); holidays: NI; note: prevailing view, open in social law.',
    ],
    [
      'an open extension',
      computeVerlaengerung({ after: '2026-03-14', amount: 10, unit: 'days', land: 'NI' }),
      'Kein Tag bestimmbar nach dem 14.03.2026: das alte Ende ist vielleicht kein Werktag; ob von ihm oder vom verschobenen an zu zählen ist, ist offen (§ 26 Abs. 7 Satz 1 SGB X, § 26 Abs. 1 SGB X, § 190 BGB). In Betracht kommt: 24.03.2026 oder 26.03.2026.',
      'No day can be given after 2026-03-14: the old end may be no working day; whether to count from it or from the shifted one is open (§ 26 Abs. 7 Satz 1 SGB X, § 26 Abs. 1 SGB X, § 190 BGB). Possible is: 2026-03-24 or 2026-03-26.',
    ],
    [
      'Monatsende',
      computeFristwort({ wort: 'monatsende', month: '2026-02', regime: 'BGB' }),
      'Genannt ist der 28.02.2026. Samstag, Sonntag oder Feiertag verschiebt nichts: nichts ist zu tun. Angewandt: § 192 BGB; zu beachten: Auslegungsregel.',
      'The day named is 2026-02-28. A Saturday, Sunday or holiday moves nothing: nothing is due. Applied: § 192 BGB; note: rule of interpretation.',
    ],
    [
      'unverzüglich',
      computeFristwort({ wort: 'unverzueglich' }),
      'Kein Tag bestimmbar: ohne schuldhaftes Zögern, je nach Fall (§ 121 Abs. 1 Satz 1 BGB).',
      'No day can be given: without culpable delay, by the case (§ 121 Abs. 1 Satz 1 BGB).',
    ],
    [
      'regelmäßig',
      computeFristwort({ wort: 'regelmaessig' }),
      'Kein Tag bestimmbar: „regelmäßig“ nennt keinen Abstand.',
      'No day can be given: "regelmäßig" names no interval.',
    ],
    [
      'a sum',
      addPeriods({
        periods: [{ from: '2026-01-01', to: '2026-03-31' }],
        cap: { amount: 24, unit: 'months' },
        nextFrom: '2027-01-01',
      }),
      'Zusammen 90 Tage; Monat 30, Jahr 365 Tage (§ 191 BGB). Von 720 bleiben 630, darüber liegen 0. Aufgebraucht am 21.09.2028.',
      'In all 90 days; month 30, year 365 days (§ 191 BGB). Of 720 are left 630, above lie 0. Used up on 2028-09-21.',
    ],
  ])('%s', (_story, result, german, english) => {
    expect(explainFrist(result)).toBe(german);
    expect(explainFrist(result, 'de')).toBe(german);
    expect(explainFrist(result, 'en')).toBe(english);
  });

  it('name every flag', () => {
    const frist = computeFristende({ on: '2026-03-09', kind: 'gesetzlich' });
    const flags = [
      'gemeindeFeiertagUndecided',
      'landFeiertagPossible',
      'landFeiertageUnknown',
      'afterKnownUntil',
      'namedDayWithoutReference',
      'earlierReceiptIgnored',
    ] as const;
    expect(explainFrist({ ...frist, flags }).split('zu beachten: ')[1]).toBe(
      'Feiertag der Gemeinde ungeklärt, Feiertag in mindestens einem Land, Land fehlt, Feiertage der Länder vor 2015 ungeprüft, nach dem Datenstand der Feiertage, ohne Hinweis auf Abs. 3 Satz 2, früherer Zugang zählt nicht.',
    );
  });
});
