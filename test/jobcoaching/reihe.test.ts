import { describe, expect, test } from 'vitest';
import { checkJobcoaching, type Jobcoaching } from 'kooperationsplan';
import { beendet, bis, bewilligt, verlaengert } from '../../src/jobcoaching/examples';
import type { Ereignis } from './modell';
import { mit, ohne } from './veraendert';
import { zweiJahre } from './zweiJahre';

const ENDE = '2028-06-30';

const am = (fall: Jobcoaching, schritt: string, tag: string): Jobcoaching => ({
  ...fall,
  ereignisse: fall.ereignisse.map((one) => (one.schritt === schritt ? { ...one, am: tag } : one)),
});

function gefunden(fall: Jobcoaching, rule: string, language: 'de' | 'en' = 'de', asOf = ENDE) {
  return checkJobcoaching(fall, { asOf, language }).findings.flatMap((one) =>
    one.kind === 'rule' && one.rule === `jobcoaching.${rule}` ? [one] : [],
  );
}

/** Day and act of each order finding, its ground and what it names. */
function ordnung(fall: Jobcoaching): readonly string[] {
  return gefunden(fall, 'reihenfolge').map(({ path, facts }) => {
    const ereignis = fall.ereignisse[path[1] as number];
    const { grund, fehlt } = facts as { readonly grund: string; readonly fehlt: readonly string[] };
    return [ereignis?.am, ereignis?.schritt, grund, ...fehlt].join(' ');
  });
}
const ohneWirkung = (fall: Jobcoaching): number | undefined =>
  checkJobcoaching(fall, { asOf: ENDE }).result?.lesung.ohneWirkung;

describe('a decision that is not recorded is missed once, at the first act that follows from it', () => {
  test.each([
    ['abschnitt8', '2026-04-15'],
    ['abschnitt10.3', '2026-08-27'],
    ['abschnitt10.7', '2026-12-02'],
  ])('%s by its first notice; notices and application come anew all the same', (schritt, tag) => {
    const fall = ohne(zweiJahre, schritt);
    expect(ordnung(fall)).toEqual([`${tag} bescheidAnMensch voraussetzungFehlt ${schritt}`]);
    expect(ohneWirkung(fall)).toBe(0);
  });

  test('two of them are two', () => {
    const beide = ordnung(ohne(zweiJahre, 'abschnitt10.3', 'abschnitt10.7'));
    expect(beide.map((one) => one.split(' ').at(-1))).toEqual(['abschnitt10.3', 'abschnitt10.7']);
  });

  test('by the act that tells it, where its notices are not recorded either', () => {
    const fall = {
      ...zweiJahre,
      ereignisse: zweiJahre.ereignisse.filter(
        ({ schritt, am: tag }) => schritt !== 'abschnitt10.3' && !(schritt.startsWith('bescheid') && tag > '2026-08'),
      ),
    };
    expect(ordnung(fall)).toEqual(['2026-08-28 abschnitt10.4 voraussetzungFehlt abschnitt10.3']);
    expect(ohneWirkung(fall)).toBe(0);
  });

  test.each(['2026-08-28', '2026-08-31', '2026-11-19'])(
    'recorded on %s, after its notices, it is in order, and what came since stays',
    (tag) => {
      expect(ordnung(am(zweiJahre, 'abschnitt10.3', tag))).toEqual([
        '2026-08-27 bescheidAnMensch voraussetzungFehlt abschnitt10.3',
      ]);
    },
  );

  test('recorded in its turn after an act that was far too early it has its notices sent anew', () => {
    const zuFrueh: Ereignis = { am: '2026-01-14', schritt: 'abschnitt10.4', von: 'koost', an: ['ifd', 'jobcoach'] };
    expect(ordnung(mit(zweiJahre, zuFrueh))).toEqual(['2026-01-14 abschnitt10.4 voraussetzungFehlt abschnitt10.3']);
  });

  test('a notice sent twice where no decision is due was sent already', () => {
    const zweimal = { ...beendet.ereignisse.find(({ schritt }) => schritt === 'bescheidAnMensch')!, am: '2026-04-17' };
    expect(ordnung(mit(beendet, zweimal))).toEqual(['2026-04-17 bescheidAnMensch schonGeschehen']);
  });

  const zweites = (am: string): Ereignis => ({
    ...beendet.ereignisse.find(({ schritt }) => schritt === 'abschnitt4')!,
    am,
  });

  test('so is the refusal of the Jobcoach, by the new matching (NI-45)', () => {
    const neu = ['abschnitt4', 'anhangJobcoach', 'kontaktaufnahme', 'erklaerungen', 'einschaltungsbogen'].map(
      (schritt) => ({ ...beendet.ereignisse.find((one) => one.schritt === schritt)!, am: '2026-02-27' }),
    );
    const fall = mit(beendet, ...neu);
    expect(ordnung(fall)).toEqual(['2026-02-27 abschnitt4 voraussetzungFehlt abschnitt5']);
    expect(gefunden(fall, 'reihenfolge')[0]!.message).toContain(
      'Davor fehlt: „Ergebnis des Treffens und Übernahme festhalten“ (Abschnitt 5) mit Absage des Jobcoaches.',
    );
  });

  test('where the refusal was not due, or the Jobcoach took the case, section 4 was done already', () => {
    // The first contact is of 2026-02-23, section 5 of 2026-03-02.
    for (const am of ['2026-02-21', '2026-03-03']) {
      expect(ordnung(mit(beendet, zweites(am)))).toEqual([`${am} abschnitt4 schonGeschehen`]);
    }
  });

  test('a section 4 that comes anew while section 5 is waited for is a matching of its own', () => {
    const fall = mit(beendet, zweites('2026-02-24'));
    expect(ordnung(fall)).toEqual(['2026-02-24 abschnitt4 voraussetzungFehlt abschnitt5']);
    expect(checkJobcoaching(fall, { asOf: ENDE }).findings).toHaveLength(1);
    expect(checkJobcoaching(fall, { asOf: ENDE }).result?.matchings).toBe(2);
  });
});

