import { describe, expect, it } from 'vitest';
import { checkKooperationsvertrag, type CheckOptions } from 'kooperationsplan';
import { complete2025, lernwerkstatt2025 } from './lernwerkstatt';
import { asOf, changed, remove, set, vertraege2019, type Change } from './support';

const regelungen = 'vertraege.0.regelungen';

function register(changes: readonly Change[] = [], options: Partial<CheckOptions> = {}) {
  return checkKooperationsvertrag(changed(vertraege2019, changes), { asOf, ...options }).result;
}

function zeile(regelung: string, changes: readonly Change[] = [], options: Partial<CheckOptions> = {}) {
  return register(changes, options)?.zeilen.find((one) => one.regelung === regelung);
}

describe('the register of evidence for an on-site check', () => {
  it('lists every clause in the order of the paper: what demands it, what shows it, where that lies', () => {
    const { zeilen = [], ...zahlen } = register() ?? {};
    expect(zahlen).toEqual({ vorhanden: 15, fehlt: 0, nichtBekannt: 0, unlesbar: 0 });
    expect(zeilen.map(({ regelung }) => regelung).join(' ')).toBe(
      'teilnehmerzuweisung teilnehmerrueckfuehrung perspektivplan kontaktdichte fallberatung berichtswesen projektaufbau zielgruppe teilnehmerplaetze nachbesetzung arbeitstreffen arbeitgeber indikatoren kostenuebernahme datenschutz',
    );
    expect(zeilen[3]).toEqual({
      vertrag: 'vertrag-a',
      jobcenter: 'jobcenter-a',
      regelung: 'kontaktdichte',
      titel: 'Anzahl der monatlichen persönlichen Ansprachen (Kontaktdichte)',
      verlangt: 'verbindlich',
      verlangtVon: 'Hinweise Integrationsbegleitung ab 2019, Version 1.0.0, Nr. 1, 3. Anstrich',
      imVertrag: true,
      bindend: true,
      anzahl: 2,
      nachweise: [{ ort: 'teilnehmerakte', am: '2019-01-21', stand: 'vorhanden' }],
      stand: 'vorhanden',
      nichtEingehalten: 0,
    });
    expect(zeile('zielgruppe', [], { language: 'en' })?.titel).toBe('description of the target group');
  });

  const erster = `${regelungen}.0.nachweise`;
  const liegt = (ort: string, facts: object = {}) => ({ ort, ...facts });
  it.each([
    ['none', [], 'fehlt'],
    ['one that is not there', [liegt('teilnehmerakte', { vorhanden: false })], 'fehlt'],
    ['one that may be there', [liegt('teilnehmerakte')], 'nichtBekannt'],
    ['one elsewhere', [liegt('nichtBeimTraeger', { vorhanden: true })], 'fehlt'],
    ['one of tomorrow', [liegt('teilnehmerakte', { am: '2019-06-04', vorhanden: true })], 'fehlt'],
    ['one of today', [liegt('andereStelleBeimTraeger', { am: '2019-06-03', vorhanden: true })], 'vorhanden'],
    [
      'one that is there beside one that is not',
      [liegt('teilnehmerakte', { vorhanden: false }), liegt('traegerunterlagen', { vorhanden: true })],
      'vorhanden',
    ],
    [
      'one that may be there beside one elsewhere',
      [liegt('teilnehmerakte'), liegt('nichtBeimTraeger', { vorhanden: true })],
      'nichtBekannt',
    ],
  ])('%s', (_, nachweise, stand) => {
    const changes = [set(erster, nachweise)];
    expect(zeile('teilnehmerzuweisung', changes)?.stand).toBe(stand);
    // The register and the rule say the same.
    const outcome = { fehlt: 'violated', nichtBekannt: 'undetermined', vorhanden: 'met' }[stand];
    const { applied = [] } = checkKooperationsvertrag(changed(vertraege2019, changes), { asOf });
    expect(applied.find(({ rule }) => rule === 'kooperationsvertrag.nachweis')?.outcome).toBe(outcome);
  });

  it('shows what nobody demands as not demanded: missing in the contract, not binding, not in force', () => {
    expect(zeile('zielgruppe', [remove(`${regelungen}.7`)])).toMatchObject({
      imVertrag: false,
      bindend: false,
      stand: 'nichtVerlangt',
    });
    expect(zeile('zielgruppe', [set(`${regelungen}.7.verbindlich`, false)])?.stand).toBe('nichtVerlangt');
    expect(zeile('zielgruppe', [set('vertraege.0.geschlossenAm', false)])?.stand).toBe('nichtVerlangt');
    expect(zeile('zielgruppe', [], { asOf: '2018-12-31' })?.stand).toBe('nichtVerlangt');
    expect(zeile('zielgruppe', [], { asOf: '2019-01-01' })?.stand).toBe('fehlt');
  });

  it('shows what is missing: each obligatory clause of an empty contract, and of a Jobcenter without one', () => {
    expect(register([set(regelungen, [])])).toMatchObject({ vorhanden: 0, fehlt: 6, nichtBekannt: 0 });
    expect(zeile('perspektivplan', [set(regelungen, [])])).toMatchObject({ imVertrag: false, stand: 'fehlt' });
    expect(register([set(regelungen, [])], { asOf: '2018-12-31' })?.fehlt).toBe(0);
    const zweites = [set('jobcenter.1', { kennung: 'jobcenter-b' })];
    const ohne = register(zweites)?.zeilen.filter(({ vertrag }) => vertrag === null) ?? [];
    expect(ohne.map(({ jobcenter, regelung, stand }) => `${jobcenter} ${regelung} ${stand}`)).toEqual([
      'jobcenter-b teilnehmerzuweisung fehlt',
      'jobcenter-b teilnehmerrueckfuehrung fehlt',
      'jobcenter-b perspektivplan fehlt',
      'jobcenter-b kontaktdichte fehlt',
      'jobcenter-b fallberatung fehlt',
      'jobcenter-b berichtswesen fehlt',
    ]);
    expect(register(zweites)).toMatchObject({ vorhanden: 15, fehlt: 6 });
    expect(register(zweites, { asOf: '2018-12-31' })?.fehlt).toBe(0);
  });

  it('counts what was not kept', () => {
    const nichteinhaltungen = [
      { regelung: 'zielgruppe', ab: '2019-05-02' },
      { regelung: 'zielgruppe', ab: '2019-07-01' },
      { regelung: 'datenschutz', ab: '2019-05-02' },
    ];
    const changes = [set('vertraege.0.nichteinhaltungen', nichteinhaltungen)];
    expect(zeile('zielgruppe', changes)?.nichtEingehalten).toBe(1);
  });

  it('lists the further clauses of a contract last, and without a profile only those of the contract', () => {
    const options = { asOf: '2025-09-01', profiles: [lernwerkstatt2025] };
    const own = checkKooperationsvertrag(complete2025.document, options).result?.zeilen.at(-1);
    expect(own).toMatchObject({
      regelung: 'hausordnung',
      titel: 'hausordnung',
      verlangt: 'vertrag',
      verlangtVon: null,
    });
    expect(register([remove('profil')])?.zeilen.every(({ verlangt }) => verlangt === 'vertrag')).toBe(true);
    // A project before the paper: the paper demands nothing of it.
    expect(register([set('projektbeginnAm', '2018-12-31')])?.zeilen.map(({ verlangt }) => verlangt)).toEqual(
      Array<string>(15).fill('vertrag'),
    );
  });

  it('skips what cannot be read and says how much', () => {
    expect(register([set(`${regelungen}.2`, 7)])).toMatchObject({ unlesbar: 1, vorhanden: 14 });
    expect(register([set(`${regelungen}.2.nachweise.0.am`, 'gestern')])).toMatchObject({ unlesbar: 1, vorhanden: 14 });
    expect(register([set('vertraege.0', 'Vertrag')])).toMatchObject({ unlesbar: 1, zeilen: [] });
    expect(register([set('vertraege', 'keine')])).toBeUndefined();
    expect(register([set('jobcenter', 'keine')])).toMatchObject({ vorhanden: 15, fehlt: 0 });
  });
});
