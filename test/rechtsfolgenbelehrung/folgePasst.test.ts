import { describe, expect, it } from 'vitest';
import { checkSchreiben } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2026, ersteEinladung2023 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

function found(letter: object, changes: readonly Change[], asOf = '2026-08-10'): readonly string[] {
  return checkSchreiben(changed(letter, changes), { asOf }).findings.map((finding) =>
    finding.kind === 'rule' ? `${finding.rule.replace('rechtsfolgenbelehrung.', '')} ${finding.outcome}` : finding.code,
  );
}

const folgen = 'rechtsfolgenbelehrung.rechtsfolgen';
const beginn = 'monatNachWirksamwerden';
const nummer = (n: 1 | 2 | 3): string => `§ 31 Abs. 1 Satz 1 Nr. ${String(n)} SGB II`;
const minderung = { art: 'minderung', bezugsgroesse: 'regelbedarf', beginn };
const wegfall = { art: 'wegfallRegelbedarf', monate: 2, beginn };
const meldung = { ...minderung, tatbestand: '§ 32 Abs. 1 SGB II', stufe: 'wiederholte', prozent: 30, monate: 1 };
const alteStufen = (stufen: readonly (readonly [string, number, number])[]): Change =>
  set(
    folgen,
    stufen.map(([stufe, prozent, monate]) => ({ ...minderung, tatbestand: nummer(3), stufe, prozent, monate })),
  );
const vorher = '2026-01-20';

describe('a missed appointment has consequences under § 32 only', () => {
  const einladung = (...changes: readonly Change[]): readonly string[] => found(einladung2026, changes, '2026-07-20');

  it('not those of a breach, whatever the amount', () => {
    const nummer3 = { ...minderung, tatbestand: nummer(3) };
    for (const [prozent, monate] of [
      [100, 12],
      [30, 3],
    ]) {
      expect(einladung(set(`${folgen}.0`, { ...nummer3, prozent, monate }))).toEqual([
        'folgePasstZurHandlung violated',
      ]);
    }
  });

  it('not the loss of the Regelbedarf (§ 31a Abs. 7)', () => {
    expect(einladung(set(`${folgen}.1`, wegfall))).toEqual(['angekuendigterWegfall violated']);
  });
});

describe('own efforts asked for by a Verpflichtung', () => {
  it('are no work refused, no missed appointment, no measure', () => {
    expect(found(verpflichtung2026, [set(`${folgen}.1`, wegfall)])).toEqual(['angekuendigterWegfall violated']);
    const nichtErreichbar = { art: 'nichtErreichbar', stufe: 'jedeWeitere' };
    expect(found(verpflichtung2026, [set(`${folgen}.1`, nichtErreichbar)])).toEqual([
      'angekuendigteNichterreichbarkeit violated',
    ]);
    expect(found(verpflichtung2026, [set(folgen, [meldung])])).toEqual(['folgePasstZurHandlung violated']);
    expect(found(verpflichtung2026, [set(`${folgen}.0.tatbestand`, nummer(3))])).toEqual([
      'folgePasstZurHandlung violated',
    ]);
  });

  it('have the same consequence from the first breach on: it is named for that one, too', () => {
    expect(found(verpflichtung2026, [set(`${folgen}.0.stufe`, 'wiederholte')])).toEqual([
      'rechtsfolgeBenannt violated',
    ]);
    expect(found(verpflichtung2026, [set(`${folgen}.0.stufe`, 'erste')])).toEqual([]);
  });

  it('say how often: a number of each month names its month (§ 15a Abs. 4 Satz 1), up to one day it is a warning', () => {
    const ohne = remove('pflichten.0.eigenbemuehung.zeitraum');
    expect(found(verpflichtung2026, [ohne])).toEqual(['eigenbemuehungen violated']);
    const bisAm = set('pflichten.0.eigenbemuehung.nachweis', { form: 'kopien', bisAm: '2026-09-10', erbracht: [] });
    expect(found(verpflichtung2026, [ohne, bisAm])).toEqual(['eigenbemuehungBestimmt violated']);
  });

  it('month by month without an end ask for a day of review (BSG B 14 AS 28/18 R)', () => {
    const ohne = ['bisAufWeiteres', 'bisAm', 'ueberpruefungAm'].map((fact) => remove(`pflichten.0.${fact}`));
    expect(found(verpflichtung2026, ohne)).toEqual(['ueberpruefungstermin violated']);
    expect(found(verpflichtung2026, ohne.slice(0, 2))).toEqual([]);
  });
});

