import { describe, expect, it } from 'vitest';
import { command } from './fakeIo';

describe('bad arguments', () => {
  it.each([
    [[], 'Es fehlt der Befehl.'],
    [['pruefe', 'a.json'], 'Den Befehl „pruefe“ gibt es nicht.'],
    [['check'], 'Es fehlt die Datei (oder - für die Standardeingabe).'],
    [['agenda'], 'Es fehlt die Datei (oder - für die Standardeingabe).'],
    [['check', '-', '-'], 'Die Standardeingabe (-) kann nur einmal gelesen werden.'],
    [['explain'], 'Es fehlt die Kennung einer Regel.'],
    [['explain', 'a', 'b'], 'Es stehen zu viele Angaben da.'],
    [['rules', 'a'], 'Es stehen zu viele Angaben da.'],
    [['check', 'a', '--farbe'], 'Die Option --farbe gibt es hier nicht.'],
    [['check', 'a', '-x'], 'Die Option -x gibt es hier nicht.'],
    [['check', 'a', '--__proto__', 'x'], 'Die Option --__proto__ gibt es hier nicht.'],
    [['check', 'a', '--horizon-until', '2027-01-01'], 'Die Option --horizon-until gibt es hier nicht.'],
    [['rules', '--as-of', '2027-01-01'], 'Die Option --as-of gibt es hier nicht.'],
    [['rules', '--land', 'NI'], 'Die Option --land gibt es hier nicht.'],
    [['check', 'a', '--amount', '1'], 'Die Option --amount gibt es hier nicht.'],
    [
      ['agenda', 'a', '--land', 'Bayern'],
      'Zu --land gehört eines von: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH.',
    ],
    [['check', 'a', '--as-of'], 'Zu --as-of fehlt der Wert.'],
    [['check', 'a', '--language', 'fr'], 'Zu --language gehört eines von: de, en.'],
    [['check', 'a', '--format=xml'], 'Zu --format gehört eines von: text, json.'],
    [['check', 'a', '--format', 'json', '--format', 'text'], '--format steht zweimal da.'],
  ])('%j', async (args, message) => {
    const { status, out, err } = await command(args, { files: { a: '{}' } });
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(`${message}\nHilfe: kooperationsplan --help\n`);
  });

  it.each(['heute', '31.08.2026', '2026-02-30', '2026-8-3', '2026-08-03T10:00', '', '--format'])(
    '--as-of %j is no day',
    async (day) => {
      const { status, err } = await command(['check', 'a', '--as-of', day], { files: { a: '{}' } });
      expect(status).toBe(2);
      expect(err).toContain('Zu --as-of gehört ein Tag, den es gibt, in der Form JJJJ-MM-TT, zum Beispiel 2026-08-31.');
    },
  );

  it('--horizon-until ends with the year 2100', async () => {
    const { status, err } = await command(['agenda', 'a', '--horizon-until', '2101-01-01'], { files: { a: '{}' } });
    expect(status).toBe(2);
    expect(err).toContain('Zu --horizon-until gehört ein Tag bis zum 31.12.2100.');
  });

  it('are told in English where English is asked for', async () => {
    const { err } = await command(['check', 'a', '--as-of', 'today', '--language', 'en']);
    expect(err).toBe(
      '--as-of takes an existing day written YYYY-MM-DD, for example 2026-08-31.\n' +
        'Help: kooperationsplan --help --language en\n',
    );
  });

  it('cannot steer a terminal', async () => {
    const { err } = await command(['\u001b[2J']);
    expect(err).toContain('„?[2J“');
  });

  it('a name after -- is a file', async () => {
    const { status, err } = await command(['check', '--as-of', '2026-08-03', '--', '--as-of'], {
      files: { '--as-of': '{}' },
    });
    expect(status).toBe(2);
    expect(err).toBe('');
  });
});

describe('help', () => {
  it.each([[['--help']], [['-h']], [['check', '--help']], [['--help', 'unbekannt']]])('%j', async (args) => {
    const { status, out, err } = await command(args);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('kooperationsplan check DATEI…');
    expect(out).toContain('kooperationsplan frist --after 2026-08-31 --amount 6 --unit months --land NI');
    expect(out).toContain('Es ist keine Rechtsberatung.');
  });

  it('exists in English', async () => {
    const { out } = await command(['--help', '--language', 'en']);
    expect(out).toContain('kooperationsplan check FILE…');
    expect(out).toContain('kooperationsplan frist --after 2026-08-31 --amount 6 --unit months --land NI');
    expect(out).toContain('It is no legal advice.');
  });
});
