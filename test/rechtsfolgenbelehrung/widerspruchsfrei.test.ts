import { describe, expect, it } from 'vitest';
import { checkDocument, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2026 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { bescheid2026, wegfallbescheid2026 } from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

function gefunden(document: object, ...changes: readonly Change[]): unknown {
  const { findings } = checkDocument(changed(document, changes), { asOf: '2027-12-31' });
  const rule = 'rechtsfolgenbelehrung.widerspruchsfrei';
  const found = (findings as readonly RuleFinding[]).find((each) => each.rule === rule);
  return (found?.facts as { widersprueche?: unknown } | undefined)?.widersprueche;
}

const pflicht = verpflichtung2026.pflichten?.[0];

it.each<readonly [string, object, Change, string]>([
  ['a receipt before the sending', einladung2026, set('zugegangenAm', '2026-07-01'), 'zugang'],
  ['a duty due before the letter', verpflichtung2026, set('pflichten.0.bisAm', '2026-08-02'), 'pflicht'],
  [
    'a proof due before the letter',
    verpflichtung2026,
    set('pflichten.0.eigenbemuehung.nachweis.bisAm', '2026-08-02'),
    'nachweis',
  ],
  ['a review before the letter', verpflichtung2026, set('pflichten.0.ueberpruefungAm', '2026-08-02'), 'ueberpruefung'],
  ['two duties of one number', verpflichtung2026, set('pflichten', [pflicht, pflicht]), 'nummern'],
  [
    'a proof of an act due before the request',
    aufforderung2026,
    set('handlungen.0.nachweisBisAm', '2026-07-12'),
    'nachweis',
  ],
  [
    'two acts of one number',
    aufforderung2026,
    set('handlungen.1', { ...aufforderung2026.handlungen?.[0], nachweisBisAm: '2026-08-18' }),
    'handlungsnummern',
  ],
  ['a determination after the sending', bescheid2026, set('festgestelltAm', '2026-08-18'), 'feststellung'],
  ['percent beside the whole Regelbedarf', wegfallbescheid2026, set('prozent', 30), 'wegfallUndProzent'],
  ['a number of § 31 Abs. 2 beside Abs. 1', bescheid2026, set('absatz2Nummer', 3), 'absatz2Nummer'],
])('%s does not pass in silence', (_, document, change, widerspruch) => {
  expect(gefunden(document)).toBeUndefined();
  expect(gefunden(document, change)).toEqual([widerspruch]);
});

it('an appointment before the letter does not pass where no instruction is to be in time', () => {
  expect(gefunden(einladung2026, remove('rechtsfolgenbelehrung'), set('terminAm', '2026-07-01'))).toEqual(['termin']);
});

it('an act due before the request does not pass, with an instruction or without', () => {
  const vorher = set('handlungen.0.bisAm', '2026-07-12');
  expect(gefunden(aufforderung2026, remove('rechtsfolgenbelehrung'), vorher)).toEqual(['handlung']);
  // Given with the letter it is too late, and its own rule says so; given before, the days of the letter do not fit.
  expect(gefunden(aufforderung2026, vorher)).toBeUndefined();
  const gesondert = set('rechtsfolgenbelehrung.gesondert', { am: '2026-07-06', erhaltenAm: '2026-07-06' });
  expect(gefunden(aufforderung2026, gesondert, vorher)).toEqual(['handlung']);
  expect(gefunden(einladung2026, gesondert, set('terminAm', '2026-07-12'))).toEqual(['termin']);
});

describe('two consequences of one kind for one breach', () => {
  const folgen = 'rechtsfolgenbelehrung.rechtsfolgen';
  const doppelt = ['doppelteFolge'];
  const [erste, wiederholte] = aufforderung2023.rechtsfolgenbelehrung?.rechtsfolgen ?? [];
  const [meldung] = einladung2026.rechtsfolgenbelehrung?.rechtsfolgen ?? [];
  const [verletzung] = aufforderung2026.rechtsfolgenbelehrung?.rechtsfolgen ?? [];

  it('do not pass in any letter, equal or not', () => {
    expect(gefunden(einladung2026, set(folgen, [meldung, meldung]))).toEqual(doppelt);
    expect(gefunden(aufforderung2023, set(`${folgen}.3`, erste))).toEqual(doppelt);
    expect(gefunden(aufforderung2023, set(`${folgen}.1`, { ...wiederholte, stufe: 'erste' }))).toEqual(doppelt);
    expect(gefunden(verpflichtung2026, set(`${folgen}.1`, { ...verletzung, prozent: 10 }))).toBeUndefined();
    expect(gefunden(aufforderung2026, set(`${folgen}.1`, { ...verletzung, prozent: 10 }))).toEqual(doppelt);
  });

  it('without a step stand beside every step', () => {
    expect(gefunden(aufforderung2026, set(`${folgen}.1`, { ...verletzung, stufe: 'jedeWeitere' }))).toEqual(doppelt);
  });

  it('without a Tatbestand belong to the one act, or may belong to another', () => {
    const { tatbestand: _, ...ohne } = verletzung ?? { tatbestand: undefined };
    const [handlung] = aufforderung2026.handlungen ?? [];
    const zweite = set('handlungen.1', { ...handlung, nummer: 2 });
    expect(gefunden(aufforderung2026, set(`${folgen}.1`, ohne))).toEqual(doppelt);
    expect(gefunden(aufforderung2026, set(`${folgen}.1`, ohne), zweite)).toBeUndefined();
  });

  it('are two kinds where the Regelbedarf is lost, or the person counts as not reachable', () => {
    const weg = { art: 'wegfallRegelbedarf', stufe: 'erste' };
    expect(gefunden(aufforderung2026, set(`${folgen}.1`, weg))).toBeUndefined();
    expect(
      gefunden(einladung2026, set(`${folgen}.1`, { art: 'nichtErreichbar', stufe: 'jedeWeitere' })),
    ).toBeUndefined();
  });
});
