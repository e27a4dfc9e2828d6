import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkJobcoaching, niedersachsenJobcoaching, type JobcoachingProfil } from 'kooperationsplan';
import { day, inhalt, Modell, walk, type Ereignis } from './modell';
import { musterland } from './musterland';

const profiles = [niedersachsenJobcoaching, musterland];

interface Real {
  readonly ereignisse: Ereignis[];
}

function ordnung(profil: JobcoachingProfil, ereignisse: readonly Ereignis[], asOf = '2099-12-31'): readonly number[] {
  const document = { art: 'jobcoaching', id: 'fall-1', profil: profil.id, ereignisse };
  const { findings } = checkJobcoaching(document, { asOf, profiles: [profil] });
  return findings
    .filter((one) => one.kind === 'rule' && one.rule === 'jobcoaching.reihenfolge')
    .map(({ path }) => path[1] as number);
}

function stand(profil: JobcoachingProfil, ereignisse: readonly Ereignis[]) {
  const document = { art: 'jobcoaching', id: 'fall-1', profil: profil.id, ereignisse };
  return checkJobcoaching(document, { asOf: '2099-12-31', profiles: [profil], record: false }).result;
}

/** Does the n-th permitted act; with `gut` the result that leads on. */
class Erlaubt implements fc.Command<Modell, Real> {
  readonly n: number;
  readonly gut: boolean;
  constructor(n: number, gut: boolean) {
    this.n = n;
    this.gut = gut;
  }
  check(model: Readonly<Modell>): boolean {
    return model.profil.schritte.some((schritt) => model.permits(schritt));
  }
  run(model: Modell, real: Real): void {
    const permitted = model.profil.schritte.filter((schritt) => model.permits(schritt));
    const schritt = permitted[this.n % permitted.length]!;
    const content = inhalt(schritt, this.gut);
    real.ereignisse.push({ am: day(real.ereignisse.length), schritt: schritt.id, ...(content && { inhalt: content }) });
    model.does(schritt, this.gut);
    expect(ordnung(model.profil, real.ereignisse)).toEqual([]);
    expect(stand(model.profil, real.ereignisse)?.stand === 'beendet').toBe(model.closed);
  }
  toString(): string {
    return `permitted ${String(this.n)} ${this.gut ? 'well' : 'badly'}`;
  }
}

const commands = fc.commands([fc.tuple(fc.nat(50), fc.boolean()).map(([n, gut]) => new Erlaubt(n, gut))], {
  maxCommands: 40,
});

// Whether closing can be reached with the results that lead on; a refusal of cost or measure ends the case as well.
function canClose(model: Modell): boolean {
  for (let rounds = 0; rounds < 200 && !model.closed; rounds++) {
    const next = model.profil.schritte.find(
      (schritt) => schritt.freiwillig !== true && model.permits(schritt) && !model.done.has(schritt.id),
    );
    if (next === undefined) return false;
    model.does(next, true);
  }
  return model.closed;
}

function refused(model: Modell): boolean {
  return model.profil.schritte.some(
    ({ id, bedeutung }) =>
      (bedeutung === 'kostenentscheidung' || bedeutung === 'massnahmeentscheidung') &&
      model.done.get(id) === 'abgelehnt',
  );
}

