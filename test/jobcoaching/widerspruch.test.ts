import { describe, expect, test } from 'vitest';
import { agendaJobcoaching, checkJobcoaching, writePath, type RuleFinding } from 'kooperationsplan';
import { changed, set, type Change } from '../../src/begriffe/change';
import { bewilligt as vonAnfang, completeBewilligt, completeVerlaengert, stelle } from '../../src/jobcoaching/examples';

const { document: bewilligt, asOf } = completeBewilligt;
const { document: verlaengert, asOf: spaeter } = completeVerlaengert;

function findings(document: object, day: string): readonly RuleFinding[] {
  return checkJobcoaching(document, { asOf: day }).findings.filter((finding) => finding.kind === 'rule');
}

function found(document: object, day: string): readonly string[] {
  return findings(document, day).map(({ rule, outcome, path }) => `${rule} ${outcome} ${writePath(path)}`);
}

describe('an approval whose last day lies before its first', () => {
  const bis = (document: object, schritt: string, tag: string): Change =>
    set(stelle(document as never, schritt, 'inhalt.bewilligtBis'), tag);

  test('is not decided: no deadline is counted back from it', () => {
    // Approved from 2026-05-01 on.
    const verkehrt = changed(bewilligt, [bis(bewilligt, 'abschnitt8', '2026-04-30')]);
    const [finding] = findings(verkehrt, asOf);
    expect(found(verkehrt, asOf)).toEqual(['jobcoaching.verlaengerungsfrist undetermined ereignisse[18]']);
    expect(finding?.message).toContain(
      'Der letzte bewilligte Tag (30.04.2026) liegt vor dem ersten (01.05.2026); wann zu beantragen ist, ist nicht zu berechnen.',
    );
    const due = agendaJobcoaching(verkehrt, { asOf }).entries.map(({ rule }) => rule);
    expect(due).not.toContain('jobcoaching.verlaengerungsfrist');
  });

  test('nor is an extension without hours that ends with the first approval; a day longer it is one', () => {
    const stunden = set(stelle(verlaengert as never, 'abschnitt10.3', 'inhalt.bewilligteStunden'), 0);
    const am = (tag: string): readonly string[] =>
      found(changed(verlaengert, [bis(verlaengert, 'abschnitt10.3', tag), stunden]), spaeter);
    const index = stelle(verlaengert as never, 'abschnitt10.3').replace('ereignisse.', '');
    expect(am('2026-10-31')).toEqual([`jobcoaching.verlaengerungsfrist undetermined ereignisse[${index}]`]);
    expect(am('2026-11-01')).toEqual([]);
  });
});

describe('a change on the day of the sending', () => {
  const am = (tag: string): readonly string[] =>
    found(changed(bewilligt, [set('ereignisse.4.geaendertAm', tag)]), asOf);

  test('may have come before or after it: undetermined; the day after is a violation, the day before is none', () => {
    expect(am('2026-02-02')).toEqual([]);
    expect(am('2026-02-03')).toEqual(['jobcoaching.unveraendert undetermined ereignisse[4].geaendertAm']);
    expect(am('2026-02-04')).toEqual(['jobcoaching.unveraendert violated ereignisse[4].geaendertAm']);
  });
});

describe('an act that needs a result of an earlier one', () => {
  const ersteMeldung = (document: object): string | undefined =>
    findings(document, '2026-05-10').find(({ rule }) => rule === 'jobcoaching.reihenfolge')?.message;

  test('says which result is missing where the act itself took place', () => {
    const abgelehnt = changed(bewilligt, [
      set(stelle(bewilligt as never, 'abschnitt8', 'inhalt'), { entscheidung: 'abgelehnt' }),
      set('ereignisse.23', { am: '2026-05-04', schritt: 'durchfuehrung', von: 'jobcoach' }),
    ]);
    expect(ersteMeldung(abgelehnt)).toContain(
      'Davor fehlt: „Über die Maßnahme entscheiden“ (Abschnitt 8) mit Bewilligung.',
    );
    const abgesagt = changed(bewilligt, [
      set(stelle(bewilligt as never, 'abschnitt5', 'inhalt.jobcoachUebernimmt'), false),
    ]);
    expect(ersteMeldung(abgesagt)).toContain('(Abschnitt 5) mit Übernahme durch den Jobcoach.');
  });
});

