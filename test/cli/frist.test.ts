import { describe, expect, it } from 'vitest';
import {
  computeBekanntgabe,
  computeFristende,
  computeRechtsbehelfsfrist,
  computeRueckwaertsfrist,
  explainFrist,
} from 'kooperationsplan';
import { command } from './fakeIo';

const frist = async (...args: string[]) => command(['frist', ...args]);

describe('the first line is the day', () => {
  // Each worked by hand with a calendar and the paragraph in the story.
  it.each([
    ['§ 188 Abs. 3 BGB, then a Sunday', '--after 2026-08-31 --amount 6 --unit months', 'Montag, 01.03.2027'],
    ['a holiday of the Land', '--after 2025-10-03 --amount 4 --unit weeks --land NI', 'Montag, 03.11.2025'],
    ['the same in another Land', '--after 2025-10-03 --amount 4 --unit weeks --land HE', 'Freitag, 31.10.2025'],
    ['from the 1st to the end of the month', '--from 2026-06-01 --amount 1 --unit months', 'Dienstag, 30.06.2026'],
    [
      'a benefit period ends on a Sunday',
      '--from 2008-03-01 --amount 6 --unit months --kind leistungszeitraum',
      'Sonntag, 31.08.2008',
    ],
    [
      'nobody has to act',
      '--after 2026-05-02 --amount 7 --unit days --kind wartezeit --regime BGB',
      'Samstag, 09.05.2026',
    ],
    ['a named day moves', '--on 2026-03-08 --kind behoerdlich', 'Montag, 09.03.2026'],
    ['a named day with the reference stays', '--on 2026-03-08 --kind benannterTag', 'Sonntag, 08.03.2026'],
    ['one month and a half', '--after 2026-01-16 --amount 3 --unit halfMonths', 'Dienstag, 03.03.2026'],
  ])('%s: %s', async (_story, args, day) => {
    const { status, out, err } = await frist(...args.split(' '));
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(out.split('\n')[0]).toBe(`Letzter Tag: ${day}`);
  });

  it.each([
    ['--on 2026-03-08 --kind termin', 'Termin: Sonntag, 08.03.2026'],
    ['--zur-post-am 2024-12-20', 'Bekannt gegeben am: Montag, 23.12.2024'],
    ['--zur-post-am 2026-03-02', 'Bekannt gegeben am: Freitag, 06.03.2026'],
    ['--zur-post-am 2026-03-02 --zugegangen-am 2026-03-07', 'Bekannt gegeben am: Samstag, 07.03.2026'],
    ['--before 2026-03-13 --amount 1 --unit weeks', 'Spätestens am: Donnerstag, 05.03.2026'],
    ['--before-end-of 2026-03-12 --amount 1 --unit weeks', 'Spätestens am: Donnerstag, 05.03.2026'],
  ])('%s', async (args, line) => {
    expect((await frist(...args.split(' '))).out.split('\n')[0]).toBe(line);
  });

  it('asks no clock', async () => {
    expect((await frist('--zur-post-am', '2026-03-02')).clock).toBe(0);
  });
});

