import { describe, expect, it } from 'vitest';
import { checkSchreiben, type CheckOptions, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2023, einladung2026, ersteEinladung2026 } from '../../src/rechtsfolgenbelehrung/examples/einladung';

function found(letter: object, changes: readonly Change[], options: Partial<CheckOptions> = {}): readonly string[] {
  const { findings } = checkSchreiben(changed(letter, changes), { asOf: '2026-07-20', ...options });
  return findings.map((finding) =>
    finding.kind === 'rule' ? `${finding.rule.replace('rechtsfolgenbelehrung.', '')} ${finding.outcome}` : finding.code,
  );
}

const before = { asOf: '2026-01-20' };
const folge = 'rechtsfolgenbelehrung.rechtsfolgen.0';

describe('the act an instruction refers to', () => {
  it('may be named by its number, its kind, or both', () => {
    const named = (handlung: object): readonly string[] =>
      found(aufforderung2026, [set('rechtsfolgenbelehrung.handlungen', [handlung])]);
    expect([named({ nummer: 1 }), named({ art: 'massnahme' }), named({ nummer: 1, art: 'massnahme' })]).toEqual([
      [],
      [],
      [],
    ]);
    const wrong = ['konkreteHandlung violated'];
    expect([named({ nummer: 2 }), named({ art: 'arbeit' }), named({ nummer: 1, art: 'arbeit' }), named({})]).toEqual([
      wrong,
      wrong,
      wrong,
      wrong,
    ]);
    expect(found(aufforderung2026, [set('rechtsfolgenbelehrung.handlungen', [])])).toEqual(wrong);
  });

  it('may be two where the letter asks for two', () => {
    const second = { nummer: 2, art: 'eigenbemuehungen', bisAm: '2026-08-10' };
    expect(
      found(aufforderung2026, [
        set('handlungen.1', second),
        set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }, { nummer: 2 }]),
        set('rechtsfolgenbelehrung.rechtsfolgen.1', {
          ...aufforderung2026.rechtsfolgenbelehrung?.rechtsfolgen?.[0],
          tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II',
        }),
      ]),
    ).toEqual([]);
  });
});

describe('a reduction for another act, since 2026-07-01', () => {
  const zwei = [
    set('handlungen.1', { nummer: 2, art: 'andereMitwirkung', bisAm: '2026-08-10' }),
    remove('rechtsfolgenbelehrung.massnahmen'),
  ];
  const named = (...nummern: readonly number[]): readonly string[] =>
    found(aufforderung2026, [
      ...zwei,
      set(
        'rechtsfolgenbelehrung.handlungen',
        nummern.map((nummer) => ({ nummer })),
      ),
    ]);

  it('is a finding where the instruction names that act, alone or beside others', () => {
    expect(named(1)).toEqual([]);
    expect(named(2)).toEqual(['nichtVorgesehen violated']);
    expect(named(1, 2)).toEqual(['nichtVorgesehen violated']);
    expect(named()).toEqual(['konkreteHandlung violated']);
  });
});

describe('the day the instruction arrives', () => {
  const on = (zugegangenAm: string | false): readonly string[] =>
    found(einladung2023, [set('zugegangenAm', zugegangenAm)], { asOf: '2026-02-10' });

  it('is the day before the appointment at the latest; on the day itself the hour is not known', () => {
    expect(on('2026-02-02')).toEqual([]);
    expect(on('2026-02-03')).toEqual(['rechtzeitig undetermined']);
    expect(on('2026-02-04')).toEqual(['rechtzeitig violated']);
    expect(on(false)).toEqual(['bekanntgabe hint', 'rechtzeitig violated']);
  });

  it('is asked for once the appointment has come, and not before', () => {
    const unknown = [remove('zugegangenAm')];
    expect(found(einladung2023, unknown, { asOf: '2026-02-02' })).toEqual([]);
    expect(found(einladung2023, unknown, { asOf: '2026-02-03' })).toEqual(['rechtzeitig undetermined']);
    expect(found(einladung2023, [...unknown, set('versandart', 'uebergabe')], { asOf: '2026-02-03' })).toEqual([]);
  });

  it('is open where the letter counts as made known only on the day of the appointment', () => {
    const termin = (day: string): readonly string[] =>
      found(einladung2026, [remove('zugegangenAm'), set('terminAm', day)], { asOf: '2026-07-14' });
    expect([termin('2026-07-18'), termin('2026-07-17')]).toEqual([[], ['rechtzeitig undetermined']]);
  });

  it('is none before the letter was sent', () => {
    const vorher = [set('zugegangenAm', '2026-01-11'), set('terminAm', '2026-01-12')];
    expect(found(einladung2023, vorher, { asOf: '2026-01-20' })).toEqual([
      'widerspruchsfrei violated',
      'rechtzeitig undetermined',
    ]);
  });

  it('is its own where the instruction was given apart from the letter', () => {
    const apart = (am: string, erhaltenAm: string | false): readonly string[] =>
      found(einladung2023, [set('rechtsfolgenbelehrung.gesondert', { am, erhaltenAm })], { asOf: '2026-02-10' }).filter(
        (each) => each.startsWith('rechtzeitig'),
      );
    expect(apart('2026-01-28', '2026-02-02')).toEqual([]);
    expect(apart('2026-01-28', '2026-02-03')).toEqual(['rechtzeitig undetermined']);
    expect(apart('2026-01-28', false)).toEqual(['rechtzeitig violated']);
    expect(apart('2026-02-03', '2026-02-03')).toEqual(['rechtzeitig undetermined']);
    expect(apart('2026-02-04', '2026-02-04')).toEqual(['rechtzeitig violated']);
  });
});

