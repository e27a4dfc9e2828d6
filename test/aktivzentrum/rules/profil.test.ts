import { describe, expect, it } from 'vitest';
import {
  checkAktivzentrum,
  defineAktivzentrumProfil,
  findRule,
  goettingenAktivzentrum2024,
  type AktivzentrumProfil,
} from 'kooperationsplan';
import { rules } from '../../../src/aktivzentrum/rules';
import { answers, changed, completeGerade, completeOffen, found, remove, set } from '../support';

const { document, asOf } = completeGerade;

describe('the instruction of Göttingen', () => {
  it('is named with version and place in every rule it asks, never the statute', () => {
    for (const { id } of rules.filter(({ law }) => law === 'profil')) {
      const rule = findRule(id);
      const [edition] = rule?.editions ?? [];
      if (id === 'aktivzentrum.abschlussfrist') expect(rule?.editions).toEqual([]);
      else {
        expect([id, rule?.basis, edition?.from, edition?.to]).toEqual([id, 'weisung', '2024-02-01', null]);
        expect(edition?.norm).toMatch(/^Organisatorische Regelung „.*“, lfd\. Nr\. 1, Stand 31\.01\.2024, /);
        expect(edition?.act).toContain('freigegeben am 31.01.2024');
      }
    }
  });

  it('names a place for rules that exist only', () => {
    const ids = rules.map(({ id }) => id as string);
    const stellen = Object.keys(goettingenAktivzentrum2024.source.stellen ?? {});
    expect(stellen.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('shows in the catalogue what weighs otherwise than its word: GO-21 is a warning', () => {
    expect(findRule('aktivzentrum.pauschaleHoechstdauer')?.editions[0]?.severity).toBe('warning');
    expect(findRule('aktivzentrum.hoechstdauer')?.editions[0]?.severity).toBeUndefined();
  });

  it('is asked from 2024-02-01 on', () => {
    const am = (day: string): object =>
      changed(document, [set('erwartungsboegen.0.am', day), remove('erwartungsboegen.0.antworten')]);
    expect(answers('antworten', am('2024-01-31'), { asOf })).toEqual(['notApplicable notYet']);
    expect(answers('antworten', am('2024-02-01'), { asOf })).toEqual(['violated']);
  });
});

describe('without a profile', () => {
  it('only the statute and the check itself speak, and a hint says so', () => {
    const { applied = [], verdict } = checkAktivzentrum(changed(document, [remove('profil')]), { asOf });
    const asked = applied
      .filter(({ because }) => because !== 'profile' && because !== 'absent')
      .map(({ rule }) => rule);
    expect([...new Set(asked)]).toEqual([
      'aktivzentrum.teilnahmezeit',
      'aktivzentrum.nutzungszeit',
      'aktivzentrum.nachDemStichtag',
      'aktivzentrum.profilGenannt',
      'aktivzentrum.profilBekannt',
    ]);
    expect(verdict).toBe('inOrder');
  });
});

describe('use from the application on (reading A-35)', () => {
  const spaeterBeantragt = changed(document, [set('antragAm', '2024-03-05')]);

  it('holds for all modules by default, for the open offers only under the option', () => {
    expect(answers('abAntragstellung', spaeterBeantragt, { asOf })).toEqual(['violated']);
    const readings = { 'A-35': 'nurOffeneAngebote' } as const;
    expect(answers('abAntragstellung', spaeterBeantragt, { asOf, readings })).toEqual(['notApplicable condition']);
    const offen = changed(completeOffen.document, [set('antragAm', '2025-01-14')]);
    expect(answers('abAntragstellung', offen, { asOf: completeOffen.asOf, readings })).toEqual(['violated', 'met']);
  });

  it('may make a decision necessary under the option, for modules that are booked', () => {
    const verlangt = changed(document, [set('nutzungen.0.vorherVerlangt', ['entscheidung'])]);
    expect(answers('ohneEntscheidung', verlangt, { asOf })).toEqual(['violated']);
    expect(answers('ohneEntscheidung', verlangt, { asOf, readings: { 'A-35': 'nurOffeneAngebote' } })).toEqual([
      'notApplicable condition',
    ]);
  });
});

describe('costs of modules that are booked (reading A-36)', () => {
  it('are no finding, unless a local instruction excludes them', () => {
    expect(answers('keineKosten', document, { asOf })).toEqual(['met']);
    const [digital, ...others] = goettingenAktivzentrum2024.module;
    const ohneKosten = {
      ...goettingenAktivzentrum2024,
      module: [{ ...digital!, kosten: 'keine' as const }, ...others],
    };
    expect(answers('keineKosten', document, { asOf, profiles: [ohneKosten] })).toEqual(['violated']);
  });
});

describe('a profile that contradicts itself is refused with the place', () => {
  const { module, massnahme, einbuchung, erwartungsbogen } = goettingenAktivzentrum2024;
  const refused: readonly [string, object][] = [
    ['profile.module', { module: [] }],
    ['profile.module[1].id', { module: [module[0], module[0]] }],
    ['profile.module[0].id', { module: [{ ...module[0], id: 'Digital Werkstatt' }] }],
    ['profile.module[0].bezeichnung', { module: [{ ...module[0], bezeichnung: ' ' }] }],
    ['profile.module[0].einbuchung', { module: [{ ...module[0], einbuchung: 'ja' }] }],
    ['profile.module[0].hoechstdauerMonate', { module: [{ ...module[0], hoechstdauerMonate: 0 }] }],
    ['profile.module[0].kosten', { module: [{ ...module[0], kosten: 'alle' }] }],
    ['profile.massnahme.rechtsgrundlage', { massnahme: { ...massnahme, rechtsgrundlage: '§ 45 SGB III' } }],
    ['profile.massnahme.verfahren', { massnahme: { ...massnahme, verfahren: 'lfd. Nr. 3' } }],
    ['profile.einbuchung.monate', { einbuchung: { ...einbuchung, monate: 9.5 } }],
    ['profile.einbuchung.hilfeprodukt', { einbuchung: { ...einbuchung, hilfeprodukt: '' } }],
    ['profile.einbuchung.bescheidvorlage', { einbuchung: { ...einbuchung, bescheidvorlage: '§45' } }],
    ['profile.erwartungsbogen.fragen', { erwartungsbogen: { ...erwartungsbogen, fragen: ['name'] } }],
    ['profile.abschluss.fristTage', { abschluss: { fristTage: -1 } }],
    ['profile.massnahme', { massnahme: null }],
    ['profile.massnahme.inVerbindungMit', { massnahme: { ...massnahme, inVerbindungMit: '§ 99 SGB III' } }],
    ['profile.einbuchung', { einbuchung: null }],
    ['profile.einbuchung.unveraendert', { einbuchung: { ...einbuchung, unveraendert: 'ja' } }],
    ['profile.erwartungsbogen', { erwartungsbogen: null }],
    ['profile.erwartungsbogen.fragen', { erwartungsbogen: { ...erwartungsbogen, fragen: ['ziel', 'ziel'] } }],
    ['profile.erwartungsbogen.imOTon', { erwartungsbogen: { ...erwartungsbogen, imOTon: 'ja' } }],
    ['profile.abschluss', { abschluss: 14 }],
    ['profile.kooperationsplan', { kooperationsplan: 'ja' }],
    ['profile.nutzungAbAntrag', { nutzungAbAntrag: 'ja' }],
  ];
  it.each(refused)('%s', (place, change) => {
    const profile = { ...goettingenAktivzentrum2024, ...change } as AktivzentrumProfil;
    expect(() => defineAktivzentrumProfil(profile)).toThrow(place);
    expect(() => found(document, { asOf, profiles: [profile] })).toThrow(
      place.replace('profile', 'options.profiles[0]'),
    );
  });
});
