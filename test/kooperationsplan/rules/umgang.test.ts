import { describe, expect, it } from 'vitest';
import { checkKooperationsplan, wuppertal, type KooperationsplanProfil } from 'kooperationsplan';
import { answers, asOf2026, changed, findingOf, found, plan2026, remove, set, zweite, type Change } from '../support';

const asked = { asOf: asOf2026 };

describe('reasons for atypical cases', () => {
  const reason = (regel: string): Change => set('abweichungen', [{ regel, begruendung: 'besonderer Fall' }]);

  it('justify a soll: an info, and the verdict is in order', () => {
    const plan = changed(plan2026, [
      set('potenzialanalyse.staerken', 'nichtErfragt'),
      reason('kooperationsplan.staerken'),
    ]);
    expect(found(plan, asked)).toEqual(['staerken justified info potenzialanalyse']);
    expect(checkKooperationsplan(plan, asked).verdict).toBe('inOrder');
  });

  it('do not justify a muss', () => {
    const plan = changed(plan2026, [remove('eingliederungsziel'), reason('kooperationsplan.eingliederungsziel')]);
    expect(found(plan, asked)).toEqual(['eingliederungsziel violated error eingliederungsziel']);
  });

  it('do not justify what must not be', () => {
    const plan = changed(plan2026, [
      set('rechtsfolgenbelehrung', true),
      reason('kooperationsplan.rechtsfolgenbelehrung'),
    ]);
    expect(found(plan, asked)).toEqual(['rechtsfolgenbelehrung violated warning rechtsfolgenbelehrung']);
  });

  it('do not decide what is unknown', () => {
    const plan = changed(plan2026, [remove('einvernehmen'), reason('kooperationsplan.einvernehmen')]);
    expect(found(plan, asked)).toEqual(['einvernehmen undetermined info einvernehmen']);
  });

  it('for another rule justify nothing', () => {
    const plan = changed(plan2026, [set('einvernehmen', false), reason('kooperationsplan.staerken')]);
    expect(found(plan, asked)).toEqual(['einvernehmen violated warning einvernehmen']);
  });
});

describe('facts after the day of the question', () => {
  it('are counted in one hint', () => {
    const plan = changed(plan2026, [
      zweite('2026-08-04'),
      set('ueberpruefungen', [{ am: '2026-08-10' }, { am: '2026-07-10', schritte: [1] }]),
      set('minderungen', [{ festgestelltAm: '2026-09-01', unter25: true }]),
    ]);
    expect(found(plan, asked)).toEqual(['nachDemStichtag hint info']);
    // The second version with its talk and its handing over, one check, one Minderung.
    expect(findingOf('nachDemStichtag', plan, asked)?.facts).toEqual({ anzahl: 5, stichtag: asOf2026 });
  });

  it('of the day itself have happened', () => {
    expect(found(changed(plan2026, [zweite(asOf2026)]), asked)).toEqual([]);
  });

  it('still give due days', () => {
    const options = { asOf: '2026-07-01' };
    expect(found(plan2026, options)).toEqual(['nachDemStichtag hint info']);
  });
});