describe('what an act out of order is told', () => {
  const bescheid: Ereignis = {
    am: '2026-01-14',
    schritt: 'bescheidAnMensch',
    von: 'jost',
    an: ['schwerbehinderterMensch'],
    kanal: 'post',
    anlagen: ['bescheid'],
  };
  const satz = (fall: Jobcoaching, language: 'de' | 'en', asOf = ENDE): string =>
    gefunden(fall, 'reihenfolge', language, asOf)[0]!.message;

  test('alternatives are one thing that is missing', () => {
    const fall = mit(bewilligt, bescheid);
    expect(ordnung(fall)).toEqual([
      '2026-01-14 bescheidAnMensch voraussetzungFehlt abschnitt8|abschnitt10.3|abschnitt10.7',
    ]);
    expect(satz(fall, 'de')).toContain(
      'Davor fehlt: „Über die Maßnahme entscheiden“ (Abschnitt 8) oder „Entscheidung, erste Verlängerung“ (Abschnitt 10.3) oder „Entscheidung, zweite Verlängerung“ (Abschnitt 10.7).',
    );
    expect(satz(fall, 'en')).toContain(
      'Missing before it: "Decide on the measure" (section 8) or "Decision, first extension" (section 10.3) or "Decision, second extension" (section 10.7).',
    );
  });

  test('of alternatives the one that may come now is named alone', () => {
    const fall = ohne(beendet, 'abschnitt8');
    expect(ordnung(fall)).toEqual(['2026-04-15 bescheidAnMensch voraussetzungFehlt abschnitt8']);
  });

  test('what stands in the way is named', () => {
    // Section 1 was sent on 2026-02-03, selected was on 2026-02-20: nothing is handed in after that.
    const spaet: Ereignis = {
      am: '2026-03-04',
      schritt: 'nachreichung',
      von: 'ifd',
      an: ['koost'],
      kanal: 'eMail',
      anlagen: ['arbeitsvertrag'],
    };
    const fall = mit(bewilligt, spaet);
    expect(gefunden(fall, 'reihenfolge')[0]!.facts).toMatchObject({
      grund: 'nichtMehrMoeglich',
      fehlt: [],
      imWeg: ['abschnitt4'],
    });
    expect(satz(fall, 'de')).toContain(
      'Dafür ist der Fall schon zu weit: „Matching: Jobcoach auswählen“ (Abschnitt 4) ist geschehen.',
    );
    expect(satz(fall, 'en')).toContain(
      'The case has already gone past it: "Matching: select the Jobcoach" (section 4) was done.',
    );
  });

  test('the remedy knows the double entry and the wrong act', () => {
    const { remedy } = gefunden(mit(bewilligt, { ...bescheid, am: '2026-04-17' }), 'reihenfolge')[0]!;
    expect(remedy).toContain('doppelt');
  });
});

