import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJobcoaching, niedersachsenJobcoaching as profil } from 'kooperationsplan';
import { day, inhalt, Modell, type Ereignis } from './modell';
import { zweiJahre } from './zweiJahre';

const ids = zweiJahre.ereignisse.map(({ schritt }) => schritt);

/** What the replay and what the model find out of order, one act a day. */
function beide(folge: readonly string[]): readonly [readonly number[], readonly number[]] {
  const model = new Modell(profil);
  const forbidden: number[] = [];
  const ereignisse = folge.map((id, index): Ereignis => {
    const schritt = model.step(id);
    if (!model.permits(schritt)) forbidden.push(index);
    model.does(schritt, true);
    const content = inhalt(schritt, true);
    return { am: day(index), schritt: id, ...(content && { inhalt: content }) };
  });
  const { findings } = checkJobcoaching({ ...zweiJahre, ereignisse }, { asOf: '2099-12-31' });
  const found = findings.flatMap((one) =>
    one.kind === 'rule' && one.rule === 'jobcoaching.reihenfolge' ? [one.path[1] as number] : [],
  );
  return [found, forbidden];
}

test('whatever of a case with two extensions is not recorded, the replay finds what the model finds', () => {
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: ids.length - 12 }), (folge) => {
      const [found, forbidden] = beide(folge);
      expect(found).toEqual(forbidden);
    }),
  );
});

test('so it does where acts come twice or on another day besides', () => {
  const stray = fc.array(fc.tuple(fc.nat(ids.length), fc.constantFrom(...profil.schritte.map(({ id }) => id))), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: ids.length - 4 }), stray, (folge, more) => {
      const all = [...folge];
      for (const [at, schritt] of more) all.splice(at, 0, schritt);
      const [found, forbidden] = beide(all);
      expect(found).toEqual(forbidden);
    }),
  );
});

test('one act that is not recorded puts at most one other out of order', () => {
  const more = ids.filter((_, index) => beide(ids.filter((__, at) => at !== index))[0].length > 1);
  expect(more).toEqual([]);
});
