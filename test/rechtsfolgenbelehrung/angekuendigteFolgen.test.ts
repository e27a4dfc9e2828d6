import { describe, expect, it } from 'vitest';
import { checkSchreiben, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2023, einladung2026 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

const folgen = 'rechtsfolgenbelehrung.rechtsfolgen';
const beginn = 'monatNachWirksamwerden';
const nummer = (n: 1 | 2 | 3): string => `§ 31 Abs. 1 Satz 1 Nr. ${String(n)} SGB II`;
const absatz2 = '§ 31 Abs. 2 SGB II';
const dreissig = { art: 'minderung', prozent: 30, monate: 3, bezugsgroesse: 'regelbedarf', beginn };
const fuer = (n: 1 | 2 | 3): object => ({ ...dreissig, tatbestand: nummer(n) });
const meldefolge = { ...dreissig, tatbestand: '§ 32 Abs. 1 SGB II', monate: 1, stufe: 'wiederholte' };
const nichtErreichbar = { art: 'nichtErreichbar', stufe: 'jedeWeitere', beginn };
const wegfall = { art: 'wegfallRegelbedarf', tatbestand: nummer(2), monate: 2, beginn };
const coaching = { art: 'massnahme', rechtsgrundlage: '§ 16k SGB II' };

function findings(letter: object, changes: readonly Change[], asOf: string): readonly RuleFinding[] {
  return checkSchreiben(changed(letter, changes), { asOf, language: 'de' }).findings as readonly RuleFinding[];
}
const kurz = (found: readonly RuleFinding[]): readonly string[] =>
  found.map(({ rule, outcome }) => `${rule.replace('rechtsfolgenbelehrung.', '')} ${outcome}`);

function zu(bisAm: string, handlungen: readonly object[], rechtsfolgen: readonly object[]): readonly Change[] {
  const eine = { beschreibung: 'Wie besprochen', erforderlichWeil: 'Im Plan vereinbart', bisAm };
  const verlangt = handlungen.map((handlung, index) => ({ nummer: index + 1, ...eine, ...handlung }));
  return [
    set('handlungen', verlangt),
    set(
      'rechtsfolgenbelehrung.handlungen',
      verlangt.map((each) => ({ nummer: each.nummer })),
    ),
    remove('rechtsfolgenbelehrung.massnahmen'),
    set(folgen, rechtsfolgen),
  ];
}
/** A request of 2026-07-13. */
const neu = (handlungen: readonly object[], rechtsfolgen: readonly object[], ...rest: readonly Change[]) =>
  findings(aufforderung2026, [...zu('2026-08-10', handlungen, rechtsfolgen), ...rest], '2026-07-20');
/** A request of 2026-01-12 with the three steps of its law on one breach. */
const alt = (handlungen: readonly object[], tatbestand: string) =>
  findings(
    aufforderung2023,
    zu(
      '2026-02-02',
      handlungen,
      [
        ['erste', 10, 1],
        ['wiederholte', 20, 2],
        ['jedeWeitere', 30, 3],
      ].map(([stufe, prozent, monate]) => ({ ...dreissig, tatbestand, stufe, prozent, monate })),
    ),
    '2026-01-20',
  );
const bemuehung = { art: 'eigenbemuehungen' };
const arbeit = { art: 'arbeit' };
const meldung = { art: 'meldung' };
const benannt = 'rechtsfolgeBenannt violated';
const unerreichbar = 'angekuendigteNichterreichbarkeit violated';

describe('counting as not reachable is a consequence of missed Meldeaufforderungen only (§ 7b Abs. 4 Satz 1)', () => {
  it('and of no act that has none: coaching under § 16k, other acts', () => {
    for (const handlung of [coaching, { art: 'andereMitwirkung' }]) {
      expect(kurz(neu([handlung], [nichtErreichbar]))).toEqual([unerreichbar]);
      expect(kurz(neu([handlung, bemuehung], [fuer(1), nichtErreichbar]))).toContain(unerreichbar);
    }
    expect(kurz(neu([bemuehung], [nichtErreichbar]))).toEqual([benannt, unerreichbar]);
  });

  it('nor of a measure of unknown basis, of which it is asked whether it has another one', () => {
    expect(kurz(neu([{ art: 'massnahme' }], [nichtErreichbar]))).toEqual([
      'rechtsfolgeBenannt undetermined',
      unerreichbar,
    ]);
  });

  it('in a Verpflichtung as in a request', () => {
    const pflichten = [set('pflichten', [{ nummer: 1, ...coaching, beschreibung: 'Coaching', bisAm: '2026-09-10' }])];
    const belehrung = [set('rechtsfolgenbelehrung.handlungen', [{ nummer: 1 }]), set(folgen, [nichtErreichbar])];
    const found = kurz(findings(verpflichtung2026, [...pflichten, ...belehrung], '2026-08-10'));
    expect(found).toContain(unerreichbar);
    expect(found).not.toContain(benannt);
  });

  it('and is one where a Meldung is among the acts the instruction is about', () => {
    expect(kurz(neu([bemuehung, meldung], [fuer(1), meldefolge, nichtErreichbar]))).toEqual([]);
  });

  it('with the start of § 7b Abs. 4 Satz 2, without a percentage or a number of months, on no breach of § 31', () => {
    const mit = (folge: object): readonly string[] =>
      kurz(findings(einladung2026, [set(`${folgen}.1`, { ...nichtErreichbar, ...folge })], '2026-07-20'));
    expect(mit({})).toEqual([]);
    expect(mit({ tatbestand: '§ 32 Abs. 1 SGB II' })).toEqual([]);
    // Satz 4: for one month benefit without the Regelbedarf.
    expect(mit({ prozent: 100, bezugsgroesse: 'regelbedarf', monate: 1 })).toEqual([]);
    for (const start of ['sofort', 'mitSperrzeit', 'monatNachVersaeumnis']) {
      expect(mit({ beginn: start })).toEqual([unerreichbar]);
    }
    expect(mit({ beginn: undefined })).toEqual(['beginn violated']);
    for (const falsch of [{ prozent: 30 }, { monate: 12 }, { tatbestand: nummer(2) }, { tatbestand: absatz2 }]) {
      expect(mit(falsch)).toEqual([unerreichbar]);
    }
  });
});

describe('each act an instruction is about has its consequence named (B 4 AS 30/09 R)', () => {
  const fehlt = (found: readonly RuleFinding[]): unknown => found.map(({ facts }) => facts.fehlt);

  it('a Meldung beside own efforts has that of § 32, no other', () => {
    const ohneTatbestand = neu([bemuehung, meldung], [dreissig]);
    expect(kurz(ohneTatbestand)).toEqual([benannt]);
    expect(fehlt(ohneTatbestand)).toEqual([['meldung']]);
    expect(kurz(neu([bemuehung, meldung], [fuer(1)]))).toEqual([benannt]);
    expect(kurz(neu([bemuehung, meldung], [fuer(1), meldefolge]))).toEqual([]);
  });

  it('own efforts, work and a course have one each', () => {
    const kurs = { art: 'integrationskurs' };
    const nurEine = neu([bemuehung, arbeit, kurs], [fuer(1)]);
    expect(fehlt(nurEine)).toEqual([['arbeit', 'integrationskurs']]);
    expect(nurEine[0]?.message).toBe(
      'Die Gerichte verlangen, dass die Belehrung die unmittelbare und konkrete Folge nennt; keine Minderung ist genannt für: Arbeit, Integrationskurs.',
    );
    expect(kurz(neu([bemuehung, arbeit, kurs], [fuer(1), fuer(2), fuer(3)]))).toEqual([]);
    // One that names no breach is meant for each of them.
    expect(kurz(neu([bemuehung, arbeit, kurs], [dreissig]))).toEqual([]);
    expect(kurz(alt([bemuehung, arbeit], nummer(1)))).toEqual([]);
  });

  it('only those it names: a Meldung alone, though own efforts are asked for, too', () => {
    const { tatbestand: _, ...ohne } = meldefolge;
    const nurZwei = set('rechtsfolgenbelehrung.handlungen', [{ nummer: 2 }]);
    expect(kurz(neu([bemuehung, meldung], [ohne], nurZwei))).toEqual([]);
  });

  it('work has the 30 percent beside the loss of the Regelbedarf (§ 31a Abs. 1 Satz 1, Abs. 7)', () => {
    expect(kurz(neu([arbeit], [wegfall]))).toEqual([benannt]);
    expect(kurz(neu([arbeit], [fuer(2), wegfall]))).toEqual([]);
  });

  it('a missed appointment has the 30 percent beside § 7b Abs. 4', () => {
    expect(kurz(findings(einladung2026, [set(folgen, [nichtErreichbar])], '2026-07-20'))).toEqual([benannt]);
  });

  it('until 2026-06-30 a missed appointment cost 10 percent from the first on (§ 32 Abs. 1)', () => {
    for (const stufe of ['wiederholte', 'jedeWeitere']) {
      const spaeter = findings(einladung2023, [set(`${folgen}.0.stufe`, stufe)], '2026-01-20');
      expect(kurz(spaeter)).toEqual([benannt]);
      expect(spaeter[0]?.message).toContain('nur für die Wiederholung genannt, nicht für das erste Mal: Meldung.');
    }
    expect(kurz(findings(einladung2023, [set(`${folgen}.0.stufe`, 'erste')], '2026-01-20'))).toEqual([]);
    expect(kurz(findings(einladung2026, [set(`${folgen}.0.stufe`, 'jedeWeitere')], '2026-07-20'))).toEqual([]);
  });
});

describe('the loss of the Regelbedarf takes the Regelbedarf only (§ 31a Abs. 4 Satz 2, Abs. 7)', () => {
  it('not the whole benefit, not a part', () => {
    const mit = (folge: object): readonly string[] => kurz(neu([arbeit], [fuer(2), { ...wegfall, ...folge }]));
    expect(mit({ bezugsgroesse: 'regelbedarf', prozent: 100 })).toEqual([]);
    for (const falsch of [
      { bezugsgroesse: 'gesamteLeistung', prozent: 50 },
      { bezugsgroesse: 'gesamteLeistung' },
      { prozent: 50 },
    ]) {
      expect(mit(falsch)).toEqual(['angekuendigterWegfall violated']);
    }
  });
});

describe('a breach under § 31 Abs. 2 is income, uneconomic conduct, a Sperrzeit', () => {
  it('no refused act: neither alone nor beside the right one', () => {
    const weitere = { ...dreissig, tatbestand: absatz2, beginn: 'mitSperrzeit' };
    for (const rechtsfolgen of [[{ ...dreissig, tatbestand: absatz2 }], [fuer(1), weitere]]) {
      expect(kurz(neu([bemuehung], rechtsfolgen))).toEqual(['folgePasstZurHandlung violated']);
    }
  });

  it('and may be meant by another act, since uneconomic conduct is to end (Nr. 2)', () => {
    const offen = Array.from({ length: 3 }, () => 'folgePasstZurHandlung undetermined');
    const found = alt([{ art: 'andereMitwirkung' }], absatz2);
    expect(kurz(found)).toEqual(offen);
    expect(found[0]?.message).toContain('unwirtschaftliches Verhalten');
    const seit2026 = neu([{ art: 'andereMitwirkung' }], [{ ...dreissig, tatbestand: absatz2 }]);
    expect(kurz(seit2026)).toEqual(['nichtVorgesehen undetermined']);
    expect(seit2026[0]?.message).toContain('unwirtschaftliches Verhalten');
  });
});

it('whether a Meldung was a request under § 15 Abs. 5, 6 in the sense of the old Nr. 1 the law does not say', () => {
  const found = alt([meldung], nummer(1));
  expect(kurz(found)).toEqual(Array.from({ length: 3 }, () => 'folgePasstZurHandlung undetermined'));
  expect(found[0]?.message).toContain('Meldung');
});

describe('what is to be struck is not to be mended, too', () => {
  const zehn = { prozent: 10, monate: 1, beginn: undefined, bezugsgroesse: undefined };
  const ohneAusweg = [remove('rechtsfolgenbelehrung.abwendung'), remove('rechtsfolgenbelehrung.wichtigerGrund')];

  it('for an act without a consequence, for coaching under § 16k', () => {
    const andere = neu([{ art: 'andereMitwirkung' }], [{ ...fuer(1), ...zehn }], ...ohneAusweg);
    expect(kurz(andere)).toEqual(['nichtVorgesehen violated']);
    expect(kurz(neu([coaching], [{ ...fuer(3), ...zehn }], ...ohneAusweg))).toEqual([
      'ganzheitlicheBetreuung violated',
    ]);
  });

  it('nor are steps to be added to it, until 2026-06-30', () => {
    const eine = [set(`${folgen}.0.prozent`, 20), remove(`${folgen}.2`), remove(`${folgen}.1`)];
    const changes = [set('handlungen.0.rechtsgrundlage', '§ 16k SGB II'), ...eine];
    expect(kurz(findings(aufforderung2023, changes, '2026-01-20'))).toEqual(['ganzheitlicheBetreuung violated']);
  });

  it('but where it may rest on Nr. 1 (§ 16k Abs. 4 names Nr. 3 only)', () => {
    expect(kurz(neu([coaching], [{ ...fuer(1), prozent: 10 }]))).toEqual([
      'ganzheitlicheBetreuung undetermined',
      'richtigeMinderung violated',
    ]);
  });
});

it('an invitation that announces 10 percent for each is told which miss costs what', () => {
  const { tatbestand } = meldefolge;
  const found = findings(
    einladung2026,
    [set(folgen, [{ ...dreissig, tatbestand, prozent: 10, monate: 1 }])],
    '2026-07-20',
  );
  expect(found.map(({ message }) => message)).toEqual([
    'Das Recht am Tag der Belehrung sieht für das erste Meldeversäumnis keine Minderung, für das wiederholte Meldeversäumnis 30 Prozent des Regelbedarfs für einen Monat vor; angekündigt: 10 Prozent für einen Monat.',
  ]);
});