describe('a day told for the interim report that lies before the telling', () => {
  const verkehrt = (document: object): object =>
    changed(document, [set(stelle(document as never, 'abschnitt9', 'inhalt.zwischenberichtFaelligAm'), '2026-01-01')]);

  test('cannot be meant: nobody is late for it, and after the talk the later of the two days is not known', () => {
    const tag = 'jobcoaching.zwischenberichtstag violated ereignisse[21].inhalt.zwischenberichtFaelligAm';
    expect(found(verkehrt(bewilligt), asOf)).toEqual([tag]);
    expect(findings(verkehrt(bewilligt), asOf)[0]?.message).toContain('kann nicht gemeint sein');
    // Talk on 2026-07-22: two weeks end on 2026-08-05.
    const spaet = changed(verkehrt(verlaengert), [
      set(stelle(verlaengert as never, 'abschnitt10', 'am'), '2026-08-06'),
      set(stelle(verlaengert as never, 'abschnitt10', 'umbenannt.0.am'), '2026-08-06'),
    ]);
    const gesehen = found(spaet, spaeter);
    expect(gesehen).toContain('jobcoaching.berichtVersaeumt undetermined ereignisse[28]');
    expect(gesehen.filter((one) => one.includes('violated'))).toEqual([tag]);
  });
});

describe('after the refusal of the cost', () => {
  const { ereignisse } = vonAnfang;
  const noch = (index: number, am: string): (typeof ereignisse)[number] => ({
    ...ereignisse[index]!,
    am,
    umbenannt: [{ am, durch: 'koost' }],
  });
  // Sections 2, 3 and 4 once more, after section 3 refused the cost.
  const fall = (entscheidung: 'bewilligt' | 'abgelehnt'): object => ({
    ...vonAnfang,
    ereignisse: [
      ...ereignisse.slice(0, 6),
      { ...ereignisse[6]!, inhalt: { entscheidung: 'abgelehnt' } },
      noch(5, '2026-03-02'),
      { ...noch(6, '2026-03-09'), inhalt: { entscheidung } },
      noch(7, '2026-03-10'),
    ],
  });

  test('a new review and decision are undetermined, the paper being silent; what follows goes on from them', () => {
    const nochEinmal = [
      'jobcoaching.reihenfolge undetermined ereignisse[7]',
      'jobcoaching.reihenfolge undetermined ereignisse[8]',
    ];
    expect(found(fall('bewilligt'), asOf)).toEqual(nochEinmal);
    const report = checkJobcoaching(fall('bewilligt'), { asOf });
    expect([report.result?.stand, report.result?.lesung.ungewiss]).toEqual(['offen', 2]);
    expect(findings(fall('bewilligt'), asOf)[0]?.message).toContain('nach der Ablehnung');
    expect(found(fall('abgelehnt'), asOf)).toEqual([...nochEinmal, 'jobcoaching.reihenfolge violated ereignisse[9]']);
  });

  test('documents sent with section 1 anew count for the new recommendation', () => {
    const unvollstaendig = { ...ereignisse[4]!, anlagen: ['falldokument', 'antrag'] };
    const { umbenannt: _, ...abgelehnt } = ereignisse[5]!;
    const gesehen = found(
      {
        ...vonAnfang,
        ereignisse: [
          ...ereignisse.slice(0, 4),
          unvollstaendig,
          { ...abgelehnt, inhalt: { vollstaendigkeit: false, empfehlung: 'abgelehnt' } },
          { ...ereignisse[6]!, inhalt: { entscheidung: 'abgelehnt' } },
          noch(4, '2026-03-02'),
          noch(5, '2026-03-03'),
        ],
      },
      asOf,
    );
    expect(gesehen.filter((one) => one.includes('ohneUnterlagen'))).toEqual([]);
  });
});
