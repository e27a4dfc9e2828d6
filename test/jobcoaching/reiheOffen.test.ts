import { describe, expect, test } from 'vitest';
import { beendet, bewilligt, bis, verlaengert } from '../../src/jobcoaching/examples';
import type { Ereignis } from '../../src/jobcoaching/exampleBeginn';
import { ohne, step, steps } from './schritte';

describe('what was done in part stays owed', () => {
  const ziel = (schritt: string, am: string): Ereignis => ({
    am,
    schritt,
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['falldokument'],
    inhalt: { zielaenderung: true },
  });
  const ids = (ereignisse: readonly Ereignis[], asOf: string): readonly string[] =>
    steps(ereignisse, asOf).map(({ schritt }) => schritt);

  test('section 10.1 after a change of goal: needed once a need is shown, else the way to the extension (NI-68)', () => {
    const mit = (inhalt: object): readonly Ereignis[] => [
      ...bis(verlaengert, 'abschnitt10').map((one) => (one.schritt === 'abschnitt10' ? { ...one, inhalt } : one)),
      ziel('abschnitt10.1', '2026-06-15'),
    ];
    expect(step(mit({ verlaengerungsbedarf: true }), '2026-08-01', 'abschnitt10.1')?.freiwillig).toBe(false);
    expect(step(mit({}), '2026-08-01', 'abschnitt10.1')?.freiwillig).toBe(true);
    // Recorded is recorded: another need is none of the paper.
    expect(ids(bis(verlaengert, 'abschnitt10.1'), '2026-08-01')).not.toContain('abschnitt10.1');
  });

  test('section 10.5 after a change of goal in it (NI-81)', () => {
    const weiter = [...verlaengert.ereignisse, ziel('abschnitt10.5', '2026-10-10')];
    expect(step(weiter, '2026-10-12', 'abschnitt10.5')?.freiwillig).toBe(true);
  });

  test('where section 10.1 was passed over, it alone is needed, not 10.5 besides', () => {
    const ohneAbschnitt = ohne(verlaengert.ereignisse, 'abschnitt10.1');
    const noetig = steps(ohneAbschnitt, '2026-09-03').filter(({ freiwillig }) => !freiwillig);
    expect(noetig.map(({ schritt }) => schritt).filter((id) => id.startsWith('abschnitt10.'))).toEqual([
      'abschnitt10.1',
    ]);
  });

  const nachgereicht = (...anlagen: readonly string[]): Ereignis => ({
    am: '2026-02-04',
    schritt: 'nachreichung',
    von: 'ifd',
    an: ['koost'],
    kanal: 'eMail',
    anlagen,
  });

  test('the document of section 1 that is still missing after others were handed in later (NI-15, NI-18)', () => {
    const leer = bis(bewilligt, 'abschnitt1').map((one) =>
      one.schritt === 'abschnitt1' ? { ...one, anlagen: ['falldokument', 'antrag'] } : one,
    );
    const zwei = [...leer, nachgereicht('feststellungsbescheid', 'gleichstellung')];
    expect(step(zwei, '2026-02-05', 'nachreichung')).toMatchObject({ freiwillig: false, anlagen: ['arbeitsvertrag'] });
    const alle = [...zwei, nachgereicht('arbeitsvertrag')];
    expect(ids(alle, '2026-02-05')).not.toContain('nachreichung');
  });

  test('the declaration that was not sent with the other (NI-32)', () => {
    const mit = (...anlagen: readonly string[]): readonly Ereignis[] =>
      bis(bewilligt, 'erklaerungen').map((one) => (one.schritt === 'erklaerungen' ? { ...one, anlagen } : one));
    const offen = (ereignisse: readonly Ereignis[]) => step(ereignisse, '2026-02-25', 'erklaerungen');
    expect(offen(mit('entbindungserklaerung'))).toMatchObject({ freiwillig: false, anlagen: ['abtretungserklaerung'] });
    expect(offen(mit('abtretungserklaerung'))).toMatchObject({ freiwillig: false, anlagen: ['entbindungserklaerung'] });
    const beide = [...mit('entbindungserklaerung'), ...mit('abtretungserklaerung').slice(-1)];
    expect(offen(beide)).toBeUndefined();
    expect(offen(mit('entbindungserklaerung', 'abtretungserklaerung'))).toBeUndefined();
  });

  test('nothing is offered once more of which nothing is owed', () => {
    const noch = ids(bis(beendet, 'abschnitt10'), '2026-08-01');
    for (const id of ['passwortVersand', 'passwortAnJobcoach', 'erklaerungen', 'durchfuehrung', 'nachreichung']) {
      expect(noch).not.toContain(id);
    }
  });
});
