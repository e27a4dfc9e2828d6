import { describe, expect, it } from 'vitest';
import type { CheckOptions } from 'kooperationsplan';
import { asOf, changed, due, findingOf, found, remove, set, vertraege2019 } from '../support';

const place = 'vertraege[0].nichteinhaltungen[0]';

function mit(nichteinhaltung: object, ...changes: Parameters<typeof changed>[1]) {
  return changed(vertraege2019, [
    set('vertraege.0.nichteinhaltungen', [{ regelung: 'kontaktdichte', ab: '2019-05-02', ...nichteinhaltung }]),
    ...changes,
  ]);
}

describe('a binding clause that was not kept', () => {
  it('is an error without a reason, a warning with a reason and without notice, justified with both', () => {
    expect(found(mit({ mitgeteiltAm: '2019-05-16' }), { asOf })).toEqual([`einhaltung violated error ${place}`]);
    const begruendung = 'Krankheit im Team';
    expect(found(mit({ begruendung, mitgeteiltAm: false }), { asOf })).toEqual([
      `mitteilung violated warning ${place}.mitgeteiltAm`,
    ]);
    expect(found(mit({ begruendung, mitgeteiltAm: '2019-05-16' }), { asOf })).toEqual([
      `einhaltung justified info ${place}`,
    ]);
  });

  it('asks whether notice was given where that is not recorded', () => {
    expect(findingOf('mitteilung', mit({ begruendung: 'Krankheit' }), { asOf })).toMatchObject({
      outcome: 'undetermined',
      missing: [`${place}.mitgeteiltAm`],
    });
  });

  it('has no notice where that lies after the day of the question, and is none that begins after it', () => {
    const begruendung = 'Krankheit';
    expect(found(mit({ begruendung, mitgeteiltAm: '2019-06-04' }), { asOf })).toEqual([
      'nachDemStichtag hint info',
      `mitteilung violated warning ${place}.mitgeteiltAm`,
    ]);
    expect(found(mit({ ab: '2019-06-04' }), { asOf })).toEqual(['nachDemStichtag hint info']);
  });

  it('concerns no clause that the contract says does not bind', () => {
    const datenschutz = mit({ regelung: 'datenschutz' }, set('vertraege.0.regelungen.14.verbindlich', false));
    expect(found(datenschutz, { asOf })).toEqual([]);
  });

  it('is no case of notice where the clause does not bind, or nothing bound on its first day', () => {
    const sommerfest = set('vertraege.0.regelungen.15', { regelung: 'sommerfest', verbindlich: false });
    const frist = set('vertraege.0.mitteilungBinnenTagen', 14);
    const ohne = { begruendung: 'Regen', mitgeteiltAm: false };
    expect(found(mit({ regelung: 'sommerfest', ...ohne }, sommerfest, frist), { asOf })).toEqual([]);
    const vorher = (ab: string) => found(mit({ ab, ...ohne }, frist), { asOf });
    expect(vorher('2018-12-31')).toEqual([`widerspruchsfrei violated warning ${place}`]);
    expect(vorher('2019-01-01')).toEqual([
      `mitteilung violated warning ${place}.mitgeteiltAm`,
      `mitteilungsfrist violated error ${place}.mitgeteiltAm`,
    ]);
  });

  it('is an open question where the clause named is not in the contract', () => {
    expect(findingOf('einhaltung', mit({ regelung: 'hausordnung' }), { asOf })).toMatchObject({
      outcome: 'undetermined',
      severity: 'warning',
      facts: { regelungImVertrag: false },
    });
  });

  it('is asked for once a contract where nobody recorded whether clauses were kept, and not before the project runs', () => {
    const unbekannt = changed(vertraege2019, [remove('vertraege.0.nichteinhaltungen')]);
    expect(findingOf('einhaltung', unbekannt, { asOf })?.missing).toEqual(['vertraege[0].nichteinhaltungen']);
    expect(found(unbekannt, { asOf: '2018-12-31' }).filter((one) => one.startsWith('einhaltung'))).toEqual([]);
  });
});

