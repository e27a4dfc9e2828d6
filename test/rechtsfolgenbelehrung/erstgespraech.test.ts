import { describe, expect, it } from 'vitest';
import { checkSchreiben, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import {
  einladung2023,
  ersteEinladung2023,
  ersteEinladung2026,
} from '../../src/rechtsfolgenbelehrung/examples/einladung';

const rule = 'rechtsfolgenbelehrung.erstgespraech';

function found(document: object, ...changes: readonly Change[]): RuleFinding | undefined {
  const { findings } = checkSchreiben(changed(document, changes), { asOf: '2026-07-20' });
  return (findings as readonly RuleFinding[]).find((each) => each.rule === rule);
}

const video = set('ort', 'video');
const ohneGrund = set('ausnahmeBegruendet', false);

describe('the first invitation since 2026-07-01 (§ 15 Abs. 4 SGB II)', () => {
  it('may be to the Jobcenter only, without a reason for an exception', () => {
    expect(found(ersteEinladung2026)).toBeUndefined();
    for (const ort of ['video', 'telefon', 'andererOrt']) {
      expect(found(ersteEinladung2026, set('ort', ort), ohneGrund)?.outcome).toBe('violated');
      expect(found(ersteEinladung2026, set('ort', ort), set('ausnahmeBegruendet', true))).toBeUndefined();
    }
  });

  it('asks for the reason, and whether it is the first one, only where the place is another', () => {
    expect(found(ersteEinladung2026, video)?.missing).toEqual(['ausnahmeBegruendet']);
    expect(found(ersteEinladung2026, video, ohneGrund, remove('erste'))?.missing).toEqual(['erste']);
    expect(found(ersteEinladung2026, remove('erste'), remove('gegenstand'))).toBeUndefined();
  });

  it('is about that talk and that invitation only', () => {
    expect(found(ersteEinladung2026, video, ohneGrund, set('erste', false))).toBeUndefined();
    expect(found(ersteEinladung2026, video, ohneGrund, set('gegenstand', 'anderesGespraech'))).toBeUndefined();
    expect(found(ersteEinladung2026, remove('ort'), ohneGrund)).toBeUndefined();
  });

  it('is judged by the law of the day of the talk', () => {
    const termin = (day: string): string | undefined =>
      found(ersteEinladung2023, video, ohneGrund, set('terminAm', day))?.outcome;
    expect([termin('2026-06-30'), termin('2026-07-01')]).toEqual([undefined, 'violated']);
    const ohneTermin = [video, ohneGrund, remove('terminAm')];
    expect(found(ersteEinladung2026, ...ohneTermin)?.decidedOn).toBe('2026-07-13');
    expect(found(einladung2023, ...ohneTermin, set('erste', true))).toBeUndefined();
  });
});