describe('a need for an extension that section 10.1 does not record', () => {
  const ohneAbschnitt = ohne(verlaengert, 'abschnitt10.1');
  const vonAllein = ['aenderungDokumentiert', 'reihenfolge'] as const;

  test('is found once, where the recommendation misses the section', () => {
    expect(vonAllein.map((rule) => gefunden(ohneAbschnitt, rule, 'de', '2026-09-03').length)).toEqual([0, 1]);
  });

  test('so it is where the section records a change of goal only', () => {
    const fall = {
      ...verlaengert,
      ereignisse: verlaengert.ereignisse.map((one) =>
        one.schritt === 'abschnitt10.1' ? { ...one, inhalt: { zielaenderung: true } } : one,
      ),
    };
    expect(vonAllein.map((rule) => gefunden(fall, rule, 'de', '2026-09-03').length)).toEqual([0, 1]);
    expect(ordnung(fall)).toEqual(['2026-08-12 abschnitt10.2 voraussetzungFehlt abschnitt10.1']);
  });

  test('is found by itself where nothing misses the section', () => {
    const fall = {
      ...verlaengert,
      ereignisse: [...bis(verlaengert, 'abschnitt10'), ...bis(beendet, 'abschnitt11').slice(-1)],
    };
    expect(gefunden(fall, 'aenderungDokumentiert', 'de', '2026-11-06')).toHaveLength(1);
  });
});

describe('a refusal and the new matching on one day', () => {
  const tag = '2026-03-02';
  const abgesagt = bis(bewilligt, 'abschnitt5').map((one) =>
    one.schritt === 'abschnitt5' ? { ...one, inhalt: { ergebnisDesTreffens: true, jobcoachUebernimmt: false } } : one,
  );
  const neu = ['abschnitt4', 'anhangJobcoach', 'kontaktaufnahme', 'erklaerungen', 'einschaltungsbogen'].map(
    (schritt) => ({ ...bewilligt.ereignisse.find((one) => one.schritt === schritt)!, am: tag }),
  );

  test('the declarations of that day are those for the new Jobcoach (NI-35)', () => {
    expect(abgesagt.at(-1)?.am).toBe(tag);
    const fall = { ...bewilligt, ereignisse: [...abgesagt, ...neu] };
    expect(gefunden(fall, 'reihenfolge', 'de', tag)).toEqual([]);
    expect(gefunden(fall, 'offenbarung', 'de', tag)).toEqual([]);
    const { result } = checkJobcoaching(fall, { asOf: tag });
    expect(result?.naechste.map(({ schritt }) => schritt)).toEqual(['abschnitt5']);
  });

  test('section 1 of that day went to the one who refuses then, where no other is selected', () => {
    const bogen = abgesagt.map((one) => (one.schritt === 'einschaltungsbogen' ? { ...one, am: tag } : one));
    expect(gefunden({ ...bewilligt, ereignisse: bogen }, 'reihenfolge', 'de', tag)).toEqual([]);
  });

  test('without contact to the new one they are those for the old', () => {
    const fall = {
      ...bewilligt,
      ereignisse: [...abgesagt, ...neu.filter(({ schritt }) => schritt !== 'kontaktaufnahme')],
    };
    expect(gefunden(fall, 'reihenfolge', 'de', tag)).toEqual([]);
    expect(gefunden(fall, 'offenbarung', 'de', tag)).toHaveLength(1);
  });
});