describe.each(profiles.map((profil) => [profil.id, profil] as const))('the process of %s', (_, profil) => {
  test('every sequence of permitted acts is free of order findings', () => {
    fc.assert(
      fc.property(commands, (all) => {
        fc.modelRun(() => ({ model: new Modell(profil), real: { ereignisse: [] } }), all);
      }),
      { numRuns: 40 },
    );
  });

  test('from wherever permitted acts lead, closing can be reached, unless cost or measure were refused', () => {
    fc.assert(
      fc.property(walk(profil), ({ ereignisse, model }) => {
        const ended = refused(model);
        expect(stand(profil, ereignisse)?.stand).toBe(model.closed ? 'beendet' : ended ? 'abgelehnt' : 'offen');
        if (!ended) expect(canClose(model)).toBe(true);
      }),
    );
  });

  test('a forbidden act is reported exactly once, and what follows as if it had been in order', () => {
    fc.assert(
      fc.property(walk(profil), fc.nat(100), fc.nat(100), ({ ereignisse }, where, which) => {
        const at = where % (ereignisse.length + 1);
        const model = new Modell(profil);
        for (const { schritt: id, inhalt: content } of ereignisse.slice(0, at)) {
          const schritt = profil.schritte.find((one) => one.id === id)!;
          const gut =
            content === undefined ||
            content.entscheidung === 'bewilligt' ||
            content.jobcoachUebernimmt === true ||
            content.verlaengerungsbedarf === true;
          model.does(schritt, gut);
        }
        const forbidden = profil.schritte.filter(
          (schritt) =>
            !model.permits(schritt) && (model.closed || (model.done.has(schritt.id) && schritt.wiederholbar !== true)),
        );
        const schritt = forbidden[which % Math.max(forbidden.length, 1)];
        if (schritt === undefined) return;
        const repeated: Ereignis = { am: day(2 * at - 1), schritt: schritt.id };
        expect(ordnung(profil, [...ereignisse, repeated])).toEqual([ereignisse.length]);
      }),
    );
  });

  test('an act too early is reported once, and the state goes on from it', () => {
    fc.assert(
      fc.property(fc.nat(100), (which) => {
        const late = profil.schritte.filter(({ nach, bedeutung }) => nach.length > 0 && bedeutung !== 'abschluss');
        const schritt = late[which % late.length]!;
        const ereignisse = [{ am: day(0), schritt: schritt.id }];
        expect(ordnung(profil, ereignisse)).toEqual([0]);
        expect(stand(profil, ereignisse)?.lesung).toMatchObject({ gelesen: 1, ausserDerReihe: 1, ohneWirkung: 0 });
      }),
    );
  });

  const anyEvents = fc.array(
    fc.record({ n: fc.nat(60), am: fc.nat(12), gut: fc.boolean() }).map(({ n, am, gut }): Ereignis => {
      const schritt = profil.schritte[n % profil.schritte.length]!;
      const content = inhalt(schritt, gut);
      return { am: day(am), schritt: schritt.id, ...(content && { inhalt: content }) };
    }),
    { maxLength: 25 },
  );

  test('whatever acts are done in whatever order, one a day: each forbidden one is reported once, and only those', () => {
    const anyActs = fc.array(fc.tuple(fc.nat(60), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(anyActs, (choices) => {
        const model = new Modell(profil);
        const forbidden: number[] = [];
        const ereignisse = choices.map(([n, gut], index): Ereignis => {
          const schritt = profil.schritte[n % profil.schritte.length]!;
          if (!model.permits(schritt)) forbidden.push(index);
          model.does(schritt, gut);
          const content = inhalt(schritt, gut);
          return { am: day(index), schritt: schritt.id, ...(content && { inhalt: content }) };
        });
        expect(ordnung(profil, ereignisse)).toEqual(forbidden);
        expect(stand(profil, ereignisse)?.stand === 'beendet').toBe(model.closed);
      }),
    );
  });

  test('who does what is offered next, with what it needs, comes to the end', () => {
    fc.assert(
      fc.property(walk(profil), ({ ereignisse, model }) => {
        if (refused(model)) return;
        const all = [...ereignisse];
        for (let rounds = 0; rounds < 100; rounds++) {
          const now = stand(profil, all);
          if (now?.stand !== 'offen') break;
          const next = now.naechste.find(({ freiwillig }) => !freiwillig);
          expect(next).toBeDefined();
          const schritt = profil.schritte.find(({ id }) => id === next?.schritt)!;
          const anlagen = next!.anlagen.map((one) => [one].flat()[0]!);
          const content = inhalt(schritt, true);
          all.push({
            am: day(2 * all.length),
            schritt: schritt.id,
            an: [...next!.an],
            anlagen,
            ...(content && { inhalt: content }),
          });
        }
        expect(stand(profil, all)?.stand).toBe('beendet');
        expect(ordnung(profil, all)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a prefix has the same order findings as the whole up to there', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(12), (ereignisse, until) => {
        const whole = ordnung(profil, ereignisse).filter((index) => ereignisse[index]!.am <= day(until));
        expect(ordnung(profil, ereignisse, day(until))).toEqual(whole);
      }),
    );
  });

  test('the order of the list, and so of acts of one day, does not change what is found', () => {
    const said = (ereignisse: readonly Ereignis[]) => {
      const document = { art: 'jobcoaching', id: 'fall-1', profil: profil.id, ereignisse };
      const { findings, result } = checkJobcoaching(document, { asOf: '2026-06-30', profiles: [profil] });
      const short = findings.map((one) => {
        if (one.kind === 'form') return one.code;
        return [one.rule, one.message, JSON.stringify(ereignisse[one.path[1] as number])].join(' ');
      });
      return { short: short.sort(), result };
    };
    fc.assert(
      fc.property(
        anyEvents.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(said(shuffled)).toEqual(said(list));
        },
      ),
    );
  });
});