describe('a profile', () => {
  const named = (profil: string, ...more: readonly Change[]): object =>
    changed(plan2026, [set('profil', profil), set('eingliederungsziel.langfristig', true), ...more]);
  const local: KooperationsplanProfil = {
    ...wuppertal,
    id: 'musterstadt',
    validFrom: '2026-07-01' as KooperationsplanProfil['validFrom'],
    validTo: '2026-12-31' as KooperationsplanProfil['validTo'],
    dienststellen: ['standort-1', 'standort-2'],
    severities: { 'kooperationsplan.einvernehmen': 'error', 'kooperationsplan.staerken': 'off' },
  };
  const options = { ...asked, profiles: [local] };

  it('asks nothing where a plan names none', () => {
    const plain = changed(plan2026, [remove('gliederung'), set('vorlage', 'vordruck')]);
    expect(found(plain, options)).toEqual([]);
    expect(answers('gliederung', plain, options)[0]).toMatch(/^notApplicable/);
  });

  it('asks what it asks where the plan names it', () => {
    const plan = named(
      'wuppertal',
      remove('gliederung'),
      set('vorlage', 'vordruck'),
      remove('eingliederungsziel.langfristig'),
    );
    expect([...found(plan, asked)].sort()).toEqual([
      'gliederung violated warning gliederung',
      'langfristigesZiel violated warning eingliederungsziel',
      'ohneFormular hint info vorlage',
    ]);
    expect(findingOf('gliederung', plan, asked)?.basis).toBe('weisung');
  });

  it.each([
    [['soll', 'kann'], 'met'],
    [['kann', 'soll'], 'met'],
    [['ist', 'soll'], 'met'],
    [['soll', 'kann', 'ist'], 'met'],
    [['soll'], 'violated'],
    [['ist'], 'violated'],
    [[], 'violated'],
  ])('divided into %j: %s', (gliederung, outcome) => {
    expect(answers('gliederung', named('wuppertal', set('gliederung', gliederung)), asked)).toEqual([outcome]);
  });

  const ungeprueft = 'was es verlangt, wurde nicht geprüft.';
  const fuerDiesenTag = 'was es verlangt, wurde für diesen Tag nicht geprüft.';
  const inKraft = 'Das genannte Profil gilt ab 01.07.2026 bis 31.12.2026, nicht am maßgeblichen Tag';

  it.each([
    [
      'unknown',
      named('nirgendwo'),
      'unbekannt',
      // Those of the caller first, then the built-in ones for this kind of document.
      `Das genannte Profil ist nicht bekannt; ${ungeprueft} Bekannt: musterstadt, wuppertal.`,
    ],
    [
      'of another office',
      named('musterstadt', set('dienststelle', 'standort-3')),
      'andereDienststelle',
      `Das genannte Profil gilt nicht für die Dienststelle des Dokuments; ${ungeprueft}`,
    ],
    [
      'before it is in force',
      named('musterstadt', set('fassungen.0.erstelltAm', '2026-06-30')),
      'nichtInKraft',
      `${inKraft} (30.06.2026); ${fuerDiesenTag}`,
    ],
    [
      'after its end',
      named('musterstadt', set('fassungen.0.erstelltAm', '2027-01-01')),
      'nichtInKraft',
      `${inKraft} (01.01.2027); ${fuerDiesenTag}`,
    ],
  ])('%s is reported, and why', (_, plan, grund, message) => {
    expect(findingOf('profilBekannt', plan, { ...options, asOf: '2027-01-02' })).toMatchObject({
      outcome: 'violated',
      severity: 'warning',
      facts: { grund },
      message,
    });
  });

  it('of a letter is not among those of a plan; where there are many, not all are named', () => {
    const viele = Array.from({ length: 14 }, (_, index) => ({ ...local, id: `profil-${String(index)}` }));
    const says = findingOf('profilBekannt', named('nirgendwo'), { ...options, profiles: viele, language: 'en' });
    expect(says?.message).toMatch(/^The profile named is not known; .* Known: profil-0, .*, profil-11 and others\.$/);
    const fremd = { ...local, id: 'brief', art: 'einladung' } as unknown as KooperationsplanProfil;
    expect(findingOf('profilBekannt', named('brief'), { ...options, profiles: [fremd] })?.facts).toEqual({
      grund: 'unbekannt',
      bekannt: ['wuppertal'],
    });
  });

  it('on its first and last day and for its offices is in order', () => {
    for (const day of ['2026-07-01', '2026-12-31']) {
      const plan = named('musterstadt', set('fassungen.0.erstelltAm', day), set('dienststelle', 'standort-2'));
      expect(answers('profilBekannt', plan, { ...options, asOf: '2027-01-02' })).toEqual(['met']);
    }
  });

  it('may raise a warning to an error, and leave a rule out', () => {
    const plan = named('musterstadt', set('einvernehmen', false), set('potenzialanalyse.staerken', 'nichtErfragt'));
    expect(found(plan, options)).toEqual(['einvernehmen violated error einvernehmen']);
  });
});

describe('stock text (A-15)', () => {
  const known: KooperationsplanProfil = {
    ...wuppertal,
    id: 'bausteine',
    bekannteTextbausteine: ['Wie besprochen.', 'Siehe oben.'],
  };
  const plan = (...more: readonly Change[]): object =>
    changed(plan2026, [set('profil', 'bausteine'), set('eingliederungsziel.langfristig', true), ...more]);
  const options = { ...asked, profiles: [known] };

  it.each([
    ['eingliederungsziel.beschreibung'],
    ['schritte.0.beschreibung'],
    ['sollInhalte.leistungen.festgelegt.0.bezeichnung'],
    ['sollInhalte.eigenbemuehungen.festgelegt.0.was'],
    ['wuensche.0'],
  ])('at %s is a hint', (place) => {
    expect(found(plan(set(place, 'Wie besprochen.')), options)).toEqual(['ohneTextbausteine hint info']);
  });

  it('is compared exactly, counted, and never repeated in the message', () => {
    expect(found(plan(set('schritte.0.beschreibung', 'wie besprochen')), options)).toEqual([]);
    const twice = plan(set('schritte.0.beschreibung', 'Wie besprochen.'), set('wuensche.0', 'Siehe oben.'));
    expect(findingOf('ohneTextbausteine', twice, options)?.facts).toMatchObject({ anzahl: 2 });
    expect(findingOf('ohneTextbausteine', twice, options)?.message).not.toMatch(/besprochen|oben/);
  });
});
