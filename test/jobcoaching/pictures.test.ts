import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ArgumentError, describeProcess, describeTimeline, niedersachsenJobcoaching } from 'kooperationsplan';
import type { JobcoachingProfil } from '../../src/jobcoaching';
import { verlaengert } from '../../src/jobcoaching/examples';
import { musterland } from './musterland';

const guide = readFileSync(new URL('../../docs/jobcoaching.md', import.meta.url), 'utf8');

const picture = readFileSync(new URL('../../docs/pictures/jobcoaching-ablauf.svg', import.meta.url), 'utf8');

describe('the picture of the process', () => {
  // That the picture is the one drawn from the profile, the gate holds (test/gate/pictures.mjs).
  test('stands in the guide, for each owner an act in it', () => {
    expect(guide).toContain('](pictures/jobcoaching-ablauf.svg)');
    expect(picture).toContain('Jobcoach');
    for (const { title } of niedersachsenJobcoaching.schritte.slice(0, 3)) {
      expect(picture).toContain(title.de.split(' ')[0]);
    }
  });

  test.each([niedersachsenJobcoaching, musterland])('shows every act and every condition of $id once', (profil) => {
    const lines = describeProcess(profil, 'en').split('\n');
    const conditions = profil.schritte.flatMap(({ nach }) => nach.flat());
    expect(lines.filter((line) => line.startsWith('  state "'))).toHaveLength(profil.schritte.length);
    expect(lines.filter((line) => line.includes(' --> ')).length).toBeGreaterThanOrEqual(conditions.length);
    for (const { von } of profil.schritte)
      if (von !== undefined) expect(lines.join('\n')).toContain(profil.beteiligte[von]!.en);
  });

  function edges(profil: JobcoachingProfil): readonly string[] {
    const text = describeProcess(profil, 'en');
    const named = profil.schritte.map(({ id }, index): [RegExp, string] => [
      new RegExp(`\\bs${index + 1}(?=davor|wahl|\\b)`, 'g'),
      id,
    ]);
    const lines = text.split('\n').filter((line) => line.includes(' --> '));
    return lines.map((line) => named.reduce((all, [node, id]) => all.replace(node, id), line.trim()));
  }

  test('shows what is needed together apart from what is one of several', () => {
    const niedersachsen = edges(niedersachsenJobcoaching);
    // Section 1 needs both sendings; the notice to the person follows one of three decisions.
    expect(niedersachsen.filter((line) => line.endsWith(' abschnitt1') || line.endsWith(' abschnitt1davor'))).toEqual([
      'falldokumentVersand --> abschnitt1davor',
      'passwortVersand --> abschnitt1davor',
      'abschnitt1davor --> abschnitt1',
    ]);
    expect(niedersachsen.filter((line) => line.endsWith(' bescheidAnMensch'))).toEqual([
      'abschnitt8 --> bescheidAnMensch',
      'abschnitt10.3 --> bescheidAnMensch',
      'abschnitt10.7 --> bescheidAnMensch',
    ]);
  });

  test('shows alternatives beside another condition as such', () => {
    const [antrag, ...others] = musterland.schritte;
    const probe = { id: 'probe', title: { de: 'Probe', en: 'Probe' } };
    const schritte = [antrag!, ...others, { ...probe, nach: ['antrag', ['A', 'B']], freiwillig: true } as const];
    const lines = edges({ ...musterland, schritte });
    expect(lines.filter((line) => line.includes('probe'))).toEqual([
      'antrag --> probedavor',
      'A --> probewahl2',
      'B --> probewahl2',
      'probewahl2 --> probedavor',
      'probedavor --> probe',
    ]);
  });

  test('shows that what discloses section 1 waits for the declaration (NI-35)', () => {
    const niedersachsen = edges(niedersachsenJobcoaching);
    const zu = (id: string): readonly string[] =>
      niedersachsen.filter((line) => new RegExp(`--> ${id}(davor)?$`).test(line));
    expect(zu('einschaltungsbogen')).toEqual([
      'abschnitt4 --> einschaltungsbogendavor',
      'erklaerungen --> einschaltungsbogendavor',
      'einschaltungsbogendavor --> einschaltungsbogen',
    ]);
    // The password opens the Falldokument; the Falldokument alone opens nothing.
    expect(zu('passwortAnJobcoach')).toEqual([
      'falldokumentAnJobcoach --> passwortAnJobcoachdavor',
      'erklaerungen --> passwortAnJobcoachdavor',
      'passwortAnJobcoachdavor --> passwortAnJobcoach',
    ]);
    expect(zu('falldokumentAnJobcoach')).toEqual(['kennenlernen --> falldokumentAnJobcoach']);
    expect(zu('abschnitt9')).toEqual(['abschnitt8 --> abschnitt9']);
  });

  function mitSchritt(id: string, change: object): JobcoachingProfil {
    const { schritte } = niedersachsenJobcoaching;
    return {
      ...niedersachsenJobcoaching,
      schritte: schritte.map((one) => (one.id === id ? { ...one, ...change } : one)),
    };
  }
  const vorDemBogen = (profil: JobcoachingProfil): readonly string[] =>
    edges(profil).filter((line) => / --> einschaltungsbogen\w*$/.test(line));

  test('of several that bring the declaration one is enough; where none does, or it goes elsewhere, nothing is added', () => {
    const zwei = mitSchritt('kontaktaufnahme', { an: ['koost'], anlagen: ['entbindungserklaerung'] });
    expect(vorDemBogen(zwei)).toEqual([
      'abschnitt4 --> einschaltungsbogendavor',
      'kontaktaufnahme --> einschaltungsbogenwahl2',
      'erklaerungen --> einschaltungsbogenwahl2',
      'einschaltungsbogenwahl2 --> einschaltungsbogendavor',
      'einschaltungsbogendavor --> einschaltungsbogen',
    ]);
    const keine = ['abschnitt4 --> einschaltungsbogen'];
    expect(vorDemBogen(mitSchritt('erklaerungen', { anlagen: ['abtretungserklaerung'] }))).toEqual(keine);
    expect(vorDemBogen(mitSchritt('erklaerungen', { an: ['jost'] }))).toEqual(keine);
    const { schutz: _, ...ohne } = niedersachsenJobcoaching;
    expect(vorDemBogen(ohne)).toEqual(keine);
    // Without a password apart from it the Falldokument itself discloses.
    const { getrennt: __, ...offen } = niedersachsenJobcoaching;
    expect(edges(offen).filter((line) => line.startsWith('erklaerungen --> '))).toEqual([
      'erklaerungen --> einschaltungsbogendavor',
      'erklaerungen --> falldokumentAnJobcoachdavor',
      'erklaerungen --> abschnitt9davor',
    ]);
  });

  test('what the order names anyway is drawn once', () => {
    expect(vorDemBogen(mitSchritt('einschaltungsbogen', { nach: ['erklaerungen'] }))).toEqual([
      'erklaerungen --> einschaltungsbogen',
    ]);
  });

  test('ends a refused case with what still has to follow the refusal', () => {
    // Refused cost ends the case at once; after a refused measure come the notices, section 9 and the information.
    expect(edges(niedersachsenJobcoaching).filter((line) => line.includes('--> [*]'))).toEqual([
      'abschnitt3 --> [*] : refused',
      'bescheidAnMensch --> [*] : refused',
      'bescheidAnJobcoach --> [*] : refused',
      'information --> [*] : refused',
      'abschnitt13 --> [*]',
    ]);
  });

  test('refuses a language it does not speak', () => {
    expect(() => describeProcess(musterland, 'fr' as 'de')).toThrow(ArgumentError);
  });
});

