import { describe, expect, it } from 'vitest';
import { command } from './fakeIo';

const month = '--amount 1 --unit months';
const starts = '--after, --from, --on, --before, --before-end-of';

describe('options of frist that do not go together are refused with what to write', () => {
  it.each([
    [
      '',
      `Zu frist gehört genau ein Tag, von dem an gerechnet wird: ${starts} oder --zur-post-am.`,
      `frist takes exactly one day to compute from: ${starts} or --zur-post-am.`,
    ],
    [
      `--after 2026-03-02 --before 2026-03-02 ${month}`,
      `Zu frist gehört genau ein Tag, von dem an gerechnet wird: ${starts} oder --zur-post-am.`,
      `frist takes exactly one day to compute from: ${starts} or --zur-post-am.`,
    ],
    ['heute', 'Es stehen zu viele Angaben da.', 'There are too many arguments.'],
    [
      '--after 2026-02-30',
      'Zu --after gehört ein Tag, den es gibt, in der Form JJJJ-MM-TT, zum Beispiel 2026-08-31.',
      '--after takes an existing day written YYYY-MM-DD, for example 2026-08-31.',
    ],
    [
      '--after 2026-03-02 --amount 6',
      'Zu --after gehören --amount und --unit, zum Beispiel --amount 6 --unit months.',
      '--after takes --amount and --unit, for example --amount 6 --unit months.',
    ],
    [
      '--before 2026-03-02 --unit weeks',
      'Zu --before gehören --amount und --unit, zum Beispiel --amount 6 --unit months.',
      '--before takes --amount and --unit, for example --amount 6 --unit months.',
    ],
    [
      `--on 2026-03-02 ${month}`,
      'Zu --on gehört --amount nicht; möglich sind --kind, --regime und --land.',
      '--on does not take --amount; possible are --kind, --regime and --land.',
    ],
    [
      `--before 2026-03-02 ${month} --kind gesetzlich`,
      'Zu --before gehört --kind nicht; möglich sind --amount, --unit, --regime und --land.',
      '--before does not take --kind; possible are --amount, --unit, --regime and --land.',
    ],
    [
      `--after 2026-03-02 ${month} --rechtsbehelf klage`,
      'Zu --after gehört --rechtsbehelf nicht; möglich sind --amount, --unit, --kind, --regime und --land.',
      '--after does not take --rechtsbehelf; possible are --amount, --unit, --kind, --regime and --land.',
    ],
    [
      `--after 2026-03-02 ${month} --kind termin`,
      'Zu --kind termin gehört --on, nicht --after.',
      '--kind termin takes --on, not --after.',
    ],
    [
      `--from 2026-03-02 ${month} --kind behoerdlich`,
      'Zu --kind behoerdlich gehört --after oder --on, nicht --from.',
      '--kind behoerdlich takes --after or --on, not --from.',
    ],
    [
      `--after 2026-03-02 ${month} --kind leistungszeitraum`,
      'Zu --kind leistungszeitraum gehört --from oder --on, nicht --after.',
      '--kind leistungszeitraum takes --from or --on, not --after.',
    ],
    [
      `--after 2026-03-02 ${month} --kind behoerdlich --regime SGG`,
      'Zu --regime SGG gehört --kind gesetzlich oder --kind wartezeit, nicht --kind behoerdlich.',
      '--regime SGG takes --kind gesetzlich or --kind wartezeit, not --kind behoerdlich.',
    ],
    [
      `--from 2026-03-02 ${month} --regime SGG`,
      'Zu --regime SGG gehört --after oder --on, nicht --from.',
      '--regime SGG takes --after or --on, not --from.',
    ],
    [
      '--zur-post-am 2026-03-02 --regime SGG',
      'Zu --zur-post-am gehört --regime "SGB X" oder --regime VwVfG, nicht --regime SGG.',
      '--zur-post-am takes --regime "SGB X" or --regime VwVfG, not --regime SGG.',
    ],
    [
      '--zur-post-am 2026-03-02 --regime VwVfG --rechtsbehelf klage',
      'Zu --rechtsbehelf gehört --regime "SGB X", nicht --regime VwVfG.',
      '--rechtsbehelf takes --regime "SGB X", not --regime VwVfG.',
    ],
    [
      '--zur-post-am 2026-03-02 --zugegangen-am 2026-03-01',
      'Der Tag zu --zugegangen-am liegt vor dem zu --zur-post-am; ein Brief geht frühestens am Tag der Absendung zu.',
      'The day of --zugegangen-am lies before that of --zur-post-am; no letter arrives before the day of posting.',
    ],
    [
      '--after 2026-03-02 --amount 2 --unit halfMonths',
      'Zu --unit halfMonths gehört eine ungerade Zahl: 1 sind 15 Tage, 3 ein Monat und 15 Tage. Ganze Monate: --unit months.',
      '--unit halfMonths takes an odd number: 1 is 15 days, 3 a month and 15 days. Whole months: --unit months.',
    ],
    [
      `--after 2026-03-02 ${month} --land Niedersachsen`,
      'Zu --land gehört eines von: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH.',
      '--land takes one of: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH.',
    ],
    [
      '--after 2026-03-02 --amount 1 --unit month',
      'Zu --unit gehört eines von: days, weeks, months, quarters, halfYears, years, halfMonths.',
      '--unit takes one of: days, weeks, months, quarters, halfYears, years, halfMonths.',
    ],
    [
      `--after 2026-03-02 ${month} --as-of 2026-03-02`,
      'Die Option --as-of gibt es hier nicht.',
      'There is no option --as-of here.',
    ],
  ])('%s', async (args, german, english) => {
    const typed = ['frist', ...args.split(' ').filter((arg) => arg !== '')];
    const { status, out, err } = await command(typed);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(`${german}\nHilfe: kooperationsplan --help\n`);
    expect((await command([...typed, '--language', 'en'])).err).toBe(
      `${english}\nHelp: kooperationsplan --help --language en\n`,
    );
  });

  it.each(['0', '-1', '1.5', '10000', '1e3', 'sechs', ''])('--amount %j is no length', async (amount) => {
    const { status, err } = await command(['frist', '--after', '2026-03-02', '--amount', amount, '--unit', 'days']);
    expect(status).toBe(2);
    expect(err).toContain('Zu --amount gehört eine ganze Zahl von 1 bis 9999.\n');
  });

  it.each([
    [
      ['--after', '2100-12-20', '--amount', '1', '--unit', 'months'],
      'Für dieses Ende fehlen die Feiertage; bekannt sind die bundesweiten von 2000 bis 2100, mit --land ab 2015.\n',
      'No holidays are known for this end; known are the nationwide ones from 2000 to 2100, with --land from 2015.\n',
    ],
    [
      ['--on', '2014-12-31', '--land', 'NI'],
      'Für dieses Ende fehlen die Feiertage; bekannt sind die bundesweiten von 2000 bis 2100, mit --land ab 2015.\n',
      'No holidays are known for this end; known are the nationwide ones from 2000 to 2100, with --land from 2015.\n',
    ],
    [
      ['--after', '9999-12-31', '--amount', '1', '--unit', 'days', '--kind', 'wartezeit'],
      'Das Ergebnis liegt außerhalb der Jahre 0001 bis 9999.\n',
      'The result lies outside the years 0001 to 9999.\n',
    ],
  ])('%j cannot be computed', async (args, german, english) => {
    const { status, out, err } = await command(['frist', ...args]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(german);
    expect((await command(['frist', ...args, '--language', 'en'])).err).toBe(english);
  });

  it('echoes no value', async () => {
    for (const name of ['after', 'zur-post-am', 'amount', 'unit', 'kind', 'regime', 'rechtsbehelf', 'land', 'format']) {
      const { status, out, err } = await command(['frist', '--after', '2026-03-02', `--${name}`, 'Zwetschgenkuchen']);
      expect(status).toBe(2);
      expect(out + err).not.toContain('Zwetschgenkuchen');
    }
  });
});