describe('a breach without a reason goes to the Fachaufsicht or the Jobcenter', () => {
  const facts = (rueckgekoppeltAn: readonly string[] | undefined, options: Partial<CheckOptions> = {}) => {
    const finding = findingOf('einhaltung', mit({ ...(rueckgekoppeltAn && { rueckgekoppeltAn }) }), {
      asOf,
      ...options,
    });
    return { ...finding?.facts, readings: finding?.readings };
  };
  const ab = '2019-05-02';

  it('names both as long as nobody was told', () => {
    const rueckzukoppelnAn = ['fachaufsicht', 'jobcenter'];
    expect(facts([])).toMatchObject({ ab, rueckkopplung: 'offen', rueckgekoppeltAn: [], rueckzukoppelnAn });
    expect(facts(undefined)).toMatchObject({ rueckkopplung: 'nichtBekannt', rueckzukoppelnAn, unbekannt: 0 });
  });

  it('says that an addressee is named the paper does not know', () => {
    expect(facts(['nachbarin'])).toMatchObject({ ab, rueckkopplung: 'offen', rueckgekoppeltAn: [], unbekannt: 1 });
    const finding = findingOf('einhaltung', mit({ rueckgekoppeltAn: ['jobcenter', 'nachbarin'] }), { asOf });
    expect(finding?.facts).toMatchObject({ rueckkopplung: 'erfolgt', rueckgekoppeltAn: ['jobcenter'], unbekannt: 1 });
    expect(finding?.message).toContain('Genannt ist auch eine Stelle, die das Profil nicht kennt.');
  });

  it('takes either without a setting, and asks for both where that reading is chosen', () => {
    expect(facts(['jobcenter'])).toMatchObject({
      rueckkopplung: 'erfolgt',
      rueckgekoppeltAn: ['jobcenter'],
      rueckzukoppelnAn: [],
      readings: [{ id: 'A-28', option: 'einerGenuegt' }],
    });
    const readings = { 'A-28': 'beide' } as const;
    expect(facts(['jobcenter'], { readings })).toMatchObject({
      rueckkopplung: 'offen',
      rueckgekoppeltAn: ['jobcenter'],
      rueckzukoppelnAn: ['fachaufsicht'],
    });
    expect(facts(['jobcenter', 'fachaufsicht'], { readings })).toMatchObject({
      rueckkopplung: 'erfolgt',
      rueckgekoppeltAn: ['fachaufsicht', 'jobcenter'],
    });
  });

  it('stays an error after it was reported: only a reason mends it', () => {
    const finding = findingOf('einhaltung', mit({ rueckgekoppeltAn: ['fachaufsicht'] }), { asOf, language: 'en' });
    expect(finding).toMatchObject({ outcome: 'violated', severity: 'error' });
    expect(finding?.message).toContain('Reported to: Fachaufsicht in the TMSGFF.');
  });
});

describe('the time a contract names for the notice (§ 187 Abs. 1, § 188 Abs. 1, § 193 BGB)', () => {
  // 14 days after 2019-04-08, not counted: Monday 2019-04-22, Ostermontag, so Tuesday 2019-04-23.
  const frist = (mitgeteiltAm: unknown, day = '2019-06-03') =>
    found(
      mit(
        { ab: '2019-04-08', begruendung: 'Umzug', ...(mitgeteiltAm !== undefined && { mitgeteiltAm }) },
        set('vertraege.0.mitteilungBinnenTagen', 14),
      ),
      { asOf: day, land: 'TH' },
    ).filter((one) => one.startsWith('mitteilungsfrist'));
  const spaet = [`mitteilungsfrist violated error ${place}.mitgeteiltAm`];

  it('ends on the next working day where its last day is a holiday', () => {
    expect([frist('2019-04-22'), frist('2019-04-23'), frist('2019-04-24')]).toEqual([[], [], spaet]);
  });

  it('is exceeded the day after where no notice was given, and asked for where that is not known', () => {
    expect([frist(false, '2019-04-23'), frist(false, '2019-04-24')]).toEqual([[], spaet]);
    expect(frist(undefined, '2019-04-24')).toEqual([`mitteilungsfrist undetermined warning ${place}.mitgeteiltAm`]);
  });

  it('stands in the agenda until the notice is given', () => {
    const document = (mitgeteiltAm: string | false) =>
      mit({ begruendung: 'Umzug', mitgeteiltAm }, set('vertraege.0.mitteilungBinnenTagen', 14));
    const entries = (am: string | false, day: string) => due('mitteilungsfrist', document(am), { asOf: day });
    expect(entries(false, '2019-05-16')).toEqual(['2019-05-16 open']);
    expect(entries(false, '2019-05-17')).toEqual(['2019-05-16 overdue']);
    expect(entries('2019-05-10', '2019-05-17')).toEqual(['2019-05-16 done']);
  });
});