describe('the course of a case', () => {
  test('shows what was done, what is out of order, due and overdue', () => {
    const ohneBedarf = { ...verlaengert, ereignisse: verlaengert.ereignisse.slice(1) };
    const text = describeTimeline(ohneBedarf, { asOf: '2026-10-10', language: 'en' });
    const section = (name: string): string => text.split(`  section ${name}\n`)[1]?.split('  section ')[0] ?? '';
    expect(section('Done').split('\n')).toHaveLength(37);
    expect(section('Out of order')).toBe(
      '    Ask for Falldokument and password :done, crit, milestone, 2026-01-13, 0d\n',
    );
    expect(section('Due')).toContain('    Apply for the extension :active, milestone, 2027-01-03, 0d\n');
    expect(section('Overdue')).toBe('    Send the Leistungsnachweis (2026-09) :crit, milestone, 2026-10-05, 0d\n');
  });

  test('is empty where nothing can be read', () => {
    expect(describeTimeline(null, { asOf: '2026-10-10' })).toBe(
      'gantt\n  title Verlauf des Falls\n  dateFormat YYYY-MM-DD\n',
    );
  });

  test.each([null, undefined, 3])('refuses options that are none: %s', (options) => {
    expect(() => describeTimeline(verlaengert, options as never)).toThrow(ArgumentError);
  });

  test.each([
    ['::', '–'],
    ['"', '–'],
    [';;', '–'],
    ['%% note', 'note'],
    ['a\tb\nc', 'a b c'],
    ['call', '– call'],
    ['click a', '– click a'],
    ['Section 1', '– Section 1'],
    ['Titel: neu', 'Titel neu'],
  ])('a title %j stays a title', (title, line) => {
    const profil = {
      ...musterland,
      id: 'titel',
      schritte: musterland.schritte.map((one, index) =>
        index === 0 ? { ...one, title: { de: title, en: title } } : one,
      ),
    };
    const ereignisse = [{ am: '2026-02-02', schritt: 'antrag' }];
    const text = describeTimeline(
      { art: 'jobcoaching', id: 'fall-1', profil: 'titel', ereignisse },
      { asOf: '2026-02-03', profiles: [profil] },
    );
    expect(text).toContain(`\n    ${line} :done, milestone, 2026-02-02, 0d\n`);
  });
});
