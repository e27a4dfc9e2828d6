import { describe, expect, it } from 'vitest';
import { checkDocument, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set } from '../../src/begriffe/change';
import {
  bescheid2023,
  bescheid2026,
  meldebescheid2026,
  wegfallbescheid2026,
} from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { verpflichtung2026, verpflichtungSchritte2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';
import { findings } from './findings';

describe('an instruction by mouth (§ 31 Abs. 1 Satz 1 SGB II: written instruction or knowledge)', () => {
  const muendlich = set('belehrungSchriftlich', false);
  const mit = (kenntnis: object): readonly string[] => findings(bescheid2026, muendlich, set('kenntnis', kenntnis));

  it('leaves the question of knowledge: assumed or unknown it is open, none it is a fault', () => {
    expect(mit({ art: 'angenommen' })).toEqual(['belehrungVorher undetermined']);
    expect(findings(bescheid2026, muendlich, remove('kenntnis'))).toEqual(['belehrungVorher undetermined']);
    expect(mit({ art: 'keine' })).toEqual(['belehrungVorher violated']);
  });

  it('is no matter beside knowledge before the breach', () => {
    expect(mit({ art: 'nachgewiesen', seitAm: '2026-07-10' })).toEqual([]);
    expect(mit({ art: 'nachgewiesen', seitAm: '2026-08-04' })).toEqual(['belehrungVorher violated']);
  });

  it('is a fault on the day of the breach, too; one in writing on that day is open', () => {
    const amTag = set('belehrtAm', '2026-08-03');
    expect(findings(bescheid2026, amTag)).toContain('belehrungVorher undetermined');
    expect(findings(bescheid2026, amTag, muendlich)).toContain('belehrungVorher violated');
  });
});

describe('six months that end on a holiday of some Länder (§ 31b Abs. 1 Satz 3 SGB II, breach of 2024-05-01)', () => {
  const allerheiligen = changed(bescheid2023, [
    set('pflichtverletzungAm', '2024-05-01'),
    set('belehrtAm', '2024-04-01'),
    set('anhoerungAm', '2024-10-01'),
    set('festgestelltAm', '2024-11-04'),
    set('versandtAm', '2024-11-04'),
    set('zugegangenAm', '2024-11-06'),
    set('beginnMonat', '2024-12'),
  ]);
  const am = (festgestelltAm: string, land?: 'NW' | 'BE'): readonly string[] =>
    checkDocument(changed(allerheiligen, [set('festgestelltAm', festgestelltAm), set('versandtAm', festgestelltAm)]), {
      asOf: '2025-01-15',
      ...(land !== undefined && { land }),
    }).findings.map((finding) => (finding as RuleFinding).outcome);

  it('are open on Monday 2024-11-04 without a Land and in Nordrhein-Westfalen, over in Berlin', () => {
    expect([am('2024-11-04'), am('2024-11-04', 'NW'), am('2024-11-04', 'BE')]).toEqual([
      ['undetermined'],
      ['undetermined'],
      ['violated'],
    ]);
  });

  it('are over on Tuesday 2024-11-05 everywhere', () => {
    expect([am('2024-11-05'), am('2024-11-05', 'NW')]).toEqual([['violated'], ['violated']]);
  });
});

describe('a reduction within the last year (§ 31a Abs. 7 SGB II until 2026-03-27, breach of 2025-05-11)', () => {
  const verletzt = [
    set('pflichtverletzungAm', '2025-05-11'),
    set('belehrtAm', '2025-04-21'),
    set('anhoerungAm', '2025-05-15'),
    set('festgestelltAm', '2025-05-21'),
    set('versandtAm', '2025-05-21'),
    set('zugegangenAm', '2025-05-22'),
    set('beginnMonat', '2025-06'),
    set('leistungsbezeichnung', 'buergergeld'),
    set('schlichtungen', []),
    set('anhoerungPersoenlich', 'angeboten'),
  ];
  const nach = (beginnAm: string, tatbestand: string, absatz2Nummer?: number): readonly string[] => {
    const nummer = absatz2Nummer === undefined ? {} : { absatz2Nummer };
    const frueher = { festgestelltAm: '2024-01-20', beginnAm, prozent: 30, tatbestand, ...nummer };
    return findings(wegfallbescheid2026, ...verletzt, set('fruehereMinderungen', [frueher]));
  };
  const arbeit = '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II';
  const absatz2 = '§ 31 Abs. 2 SGB II';

  it('is sure where it began in it, open where it began before and may reach into it, none where it was over', () => {
    expect(nach('2024-06-01', arbeit)).toEqual([]);
    expect(nach('2024-05-01', arbeit)).toEqual(['wegfallRegelbedarf undetermined']);
    expect(nach('2024-02-01', arbeit)).toEqual(['wegfallRegelbedarf violated']);
    expect(nach('2024-05-01', '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II')).toEqual(['wegfallRegelbedarf violated']);
  });

  it('counts for § 31 Abs. 2 Nr. 3 and 4 only, and the number is asked for', () => {
    expect(nach('2025-02-01', absatz2)).toEqual(['wegfallRegelbedarf undetermined']);
    for (const nummer of [3, 4]) expect(nach('2025-02-01', absatz2, nummer)).toEqual([]);
    for (const nummer of [1, 2]) {
      expect(nach('2025-02-01', absatz2, nummer)).toEqual(['wegfallRegelbedarf violated']);
    }
  });
});

describe('one missed appointment entered twice', () => {
  it('is one: the third in a row then lacks the second', () => {
    const augustZweimal = ['2026-07-20', '2026-07-20'].map((terminAm) => ({
      terminAm,
      belehrt: true,
      wichtigerGrund: false,
    }));
    const drei = [
      set('versaeumnisse', augustZweimal),
      set('inFolge', 3),
      set('imMonatDanachGemeldet', false),
      set('anhoerungPersoenlich', 'angeboten'),
    ];
    expect(findings(meldebescheid2026, ...drei)).toEqual([
      'nichtErreichbar undetermined',
      'minderungMeldeversaeumnis undetermined',
    ]);
    expect(findings(meldebescheid2026, ...drei, set('versaeumnisse.1.terminAm', '2026-07-13'))).toEqual([
      'nichtErreichbar violated',
    ]);
  });
});

describe('a Verpflichtung (§ 15a SGB II)', () => {
  it('under Abs. 2 or 3 gets a warning where a person found its frequency or deadline unreasonable (open question 8)', () => {
    const unangemessen = set('pflichten.0.angemessen', false);
    expect(findings(verpflichtungSchritte2026, unangemessen)).toEqual(['angemessenheitWeitere violated']);
    expect(findings(verpflichtung2026, unangemessen)).toEqual(['angemessenheit violated']);
    const { verdict } = checkDocument(changed(verpflichtungSchritte2026, [unangemessen]), { asOf: '2026-08-10' });
    expect(verdict).toBe('deviations');
  });

  it('for an invitation missed before 2026-07-01 is open: no transition rule', () => {
    expect(findings(verpflichtung2026, set('versaeumtAm', '2026-06-30'))).toEqual([
      'verpflichtungsanlass undetermined',
    ]);
    expect(findings(verpflichtung2026, set('versaeumtAm', '2026-07-01'))).toEqual([]);
    expect(findings(verpflichtung2026, set('versaeumtAm', '2026-06-30'), set('wichtigerGrund', true))).toEqual([
      'verpflichtungsanlass violated',
    ]);
  });

  it('to a measure without an announced reduction asks whether it is ganzheitliche Betreuung (reading A-11)', () => {
    const zu = (rechtsgrundlage?: string): readonly string[] =>
      findings(
        verpflichtung2026,
        set('pflichten', [
          {
            nummer: 1,
            art: 'massnahme',
            beschreibung: 'Coaching',
            bisAm: '2026-09-10',
            ...(rechtsgrundlage !== undefined && { rechtsgrundlage }),
          },
        ]),
        remove('rechtsfolgenbelehrung'),
        set('zitierteNormen', []),
      );
    const offen = ['verpflichtungsgegenstand undetermined'];
    expect([zu('§ 16k SGB II'), zu(), zu('§ 16 Abs. 1 SGB II')]).toEqual([offen, offen, []]);
  });
});
