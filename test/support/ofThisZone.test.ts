import { expect, test } from 'vitest';
import { ofThisZone } from './ofThisZone';

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

test('every item is tried in one zone of the gate, and all of them where there is no gate', () => {
  const parts = [0, 1, 2, 3, 4].map((mine) => ofThisZone(items, `${mine}/5`));
  expect(parts).toEqual([['a', 'f'], ['b', 'g'], ['c'], ['d'], ['e']]);
  expect(ofThisZone(items, '0/1')).toEqual(items);
});
