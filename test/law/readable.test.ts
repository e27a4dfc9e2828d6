import { describe, expect, test } from 'vitest';
import { stop } from '../../src/law/question';
import { readable, readOr } from '../../src/law/readable';

describe('a list read item by item', () => {
  test('leaves out what cannot be read, and counts it', () => {
    const read = (value: number) => (value < 0 ? stop([], ['liste']) : value * 2);
    expect(readable([1, -1, 2, -3], read)).toEqual({ items: [2, 4], unreadable: 2 });
    expect(readable([], read)).toEqual({ items: [], unreadable: 0 });
  });

  test('says which item that was, and the place', () => {
    const places: unknown[] = [];
    readable(
      [1, -1],
      (value, index) => (value < 0 ? stop([], [index]) : value),
      ({ keys }, index) => places.push([index, keys]),
    );
    expect(places).toEqual([[1, [1]]]);
  });

  test('does not swallow a fault of the program', () => {
    expect(() =>
      readable([1], () => {
        throw new TypeError('fault');
      }),
    ).toThrow(TypeError);
  });
});

describe('one place read with another value at hand', () => {
  test('takes it where the place is malformed, and nowhere else', () => {
    expect(readOr(() => 7, 'other')).toBe(7);
    expect(readOr(() => stop({}, ['wert'], true), 'other')).toBe('other');
    expect(() =>
      readOr(() => {
        throw new TypeError('fault');
      }, 'other'),
    ).toThrow(TypeError);
  });
});
