import { describe, expect, it } from 'vitest';
import { answers, changed, completeGerade, findingOf, found, remove, set } from '../support';

const asOf = '2099-01-01';
const { document } = completeGerade;

/** The straight way with a booking between two days, asked long after. */
function eingebucht(ab: string, bis: string): object {
  return changed(document, [set('einbuchung.ab', ab), set('einbuchung.bis', bis)]);
}

/** The straight way with a sheet for a module between two days. */
function bogen(modul: string, ab: string, bis: string): object {
  return changed(document, [
    set('erwartungsboegen.0', { modul, am: '2024-02-01', ab, bis, dauerBegruendet: true }),
    remove('nutzungen'),
  ]);
}

describe('a booking lasts nine months, its first day counted (§§ 187 Abs. 2, 188 Abs. 2, 3 BGB)', () => {
  it.each([
    [
      'from the first of a month to the last day of the month before the tenth',
      '2024-03-01',
      '2024-11-30',
      '2024-12-01',
    ],
    ['from the second to the first', '2026-02-02', '2026-11-01', '2026-11-02'],
    ['from 31 May 2024 to 28 February 2025, since February has no 30th', '2024-05-31', '2025-02-28', '2025-03-01'],
    ['from 31 May 2027 to 29 February 2028, a leap year', '2027-05-31', '2028-02-29', '2028-03-01'],
    ['from 30 May 2027 to 29 February 2028', '2027-05-30', '2028-02-29', '2028-03-01'],
    ['from 29 May 2027 to 28 February 2028', '2027-05-29', '2028-02-28', '2028-02-29'],
    ['from 30 May 2024 to 28 February 2025', '2024-05-30', '2025-02-28', '2025-03-01'],
    ['from 29 May 2024 to 28 February 2025', '2024-05-29', '2025-02-28', '2025-03-01'],
    ['from 1 June 2024 to 28 February 2025', '2024-06-01', '2025-02-28', '2025-03-01'],
    ['from 1 June 2027 to 29 February 2028', '2027-06-01', '2028-02-29', '2028-03-01'],
    ['from 31 March to 30 December', '2025-03-31', '2025-12-30', '2025-12-31'],
    ['from 29 February 2024 to 28 November', '2024-02-29', '2024-11-28', '2024-11-29'],
  ])('%s', (_, ab, bis, later) => {
    expect(answers('einbuchungsdauer', eingebucht(ab, bis), { asOf })).toEqual(['met']);
    const finding = findingOf('einbuchungsdauer', eingebucht(ab, later), { asOf });
    expect(finding).toMatchObject({ outcome: 'violated', facts: { ab, bis: later, endetAm: bis, monate: 9 } });
  });

  it('names the way to the day', () => {
    const { frist } = findingOf('einbuchungsdauer', eingebucht('2024-05-31', '2025-03-01'), { asOf }) ?? {};
    expect(frist).toMatchObject({
      form: 'beginnfrist',
      start: '2024-05-31',
      end: '2025-02-28',
      shift: { shifted: false },
    });
    expect(frist?.norms).toEqual(expect.arrayContaining(['§ 187 Abs. 2 BGB', '§ 26 Abs. 4 SGB X']));
  });

  it('is a violation without a last day', () => {
    expect(findingOf('einbuchungsdauer', changed(document, [remove('einbuchung.bis')]), { asOf })?.message).toBe(
      'Die Einbuchung dauert genau 9 Monate: vom 01.03.2024 bis 30.11.2024; ein letzter Tag ist nicht eingetragen.',
    );
  });
});

describe('a sheet does not pass the longest time of its module', () => {
  it.each([
    ['digitalwerkstatt', '2024-11-30', '2025-02-28', '2025-03-01'],
    ['digitalwerkstatt', '2024-12-01', '2025-02-28', '2025-03-01'],
    ['digitalwerkstatt', '2027-11-30', '2028-02-29', '2028-03-01'],
    ['digitalwerkstatt', '2027-11-29', '2028-02-28', '2028-02-29'],
    ['digitalwerkstatt', '2025-01-31', '2025-04-30', '2025-05-01'],
    ['jobakademie-2.0', '2024-08-31', '2025-02-28', '2025-03-01'],
    ['jobakademie-2.0', '2027-08-31', '2028-02-29', '2028-03-01'],
    ['jobakademie-2.0', '2027-09-01', '2028-02-29', '2028-03-01'],
    ['jobakademie-2.0', '2025-01-01', '2025-06-30', '2025-07-01'],
  ])('%s from %s: %s is the last day, %s is too late', (modul, ab, last, late) => {
    expect(answers('hoechstdauer', bogen(modul, ab, last), { asOf })).toEqual(['met']);
    expect(findingOf('hoechstdauer', bogen(modul, ab, late), { asOf })?.facts).toMatchObject({
      ab,
      spaetestensBis: last,
    });
  });

  it('with exactly the longest time asks for a reason, with a day less it does not (reading A-31)', () => {
    const ohne = (bis: string): object =>
      changed(bogen('digitalwerkstatt', '2025-01-31', bis), [remove('erwartungsboegen.0.dauerBegruendet')]);
    const says = (bis: string): readonly string[] =>
      found(ohne(bis), { asOf }).filter((line) => line.startsWith('pauschale'));
    expect(says('2025-04-29')).toEqual([]);
    expect(says('2025-04-30')).toEqual(['pauschaleHoechstdauer violated warning erwartungsboegen[0].dauerBegruendet']);
    // Beyond it the other rule speaks.
    expect(says('2025-05-01')).toEqual([]);
  });

  it('of an open offer is not asked for', () => {
    expect(answers('hoechstdauer', bogen('offenes-angebot', '2025-01-01', '2025-12-31'), { asOf })).toEqual([
      'notApplicable condition',
    ]);
  });
});