describe('a course, before it stood in Nr. 3', () => {
  it('is left to a person', () => {
    const kurs = [
      set('handlungen.0.art', 'integrationskurs'),
      remove('rechtsfolgenbelehrung.massnahmen'),
      set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }]),
    ];
    const offen = Array.from({ length: 3 }, () => 'folgePasstZurHandlung undetermined');
    expect(found(aufforderung2023, kurs, vorher)).toEqual(offen);
    expect(found(aufforderung2026, kurs)).not.toContain('folgePasstZurHandlung undetermined');
  });
});

describe('the loss of the Regelbedarf', () => {
  it('is a consequence for which ganzheitliche Betreuung and other acts are protected, too', () => {
    const nur = (pflicht: object): readonly string[] =>
      found(verpflichtung2026, [
        set('anlass', 'keinPlan'),
        set('pflichten', [{ nummer: 1, beschreibung: 'Teilnehmen', bisAm: '2026-09-14', ...pflicht }]),
        set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }]),
        set(folgen, [wegfall]),
      ]).filter((finding) => !finding.startsWith('verpflichtungsanlass'));
    expect(nur({ art: 'massnahme', rechtsgrundlage: '§ 16k SGB II' })).toEqual(['ganzheitlicheBetreuung violated']);
    expect(nur({ art: 'andereMitwirkung' })).toEqual(['nichtVorgesehen violated']);
  });

  it('without a step is announced for the first breach, too: not under the law of 2024', () => {
    const arbeit = [
      set('handlungen.0', { nummer: 1, art: 'arbeit', erforderlichWeil: 'Angebot', bisAm: '2025-04-01' }),
      set('versandtAm', '2025-03-03'),
      set('zugegangenAm', '2025-03-05'),
      set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }]),
      remove('rechtsfolgenbelehrung.massnahmen'),
    ];
    const dann = (...rest: readonly Change[]): readonly string[] =>
      found(aufforderung2023, [...arbeit, ...rest], '2025-03-10');
    const mit = { ...wegfall, tatbestand: nummer(2) };
    const stufenweise = [0, 1, 2].map((index) => set(`${folgen}.${String(index)}.tatbestand`, nummer(2)));
    expect(dann(...stufenweise, set(`${folgen}.3`, mit))).toEqual(['angekuendigterWegfall violated']);
    expect(dann(...stufenweise, set(`${folgen}.3`, { ...mit, stufe: 'wiederholte' }))).toEqual([]);
  });
});

describe('the steps of the old law', () => {
  const stufen = [
    ['erste', 10, 1],
    ['wiederholte', 20, 2],
    ['jedeWeitere', 30, 3],
  ] as const;

  it('are announced all three', () => {
    for (const nur of [stufen.slice(2), stufen.slice(0, 2), stufen.slice(0, 1)]) {
      expect(found(aufforderung2023, [alteStufen(nur)], vorher)).toEqual(['steigerung violated']);
    }
    expect(found(aufforderung2023, [alteStufen(stufen)], vorher)).toEqual([]);
  });
});

describe('an instruction given apart', () => {
  const gesondert = (am: string): Change => set('rechtsfolgenbelehrung.gesondert', { am, erhaltenAm: am });

  it('on another day leaves open whether the first invitation carries one', () => {
    const belehrung = set('rechtsfolgenbelehrung', { ...changed(einladung2026, []).rechtsfolgenbelehrung });
    const folge = set(folgen, [{ ...meldung, stufe: undefined, prozent: 10 }]);
    const changes = [belehrung, folge, gesondert('2025-10-01')];
    expect(found(ersteEinladung2023, changes, vorher)).toEqual(['ersteEinladung undetermined']);
  });

  it('leaves open whether the request carries one, however close (no law names a number)', () => {
    for (const am of ['2024-01-10', '2026-01-09']) {
      expect(found(aufforderung2023, [gesondert(am)], vorher)).toEqual(['aufforderungMassnahme undetermined']);
    }
  });
});

describe('a Meldung asked for by a request', () => {
  const meldeaufforderung = [
    set('handlungen.0.art', 'meldung'),
    set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }]),
    remove('rechtsfolgenbelehrung.massnahmen'),
    remove('rechtsfolgenbelehrung.abwendung'),
  ];

  it('is asked for no way out: § 32 Abs. 2 does not refer to § 31a Abs. 1 Satz 2', () => {
    const { tatbestand, ...ohneTatbestand } = meldung;
    expect(tatbestand).toBe('§ 32 Abs. 1 SGB II');
    for (const folge of [meldung, ohneTatbestand]) {
      expect(found(aufforderung2026, [...meldeaufforderung, set(folgen, [folge])])).toEqual([]);
    }
  });

  it('handed over on the day of the appointment leaves open which came first', () => {
    const amTag = [set('terminAm', '2026-07-13'), set('versandart', 'uebergabe'), set('zugegangenAm', '2026-07-13')];
    expect(found(einladung2026, amTag, '2026-07-20')).toEqual(['rechtzeitig undetermined']);
  });
});
