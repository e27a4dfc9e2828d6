import { describe, expect, it } from 'vitest';
import {
  answers,
  changed,
  completeGerade,
  completeWechsel,
  findingOf,
  found,
  remove,
  set,
  type Change,
} from '../support';

const { asOf } = completeWechsel;
const wechsel = (...changes: readonly Change[]): object => changed(completeWechsel.document, changes);

describe('adapting the plan after a change (reading A-32)', () => {
  const antwort = (document: object, option?: 'nurUebernommen' | 'beide'): readonly string[] =>
    answers('planAnpassung', document, { asOf, ...(option !== undefined && { readings: { 'A-32': option } }) });
  const alt = set('kooperationsplan.zuletztGeaendertAm', '2026-02-01');
  const allgemein = set('kooperationsplan.zielformulierung', 'allgemein');

  it('is due for a goal that was taken over, with another module and with a new goal', () => {
    expect(antwort(wechsel(alt))).toEqual(['violated']);
    expect(antwort(wechsel(alt, set('aenderungen.0.art', 'neuesZiel')))).toEqual(['violated']);
  });

  it('is not due where the goal was only not reached in time', () => {
    expect(antwort(wechsel(alt, set('aenderungen.0.art', 'nichtErreicht')))).toEqual(['notApplicable condition']);
  });

  it('of a general goal is due only where that goal itself changes', () => {
    const neuesZiel = set('aenderungen.0.art', 'neuesZiel');
    expect(antwort(wechsel(alt, allgemein))).toEqual(['notApplicable condition']);
    const geaendert = (value: boolean): Change => set('aenderungen.0.allgemeinesZielGeaendert', value);
    expect(antwort(wechsel(alt, allgemein, neuesZiel, geaendert(false)))).toEqual(['notApplicable condition']);
    expect(antwort(wechsel(alt, allgemein, neuesZiel, geaendert(true)))).toEqual(['violated']);
    expect(findingOf('planAnpassung', wechsel(alt, allgemein, neuesZiel), { asOf })?.missing).toEqual([
      'aenderungen[0].allgemeinesZielGeaendert',
    ]);
  });

  it('is due for both kinds of goal under the option beide', () => {
    expect(antwort(wechsel(alt, allgemein), 'beide')).toEqual(['violated']);
    expect(antwort(wechsel(alt, allgemein, set('aenderungen.0.art', 'nichtErreicht')), 'beide')).toEqual([
      'notApplicable condition',
    ]);
  });

  it('on the day of the change is in time, the day before is not, and a day that has not come does not count', () => {
    const am = (day: string): object => wechsel(set('kooperationsplan.zuletztGeaendertAm', day));
    expect(antwort(am('2026-04-20'))).toEqual(['met']);
    expect(antwort(am('2026-04-19'))).toEqual(['violated']);
    expect(antwort(am('2026-06-16'))).toEqual(['violated']);
  });

  it('is open where nothing is known of the plan', () => {
    expect(findingOf('planAnpassung', wechsel(remove('kooperationsplan')), { asOf })).toMatchObject({
      outcome: 'undetermined',
      missing: ['kooperationsplan'],
    });
  });
});

describe('a new sheet', () => {
  const ohneNeuenBogen = [
    remove('erwartungsboegen.1'),
    set('nutzungen.1', { modul: 'gesundheitsprojekt', ab: '2026-04-27', bis: false }),
  ];
  const antwort = (document: object, day = asOf): readonly string[] =>
    answers('neuerErwartungsbogen', document, { asOf: day });

  it('should follow a change from the next day on', () => {
    expect(antwort(wechsel(...ohneNeuenBogen), '2026-04-20')).toEqual(['notApplicable condition']);
    expect(antwort(wechsel(...ohneNeuenBogen), '2026-04-21')).toEqual(['violated']);
  });

  it('has to be for the module in question', () => {
    expect(antwort(wechsel(set('erwartungsboegen.1.modul', 'digitalwerkstatt')))).toEqual(['violated']);
    expect(
      antwort(wechsel(set('aenderungen.0.art', 'neuesZiel'), set('erwartungsboegen.1.modul', 'digitalwerkstatt'))),
    ).toEqual(['met']);
  });

  it('is not needed for interest in an open offer', () => {
    expect(antwort(wechsel(...ohneNeuenBogen, set('aenderungen.0.modul', 'gesundheitsprojekt')))).toEqual([
      'notApplicable condition',
    ]);
  });

  it('that is missing is justified by a reason for the atypical case', () => {
    const grund = set('abweichungen', [
      { regel: 'aktivzentrum.neuerErwartungsbogen', begruendung: 'Abbruch am selben Tag' },
    ]);
    expect(antwort(wechsel(...ohneNeuenBogen, grund))).toEqual(['justified']);
  });
});