describe('text', () => {
  const joined = (text: string): string => text.replaceAll('\n', ' ');

  it('goes on with the sentences for the file', async () => {
    const { out } = await frist('--after', '2026-08-31', '--amount', '6', '--unit', 'months', '--land', 'NI');
    expect(joined(out)).toBe(
      'Letzter Tag: Montag, 01.03.2027 ' +
        'Die Frist (6 Monate) läuft vom 01.09.2026, dem Tag nach dem 31.08.2026, bis zum 28.02.2027; dem letzten Monat ' +
        'fehlt der entsprechende Tag. Das Ende verschiebt sich auf den nächsten Werktag, den 01.03.2027 (28.02.2027 ' +
        'Sonntag). Angewandt: § 26 Abs. 1 SGB X, § 187 Abs. 1 BGB, § 188 Abs. 2 Alt. 1 BGB, § 188 Abs. 3 BGB, § 26 Abs. 3 ' +
        'Satz 1 SGB X; Feiertage: NI; zu beachten: nach dem Datenstand der Feiertage. ',
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(92);
  });

  it('speaks English where asked to, and names the safe working day', async () => {
    const args = ['--before-end-of', '2027-01-31', '--amount', '4', '--unit', 'weeks', '--land', 'NI'];
    const { out } = await frist(...args, '--language', 'en');
    expect(joined(out)).toContain(
      'At the latest on: Sunday, 2027-01-03 Safe working day: Thursday, 2026-12-31 ' +
        'At the latest 4 weeks before the end of 2027-01-31 means: by 2027-01-03.',
    );
  });

  // Posted on a Wednesday, made known on Sunday the 31st; the month then ends on the 30th, the year on a Monday.
  it('gives both periods of the remedy', async () => {
    const args = ['--zur-post-am', '2025-08-27', '--rechtsbehelf', 'widerspruch', '--land', 'NI'];
    const { out } = await frist(...args);
    expect(out.split('\n').filter((line) => /^[^.]*: \S+tag, /.test(line))).toEqual([
      'Bekannt gegeben am: Sonntag, 31.08.2025',
      'Widerspruch bis: Dienstag, 30.09.2025 (Rechtsbehelfsbelehrung richtig)',
      'Widerspruch bis: Montag, 31.08.2026 (Rechtsbehelfsbelehrung fehlt oder unrichtig)',
    ]);
    const english = await frist('--zur-post-am', '2025-08-27', '--rechtsbehelf', 'klage', '--language', 'en');
    expect(english.out).toContain('Klage by: Tuesday, 2025-09-30 (Rechtsbehelfsbelehrung correct)');
  });

  it('sets the day off in a terminal only', async () => {
    const args = ['frist', '--zur-post-am', '2026-03-02'];
    const coloured = await command(args, { isTty: true });
    // eslint-disable-next-line no-control-regex
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe((await command(args)).out);
    expect(coloured.out).toContain('\u001b[1m');
  });
});

describe('json is the result of the library and its explanation', () => {
  const read = async (args: string): Promise<unknown> =>
    JSON.parse((await frist(...args.split(' '), '--format', 'json')).out);

  it('a period, with the defaults gesetzlich and SGB X', async () => {
    const after = { after: '2025-10-03', amount: 4, unit: 'weeks' } as const;
    const result = computeFristende({ ...after, kind: 'gesetzlich', regime: 'SGB X', land: 'NI' });
    expect(await read('--after 2025-10-03 --amount 4 --unit weeks --land NI')).toEqual({
      ...result,
      explanation: explainFrist(result),
    });
  });

  it('a backward period', async () => {
    const result = computeRueckwaertsfrist({ before: '2026-03-31', amount: 1, unit: 'months', regime: 'BGB' });
    expect(await read('--before 2026-03-31 --amount 1 --unit months --regime BGB --language en')).toEqual({
      ...result,
      explanation: explainFrist(result, 'en'),
    });
  });

  it('a Bekanntgabe, and the remedy where it is asked for', async () => {
    const result = computeBekanntgabe({ zurPostAm: '2026-05-21', regime: 'VwVfG' });
    const explained = { ...result, explanation: explainFrist(result) };
    expect(await read('--zur-post-am 2026-05-21 --regime VwVfG')).toEqual(explained);

    const by = (rechtsbehelfsbelehrung: 'richtig' | 'fehlt') => {
      const remedy = { bekanntgegebenAm: '2026-05-25', rechtsbehelf: 'klage', land: 'BY' } as const;
      const end = computeRechtsbehelfsfrist({ ...remedy, rechtsbehelfsbelehrung });
      return { ...end, explanation: explainFrist(end) };
    };
    expect(await read('--zur-post-am 2026-05-21 --rechtsbehelf klage --land BY')).toMatchObject({
      end: '2026-05-25',
      rechtsbehelfsfrist: { rechtsbehelf: 'klage', richtig: by('richtig'), fehlt: by('fehlt') },
    });
  });
});
