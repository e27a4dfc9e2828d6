import { describe, expect, test } from 'vitest';
import { checkJobcoaching, niedersachsenJobcoaching, writePath } from 'kooperationsplan';
import { changed, set, type Change } from '../../src/begriffe/change';
import { bewilligt, stelle, verlaengert } from '../../src/jobcoaching/examples';
import type { Jobcoaching } from '../../src/jobcoaching/model';

// The paper names nobody to whom these acts go.
function befunde(fall: Jobcoaching, asOf: string, ...changes: readonly Change[]): readonly string[] {
  return checkJobcoaching(changed(fall, changes), { asOf }).findings.map((one) =>
    one.kind === 'rule' ? `${one.rule.slice(12)} ${one.outcome} ${writePath(one.path)}` : one.code,
  );
}
const an = (schritt: string, feld: string): string => stelle(bewilligt, schritt, feld);
const april = '2026-04-24';

describe('an act for which the process names no recipient', () => {
  test.each<readonly [string, string, readonly Change[]]>([
    [
      'the meeting, from which section 1 goes to the company',
      'kennenlernen',
      [set(an('kennenlernen', 'an'), ['betrieb']), set(an('kennenlernen', 'anlagen'), ['einschaltungsbogen'])],
    ],
    [
      'the meeting, from which section 1 goes to the company in copy',
      'kennenlernen',
      [set(an('kennenlernen', 'inKopie'), ['betrieb']), set(an('kennenlernen', 'anlagen'), ['einschaltungsbogen'])],
    ],
    [
      'section 5 with the Falldokument to the company',
      'abschnitt5',
      [set(an('abschnitt5', 'an'), ['koost', 'betrieb']), set(an('abschnitt5', 'anlagen'), ['falldokument'])],
    ],
    [
      'section 5 to the employer, enclosures not recorded',
      'abschnitt5',
      [set(an('abschnitt5', 'an'), ['arbeitgeber'])],
    ],
  ])('sent to somebody without a task in it is a question, not a fault: %s', (_, schritt, changes) => {
    const place = `${stelle(bewilligt, schritt).replace('ereignisse.', 'ereignisse[')}].an`;
    expect(befunde(bewilligt, april, ...changes)).toEqual([`empfaenger undetermined ${place}`]);
  });

  test('so is the application for the extension that goes to the company', () => {
    const place = stelle(verlaengert, 'verlaengerungsantrag', 'an');
    const found = befunde(verlaengert, '2026-09-03', set(place, ['betrieb']));
    expect(found).toEqual([`empfaenger undetermined ereignisse[${place.split('.')[1]!}].an`]);
  });

  test('and so is the end of the case recorded to the company', () => {
    const { ereignisse, ...rest } = bewilligt;
    const ende = { am: '2026-04-22', schritt: 'abschnitt13', von: 'jost', an: ['betrieb'] };
    const found = befunde({ ...rest, ereignisse: [...ereignisse, ende] }, april);
    expect(found).toContain(`empfaenger undetermined ereignisse[${String(ereignisse.length)}].an`);
  });

  test.each<readonly [string, readonly Change[]]>([
    [
      'those who act in the process',
      [set(an('abschnitt5', 'an'), ['koost']), set(an('abschnitt5', 'inKopie'), ['jost'])],
    ],
    [
      'those who take part',
      [set(an('kennenlernen', 'an'), ['arbeitgeber']), set(an('kennenlernen', 'anlagen'), ['vereinbarung'])],
    ],
    ['nobody', [set(an('abschnitt5', 'an'), [])]],
    // An invitation hands nothing over.
    ['the company, which is invited', [set(an('kennenlernen', 'an'), ['betrieb'])]],
  ])('may go to %s', (_, changes) => {
    expect(befunde(bewilligt, april, ...changes)).toEqual([]);
  });

  test('those the process has in copy are named', () => {
    const inKopie = niedersachsenJobcoaching.schritte.map((one) =>
      one.id === 'abschnitt5' ? { ...one, inKopie: ['betrieb'] } : one,
    );
    const eigenes = { ...niedersachsenJobcoaching, id: 'eigenes', schritte: inKopie };
    const fall = { ...changed(bewilligt, [set(an('abschnitt5', 'inKopie'), ['betrieb'])]), profil: 'eigenes' };
    expect(checkJobcoaching(fall, { asOf: april, profiles: [eigenes] }).findings).toEqual([]);
  });

  test('a party the process does not know is said as such', () => {
    expect(befunde(bewilligt, april, set(an('abschnitt5', 'an'), ['fremd']))).toEqual([
      `worteBekannt violated ereignisse[${an('abschnitt5', 'an').split('.')[1]!}]`,
    ]);
  });

  test('says to whom it went and what to find out', () => {
    const betrieb = changed(bewilligt, [set(an('abschnitt5', 'an'), ['betrieb', 'koost'])]);
    const said = (language: 'de' | 'en') => checkJobcoaching(betrieb, { asOf: april, language }).findings[0]?.message;
    expect(said('de')).toBe(
      'Für „Ergebnis des Treffens und Übernahme festhalten“ (Abschnitt 5) nennt der Ablauf keinen Empfänger. Es ging an: Betrieb. Ob das richtig war, ist mit dem Datenschutz zu klären.',
    );
    expect(said('en')).toBe(
      'For "Record the meeting and whether the case is taken" (section 5) the process names no recipient. It went to: company. Whether that was right has to be cleared up with data protection.',
    );
  });

  test('is not asked of an act that records nobody', () => {
    const asked = (fall: Jobcoaching): number =>
      checkJobcoaching(fall, { asOf: april }).applied?.filter(({ rule }) => rule === 'jobcoaching.empfaenger').length ??
      0;
    const ohneVorgabe = changed(bewilligt, [set(an('kennenlernen', 'an'), ['ifd'])]);
    expect(asked(ohneVorgabe)).toBe(asked(bewilligt) + 1);
  });

  test('what reaches the Jobcoach too early is said there, and once', () => {
    const frueh = [set(an('bedarf', 'an'), ['jobcoach']), set(an('bedarf', 'anlagen'), ['arbeitsvertrag'])];
    expect(befunde(bewilligt, april, ...frueh)).toEqual(['offenbarung violated ereignisse[0]']);
  });
});
