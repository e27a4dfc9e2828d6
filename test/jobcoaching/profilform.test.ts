import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  checkJobcoaching,
  defineJobcoachingProfil,
  niedersachsenJobcoaching,
  type JobcoachingProfil,
} from 'kooperationsplan';

const { schritte, fristen, schutz, source } = niedersachsenJobcoaching;

function mit(id: string, change: object): object {
  return { schritte: schritte.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function ohne(value: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

const erste = (change: object): object => ({ fristen: [{ ...fristen[0]!, ...change }, ...fristen.slice(1)] });

const refused: readonly (readonly [string, object, string])[] = [
  ['a criterion misspelt', mit('abschnitt2', { pruefung: ['vollstaendigket'] }), `schritte[6].pruefung[0]`],
  ['a fact misspelt', mit('abschnitt2', { angaben: ['empfelung'] }), `schritte[6].angaben[0]`],
  ['an answer misspelt', mit('abschnitt1', { bejaht: ['komplett'] }), `schritte[4].bejaht[0]`],
  ['a meaning misspelt', mit('abschnitt8', { bedeutung: 'massnahmenentscheidung' }), 'schritte[?].bedeutung'],
  ['a key misspelt', mit('abschnitt2', { freiwilig: true }), 'schritte[6]'],
  ['a key of the profile misspelt', { fristten: [] }, ''],
  ['a deadline without beginning', { fristen: [ohne(fristen[0]!, 'ab')] }, 'fristen[0].ab'],
  ['a deadline without length', { fristen: [ohne(fristen[0]!, 'dauer')] }, 'fristen[0].dauer'],
  ['a length that is none', erste({ dauer: null }), 'fristen[0].dauer'],
  ['a kind of deadline misspelt', erste({ art: 'shritt' }), 'fristen[0].art'],
  ['no other beginning', erste({ statt: null }), 'fristen[0].statt'],
  ['another beginning without acts', erste({ statt: { lesart: 'A-37', ab: null } }), 'fristen[0].statt.ab'],
  ['an act without title', mit('bedarf', { title: undefined }), 'schritte[0].title'],
  ['a title in one language', mit('bedarf', { title: { en: 'Need' } }), 'schritte[0].title.de'],
  ['a title that is blank', mit('bedarf', { title: { de: ' ', en: 'Need' } }), 'schritte[0].title.de'],
  ['a title that is no pair', mit('bedarf', { title: 'Bedarf' }), 'schritte[0].title'],
  ['titles of parties that are no pairs', { beteiligte: { ifd: 'IFD' } }, 'beteiligte.ifd'],
  ['a key of a party nobody can write', { beteiligte: { 'Frau Muster': { de: 'a', en: 'a' } } }, 'beteiligte'],
  ['a notice without acts', mit('abschnitt8', { bescheid: { spaetestensBei: [] } }), 'schritte[?].bescheid.schritte'],
  [
    'a notice without its day',
    mit('abschnitt8', { bescheid: { schritte: [] } }),
    'schritte[?].bescheid.spaetestensBei',
  ],
  ['a way back without acts', mit('abschnitt5', { erneut: {} }), 'schritte[?].erneut.schritte'],
  ['a result nobody knows', mit('abschnitt5', { erneut: { wenn: 'nein', schritte: [] } }), 'schritte[?].erneut.wenn'],
  ['nobody to send to', mit('abschnitt2', { an: null }), 'schritte[6].an'],
  ['a word in place of a list', mit('abschnitt2', { an: 3 }), 'schritte[6].an'],
  ['no enclosures', mit('abschnitt2', { anlagen: null }), 'schritte[6].anlagen'],
  ['nothing asked for', mit('abschnitt2', { erbeten: null }), 'schritte[6].erbeten'],
  ['no end of being possible', mit('abschnitt1', { nichtMehrNach: null }), 'schritte[4].nichtMehrNach'],
  ['a number as a condition', mit('abschnitt2', { nach: [3] }), 'schritte[6].nach[0]'],
  ['no renaming', { umbenennung: null }, 'umbenennung'],
  ['no protection', { schutz: null }, 'schutz'],
  ['protection of nothing', { schutz: ohne(schutz!, 'anlagen') }, 'schutz.anlagen'],
  ['no substitute', { ersatz: null }, 'ersatz'],
  ['three that travel apart', { getrennt: ['falldokument', 'passwort', 'antrag'] }, 'getrennt'],
  ['no places in the paper', { source: { ...source, stellen: null } }, 'source.stellen'],
  ['no severities', { severities: null }, 'severities'],
  ['a result the act never has', mit('abschnitt2', { nach: ['abschnitt1:bewilligt'] }), 'schritte[6].nach'],
  ['a result of another act', mit('abschnitt9', { nach: ['abschnitt8:uebernommen'] }), 'schritte[?].nach'],
  [
    'a way back at a result the act never has',
    mit('abschnitt5', { erneut: { wenn: 'abgelehnt', schritte: ['abschnitt4'] } }),
    'schritte[?].erneut.wenn',
  ],
];

function expectedPlace(place: string, change: object): string {
  const changed = (change as Partial<JobcoachingProfil>).schritte ?? [];
  const index = changed.findIndex((one, at) => one !== schritte[at]);
  return place.replace('?', String(index));
}

describe('a process of the caller', () => {
  test.each(refused)('with %s is refused at its place, in every check', (_, change, place) => {
    const profile = { ...niedersachsenJobcoaching, id: 'eigenes', ...change } as JobcoachingProfil;
    const where = expectedPlace(place, change);
    const places: string[] = [];
    for (const call of [
      () => defineJobcoachingProfil(profile),
      () => checkJobcoaching({}, { asOf: '2026-01-20', profiles: [profile] }),
    ]) {
      try {
        call();
      } catch (error) {
        expect(error).toBeInstanceOf(ArgumentError);
        places.push((error as ArgumentError).argument);
        expect((error as ArgumentError).message).not.toContain('Muster');
      }
    }
    const at = where === '' ? '' : `.${where}`;
    expect(places).toEqual([`profile${at}`, `options.profiles[0]${at}`]);
  });

  test('may leave out what it need not have', () => {
    const {
      umbenennung: _,
      getrennt: __,
      schutz: ___,
      ersatz: ____,
      verlaengerungen: _____,
      ...rest
    } = niedersachsenJobcoaching;
    expect(() => defineJobcoachingProfil(rest)).not.toThrow();
  });

  test('is looked at anew once it was changed', () => {
    const profile = structuredClone(niedersachsenJobcoaching) as unknown as { schritte: { title: unknown }[] };
    const define = (): unknown => defineJobcoachingProfil(profile as unknown as JobcoachingProfil);
    expect(define).not.toThrow();
    profile.schritte[0]!.title = 'Bedarf';
    expect(define).toThrow(ArgumentError);
    const cyclic = { ...niedersachsenJobcoaching, self: {} };
    cyclic.self = cyclic;
    expect(() => defineJobcoachingProfil(cyclic)).toThrow(ArgumentError);
  });
});