describe('the reduction announced', () => {
  it('is judged by the law of the day of the instruction, not of the letter', () => {
    const apart = [set('rechtsfolgenbelehrung.gesondert', { am: '2026-07-02', erhaltenAm: '2026-07-02' })];
    const late = [...apart, set('terminAm', '2026-07-10')];
    expect(found(einladung2023, late, { asOf: '2026-07-05' })).toEqual([
      'gesonderteBelehrung undetermined',
      'richtigeMinderungMeldung violated',
    ]);
  });

  it('for a first missed appointment is none since 2026-07-01, whoever is invited', () => {
    expect(found(ersteEinladung2026, [])).toEqual([]);
    for (const stufe of [remove(`${folge}.stufe`), set(`${folge}.stufe`, 'erste')]) {
      expect(found(ersteEinladung2026, [stufe])).toEqual(['richtigeMinderungMeldung violated']);
    }
  });

  it('is one of the Regelbedarf, and says so in both languages without a word on the person', () => {
    const whole = changed(aufforderung2026, [set(`${folge}.bezugsgroesse`, 'gesamteLeistung')]);
    const [de, en] = (['de', 'en'] as const).map(
      (language) => checkSchreiben(whole, { asOf: '2026-07-20', language }).findings[0] as RuleFinding,
    );
    expect(de?.message).toContain('30 Prozent des Regelbedarfs für 3 Monate');
    expect(de?.message).toContain('angekündigt: 30 Prozent von der gesamten Leistung für 3 Monate.');
    expect(en?.message).toContain('30 percent of the Regelbedarf for 3 months');
    expect(en?.message).toContain('announced: 30 percent of the whole benefit for 3 months.');
  });

  it('under the steps of the old law is right step by step', () => {
    const step = (index: number, prozent: number): readonly string[] =>
      found(aufforderung2023, [set(`rechtsfolgenbelehrung.rechtsfolgen.${String(index)}.prozent`, prozent)], before);
    expect([step(0, 10), step(1, 20), step(2, 30)]).toEqual([[], [], []]);
    expect([step(0, 30), step(1, 10), step(2, 20)].flat()).toEqual(
      Array.from({ length: 3 }, () => 'richtigeMinderung violated'),
    );
  });

  it('may start with a Sperrzeit where it rests on § 31 Abs. 2', () => {
    const start = (tatbestand: string): readonly string[] =>
      found(aufforderung2026, [set(`${folge}.beginn`, 'mitSperrzeit'), set(`${folge}.tatbestand`, tatbestand)]);
    // Of the start nothing is said; but no measure is refused by a breach under Abs. 2.
    expect(start('§ 31 Abs. 2 SGB II')).toEqual(['folgePasstZurHandlung violated']);
    expect(start('§ 31 Abs. 1 Satz 1 Nr. 3 SGB II')).toEqual(['richtigerBeginn violated']);
  });
});

describe('a request without an instruction, until 2026-06-30', () => {
  const ohne = [remove('rechtsfolgenbelehrung')];
  const bemuehung = [...ohne, set('handlungen.0', { nummer: 1, art: 'eigenbemuehungen', bisAm: '2026-02-02' })];

  it('is justified by a reason where the law says grundsätzlich, and only there', () => {
    const reason = (rule: string): Change =>
      set('abweichungen', [{ regel: `rechtsfolgenbelehrung.${rule}`, begruendung: 'Erster Schritt im Gespräch' }]);
    expect(found(aufforderung2023, [...bemuehung, reason('aufforderungGrundsatz')], before)).toEqual([
      'aufforderungGrundsatz justified',
    ]);
    expect(found(aufforderung2023, [...ohne, reason('aufforderungMassnahme')], before)).toEqual([
      'aufforderungMassnahme violated',
    ]);
  });

  it('asks for what would decide it, once', () => {
    expect(found(aufforderung2023, [...bemuehung, remove('planstand')], before)).toEqual([
      'handlungErforderlich undetermined',
      'aufforderungOhnePlan undetermined',
    ]);
    expect(found(aufforderung2023, [...ohne, remove('handlungen.0.rechtsgrundlage')], before)).toEqual([
      'aufforderungMassnahme undetermined',
    ]);
    expect(found(aufforderung2023, [...ohne, remove('planstand')], before)).toEqual(['aufforderungMassnahme violated']);
  });

  it('is not asked for one with the first request under reading A-09 zweiterSchritt', () => {
    const readings = { 'A-09': 'zweiterSchritt' } as const;
    expect(found(aufforderung2023, bemuehung, { ...before, readings })).toEqual([]);
    expect(found(aufforderung2023, [...bemuehung, set('erste', false)], { ...before, readings })).toEqual([
      'aufforderungGrundsatz violated',
    ]);
  });

  it('is not asked for one since 2026-07-01', () => {
    expect(found(aufforderung2026, ohne)).toEqual([]);
  });
});
