import { describe, expect, it } from 'vitest';
import { checkDocument, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import {
  bescheid2023,
  bescheid2026,
  meldebescheid2023,
  meldebescheid2026,
  wegfallbescheid2026,
} from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';
import { findings } from './findings';

function messages(document: object, ...changes: readonly Change[]): string {
  const { findings: found } = checkDocument(changed(document, changes), { asOf: '2027-12-31' });
  return found.map((finding) => (finding as RuleFinding).message).join('\n');
}

const gewusst = (seitAm?: string): Change =>
  set('kenntnis', { art: 'nachgewiesen', ...(seitAm !== undefined && { seitAm }) });
const nieBelehrt = set('belehrtAm', false);
const angehoert = set('anhoerungPersoenlich', 'angeboten');
const versaeumt = (terminAm: string, belehrt = true, wichtigerGrund = false): object => ({
  terminAm,
  belehrt,
  wichtigerGrund,
});

describe('knowledge of the consequences of the old law (§ 65a Abs. 2, 3 SGB II, open question 5)', () => {
  const offen = ['folgeNachAlterBelehrung undetermined'];

  it('leaves the consequence of a breach since 2026-07-01 open, like an instruction of the old law', () => {
    expect(findings(bescheid2026, nieBelehrt, gewusst('2025-03-01'))).toEqual(offen);
    expect(findings(bescheid2026, set('belehrtAm', '2026-05-04'), gewusst('2025-05-04'))).toEqual(offen);
    expect(findings(bescheid2026, nieBelehrt, gewusst('2026-06-30'))).toEqual(offen);
    expect(messages(bescheid2026, nieBelehrt, gewusst('2025-03-01'))).toContain(
      'Kenntnis ist seit dem 01.03.2025 festgehalten',
    );
  });

  it('is open without a day, since nobody can say which consequence was known', () => {
    expect(findings(bescheid2026, nieBelehrt, gewusst())).toEqual(offen);
  });

  it('is no matter where it is of the new law, or the breach lies under the old', () => {
    expect(findings(bescheid2026, nieBelehrt, gewusst('2026-07-01'))).toEqual([]);
    expect(findings(bescheid2023, nieBelehrt, gewusst('2025-03-01'))).toEqual([]);
  });

  it('is named as later where it is dated after the breach', () => {
    expect(messages(bescheid2026, nieBelehrt, gewusst('2026-08-10'))).toContain(
      'die festgehaltene Kenntnis liegt nicht davor',
    );
  });
});

describe('§ 31 Abs. 2 Nr. 1, 3 and 4 SGB II', () => {
  const sperrzeit = [
    set('tatbestand', '§ 31 Abs. 2 SGB II'),
    set('sperrzeitAb', '2026-08-03'),
    set('beginnMonat', '2026-08'),
  ];

  it('presuppose no instruction, so an old one leaves nothing open', () => {
    expect(findings(bescheid2026, ...sperrzeit, set('absatz2Nummer', 3), set('belehrtAm', '2026-05-04'))).toEqual([]);
  });

  it('brings its own start with it, and the message says so', () => {
    const zuSpaet = [set('absatz2Nummer', 3), set('beginnMonat', '2026-09')];
    expect(messages(bescheid2026, ...sperrzeit, ...zuSpaet)).toContain(
      'Die Minderung beginnt mit der Sperrzeit oder dem Erlöschen, hier im Monat ab dem 01.08.2026; der Bescheid nennt den 01.09.2026.',
    );
  });

  it('are to be told from Nr. 2, which presupposes one', () => {
    const andere = [set('tatbestand', '§ 31 Abs. 2 SGB II'), nieBelehrt];
    expect(findings(bescheid2026, ...andere)).toContain('belehrungVorher undetermined');
    expect(findings(bescheid2026, ...andere, set('absatz2Nummer', 4))).toEqual([]);
    expect(findings(bescheid2026, ...andere, set('absatz2Nummer', 2))).toEqual(['belehrungVorher violated']);
  });
});

describe('three appointments missed in a row (§ 7b Abs. 4 SGB II)', () => {
  const drei = (...fruehere: readonly object[]): readonly Change[] => [
    set('versaeumnisse', fruehere),
    set('inFolge', 3),
    set('imMonatDanachGemeldet', false),
    angehoert,
  ];
  const imJuli = [versaeumt('2026-07-06'), versaeumt('2026-07-20')];

  it('are open where one lies before 2026-07-01, as whether they are repeated is (open question 6)', () => {
    expect(findings(meldebescheid2026, ...drei(versaeumt('2026-05-10'), versaeumt('2026-06-10')))).toEqual([
      'nichtErreichbar undetermined',
      'minderungMeldeversaeumnis undetermined',
    ]);
    expect(findings(meldebescheid2026, ...drei(versaeumt('2026-06-10'), versaeumt('2026-07-20')))).toEqual([
      'nichtErreichbar undetermined',
    ]);
  });

  it('presuppose an instruction each, the third, too', () => {
    expect(findings(meldebescheid2026, ...drei(...imJuli))).toEqual(['nichtErreichbar violated']);
    expect(findings(meldebescheid2026, ...drei(...imJuli), nieBelehrt)).toEqual(['belehrungVorher violated']);
    expect(findings(meldebescheid2026, ...drei(...imJuli), set('belehrtAm', '2026-06-20'))).toEqual([
      'folgeNachAlterBelehrung undetermined',
      'nichtErreichbar undetermined',
    ]);
  });

  it('cannot be judged where fewer are on record', () => {
    for (const bekannte of [[], [versaeumt('2026-07-20')]]) {
      expect(findings(meldebescheid2026, ...drei(...bekannte))).toEqual([
        'nichtErreichbar undetermined',
        'minderungMeldeversaeumnis undetermined',
      ]);
    }
  });

  it('are no reason to say something of the person', () => {
    expect(messages(meldebescheid2026, ...drei(...imJuli))).not.toContain('Person gilt');
  });
});

describe('"wiederholt" (§ 32 Abs. 1 Satz 1 SGB II)', () => {
  it('is sure only where the appointment directly before was missed after an instruction and without wichtiger Grund', () => {
    const mit = (letztes: object): readonly string[] =>
      findings(
        meldebescheid2026,
        set('versaeumnisse', [versaeumt('2026-07-06'), letztes]),
        set('inFolge', 3),
        angehoert,
      );
    expect(mit(versaeumt('2026-07-20', false))).toEqual(['minderungMeldeversaeumnis undetermined']);
    expect(mit(versaeumt('2026-07-20', true, true))).toEqual(['minderungMeldeversaeumnis undetermined']);
  });
});

describe('the hearing (§ 24 SGB X)', () => {
  it('does not lie before the event it is about', () => {
    expect(findings(bescheid2026, set('anhoerungAm', '2026-07-20'))).toEqual(['anhoerung violated']);
    expect(findings(bescheid2026, set('anhoerungAm', '2026-08-03'))).toEqual([]);
    expect(findings(verpflichtung2026, set('anhoerungAm', '2026-07-01'))).toEqual(['anhoerung violated']);
    expect(findings(verpflichtung2026, set('anhoerungAm', '2026-07-14'))).toEqual([]);
    expect(messages(verpflichtung2026, set('anhoerungAm', '2026-07-01'))).toContain('vor dem Ereignis');
  });
});

describe('a repeated breach until 2026-06-30 (§ 31a Abs. 2 Satz 2 SGB II)', () => {
  it('is none by an appointment with a wichtiger Grund, or one after the breach', () => {
    expect(findings(meldebescheid2023, set('versaeumnisse', [versaeumt('2025-10-06', true, true)]))).toEqual([]);
    expect(findings(meldebescheid2023, set('versaeumnisse', [versaeumt('2025-12-15')]))).toEqual([]);
    expect(findings(meldebescheid2023, set('versaeumnisse', [versaeumt('2025-10-06')]))).toEqual([
      'anhoerungPersoenlich violated',
    ]);
    expect(findings(meldebescheid2023, set('versaeumnisse', [versaeumt('2025-10-06', false)]))).toEqual([
      'anhoerungPersoenlich undetermined',
    ]);
  });

  it('is none by a reduction that began more than a year before (Abs. 1 Satz 5)', () => {
    const frueher = { festgestelltAm: '2023-02-13', beginnAm: '2023-03-01', prozent: 10 };
    const nummer3 = { ...frueher, tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II' };
    expect(findings(bescheid2023, set('fruehereMinderungen', [nummer3]))).toEqual([]);
  });
});

describe('the loss of the Regelbedarf (§ 31a Abs. 7 SGB II)', () => {
  it('asks what an earlier reduction rested on, where it needs one', () => {
    const frueher = { festgestelltAm: '2025-02-17', beginnAm: '2025-03-01', prozent: 10 };
    const alt = [
      set('pflichtverletzungAm', '2025-06-01'),
      set('festgestelltAm', '2025-06-23'),
      set('versandtAm', '2025-06-23'),
      set('zugegangenAm', '2025-06-25'),
      set('beginnMonat', '2025-07'),
      set('leistungsbezeichnung', 'buergergeld'),
      set('belehrtAm', '2025-05-05'),
      set('anhoerungAm', '2025-06-09'),
      set('schlichtungen', []),
      angehoert,
    ];
    expect(findings(wegfallbescheid2026, ...alt, set('fruehereMinderungen', [frueher]))).toEqual([
      'wegfallRegelbedarf undetermined',
    ]);
  });

  it('is open where the instruction is older than the wording (open question 11)', () => {
    expect(findings(wegfallbescheid2026, set('belehrtAm', '2024-01-10'))).toEqual(['wegfallRegelbedarf undetermined']);
    expect(findings(wegfallbescheid2026, set('belehrtAm', '2026-04-23'))).toEqual([]);
  });
});

describe('a Schlichtung of nearly thirteen weeks', () => {
  it('is judged by the law of its start, also where the breach lies before § 15a Abs. 4 SGB II', () => {
    const lang = [{ begonnenAm: '2023-07-03', geeinigtAm: false, beendetAm: '2023-09-30' }];
    const juni = [set('pflichtverletzungAm', '2023-06-20'), set('belehrtAm', '2023-05-08'), set('schlichtungen', lang)];
    expect(findings(bescheid2023, ...juni, set('festgestelltAm', '2023-11-20'))).toContain(
      'schlichtungsdauer violated',
    );
  });
});

describe('the determination', () => {
  it('of a breach before the holidays known for a Land is still too late', () => {
    const alt = [set('pflichtverletzungAm', '2014-06-20'), set('belehrtAm', '2014-05-20')];
    const { findings: found } = checkDocument(changed(bescheid2023, alt), { asOf: '2026-01-15', land: 'BW' });
    expect(found.map((finding) => (finding as RuleFinding).rule)).toContain('rechtsfolgenbelehrung.feststellungsfrist');
  });

  it('is open where a late receipt is on record, also while the way of the letter is not known', () => {
    const spaet = [set('zugegangenAm', '2026-08-03')];
    const offen = (...changes: readonly Change[]): boolean =>
      findings(bescheid2023, ...spaet, ...changes).includes('feststellungsfrist undetermined');
    expect([offen(), offen(remove('versandart'))]).toEqual([true, true]);
  });

  it('before the breach is called what it is', () => {
    expect(messages(bescheid2026, set('festgestelltAm', '2026-08-02'))).toContain('ein Tag vor ihr');
  });

  it('is open on the Monday after a Saturday, which is a working day in law', () => {
    const samstag = [
      set('pflichtverletzungAm', '2026-07-16'),
      set('anhoerungAm', '2026-07-27'),
      set('festgestelltAm', '2027-01-18'),
      set('versandtAm', '2027-01-18'),
      remove('zugegangenAm'),
      set('beginnMonat', '2027-02'),
    ];
    expect(messages(bescheid2026, ...samstag)).toContain('16.01.2027, einem Samstag, Sonntag oder Feiertag');
  });
});
