import { describe, expect, it } from 'vitest';
import { checkKontaktdichte, checkKooperationsvertrag } from 'kooperationsplan';
import { asOf, changed, set, vertraege2019 } from './support';

/** The number of contacts agreed, as the register of the contract shows it. */
function vereinbart(anzahl: number): number {
  const vertraege = changed(vertraege2019, [set('vertraege.0.regelungen.3.anzahl', anzahl)]);
  const { result } = checkKooperationsvertrag(vertraege, { asOf });
  return result?.zeilen.find(({ regelung }) => regelung === 'kontaktdichte')?.anzahl ?? 0;
}

/** What the density check finds of a participant with two contacts in March 2019. */
function befunde(vertraglichesMinimum: number): readonly string[] {
  const { findings } = checkKontaktdichte(
    {
      art: 'kontaktnachweis',
      id: 'nachweis-1',
      profil: 'thueringen-integrationsbegleitung-2019',
      teilnehmendePerson: 'person-1',
      vertraglichesMinimum,
      dokumentation: 'kontaktformular',
      phasen: [{ phase: 'regulaer', ab: '2019-03-01', bis: '2019-03-31' }],
      beschaeftigung: { ersterArbeitstagAm: false },
      kontakte: ['2019-03-05', '2019-03-19'].map((am) => ({ am, mittel: 'persoenlich', form: 'einzeln' })),
    },
    { asOf: '2019-04-15' },
  );
  return findings.flatMap((one) => (one.kind === 'rule' && one.severity === 'error' ? [one.rule] : []));
}

describe('the number a contract agrees on is the minimum of the density check', () => {
  it('two contacts are enough for a contract of two, and too few for one of three', () => {
    expect(befunde(vereinbart(2))).toEqual([]);
    expect(befunde(vereinbart(3))).toEqual(['kontaktdichte.mindestzahl']);
  });

  it('a contract of one is refused by both: two is the floor', () => {
    const zuWenig = changed(vertraege2019, [set('vertraege.0.regelungen.3.anzahl', 1)]);
    const { findings } = checkKooperationsvertrag(zuWenig, { asOf });
    expect(findings.map((one) => (one.kind === 'rule' ? one.rule : one.code))).toEqual([
      'kooperationsvertrag.mindestzahl',
    ]);
    expect(befunde(1)).toContain('kontaktdichte.vertraglichesMinimum');
  });
});