describe('the three-way talk (reading A-33)', () => {
  const zuZweit = set('erwartungsboegen.1.gespraech.teilnehmende', [
    'leistungsberechtigtePerson',
    'integrationsfachkraft',
  ]);
  const antwort = (document: object, option?: 'grundVermerkt' | 'aus'): readonly string[] =>
    answers('dreiergespraech', document, { asOf, ...(option !== undefined && { readings: { 'A-33': option } }) });

  it('may be left out for lack of time, where that is noted', () => {
    expect(antwort(wechsel(zuZweit))).toEqual(['violated']);
    expect(antwort(wechsel(zuZweit, set('erwartungsboegen.1.grundOhneDreiergespraech', 'zeitgruende')))).toEqual([
      'met',
    ]);
    expect(antwort(wechsel(zuZweit), 'aus')).toEqual(['met']);
  });

  it('is not replaced by another reason', () => {
    const anders = wechsel(zuZweit, set('erwartungsboegen.1.grundOhneDreiergespraech', 'andererGrund'));
    expect([antwort(anders), antwort(anders, 'aus')]).toEqual([['violated'], ['violated']]);
  });

  it('is not asked for the first sheet', () => {
    expect(antwort(completeGerade.document)).toEqual(['notApplicable absent']);
  });

  it('is unknown where nothing is known of a talk', () => {
    expect(findingOf('dreiergespraech', wechsel(remove('erwartungsboegen.1.gespraech')), { asOf })?.missing).toEqual([
      'erwartungsboegen[1].gespraech',
    ]);
  });
});

describe('booking and Bescheid after a change', () => {
  it('stay as they are; a further Bescheid is reported as not needed', () => {
    const zweiter = (am: string): Change =>
      set('bescheide.1', { am, art: 'bewilligung', vorlage: '45-aktivzentrum-stgoe-bew' });
    expect(found(wechsel(zweiter('2026-04-20')), { asOf })).toEqual(['neuerBescheid hint info bescheide[1]']);
    // Before the change it has another occasion.
    expect(found(wechsel(zweiter('2026-04-19')), { asOf })).toEqual([]);
    expect(found(wechsel(zweiter('2026-04-20')), { asOf, hints: false })).toEqual([]);
  });
});

describe('use and period (the sheet binds the Träger)', () => {
  it('go on over a weekend between two sheets, not over a working day', () => {
    // 2026-05-15 is a Friday, 2026-05-18 a Monday.
    const zwei = (ab: string): object =>
      changed(completeGerade.document, [
        set('nutzungen', [{ modul: 'jobakademie-2.0', ab: '2026-03-02', bis: false }]),
        set('erwartungsboegen', [
          { am: '2026-02-20', modul: 'jobakademie-2.0', ab: '2026-03-02', bis: '2026-05-15' },
          { am: '2026-05-13', modul: 'jobakademie-2.0', ab, bis: '2026-06-30' },
        ]),
      ]);
    expect(answers('massgebenderZeitraum', zwei('2026-05-18'), { asOf })).toEqual(['met']);
    expect(answers('massgebenderZeitraum', zwei('2026-05-19'), { asOf })).toEqual(['violated']);
  });

  it('ask for the last day of use only where it matters', () => {
    const ohneEnde = changed(completeGerade.document, [remove('nutzungen.0.bis')]);
    expect(answers('massgebenderZeitraum', ohneEnde, { asOf: '2024-05-17' })).toEqual(['met']);
    expect(findingOf('massgebenderZeitraum', ohneEnde, { asOf: '2024-05-18' })?.missing).toEqual(['nutzungen[0].bis']);
  });
});
