import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../src/law/day';
import { DefinitionError } from '../../src/law/errors';
import { rulesOf, type Decider } from '../../src/law/rule';
import type { LawSource } from '../../src/law/sources';

interface View {
  readonly wert?: number | undefined;
}

const law: LawSource = {
  id: 'probe',
  title: { de: 'Probe', en: 'Probe' },
  basis: 'gesetz',
  knownFrom: '2023-07-01' as CalendarDay,
};

const decides: Decider<View> = {
  per: 'document',
  title: { de: 'Tag', en: 'day' },
  of: (): CalendarDay => '2026-01-01' as CalendarDay,
};

const text = { de: 'Text', en: 'text' };
const first = { from: '2023-07-01', norm: '§ 1', act: 'Gesetz', checkedOn: '2026-08-19' };
const second = { ...first, from: '2026-07-01', changed: text };

function define(change: object): unknown {
  const input = {
    id: 'probe.wert',
    title: text,
    asks: text,
    serves: [],
    modality: 'muss',
    law,
    editions: [first],
    decides,
    at: '',
    apply: (): 'met' => 'met',
    says: { de: (): string => 'nein', en: (): string => 'no' },
    remedy: text,
    ...change,
  };
  return rulesOf<View>()(input as never);
}

describe('a rule that contradicts itself is refused while its module loads', () => {
  test('the rule the refusals start from is accepted', () => {
    expect(() => define({})).not.toThrow();
    expect(() => define({ editions: [{ ...first, to: '2026-06-30' }, second] })).not.toThrow();
  });

  test.each([
    ['editions that overlap', { editions: [{ ...first, to: '2026-07-01' }, second] }, 'overlap'],
    ['an edition without end before another', { editions: [first, second] }, 'overlap'],
    ['a gap between editions', { editions: [{ ...first, to: '2026-06-29' }, second] }, 'gap'],
    ['no edition', { editions: [] }, 'no edition'],
    [
      'an edition before the source is known',
      { editions: [{ ...first, from: '2023-06-30' }] },
      'before its source is known',
    ],
    [
      'a later edition without `changed`',
      {
        editions: [
          { ...first, to: '2026-06-30' },
          { ...second, changed: undefined },
        ],
      },
      'changed',
    ],
    ['a `changed` in one language only', { editions: [{ ...second, changed: { de: 'neu', en: '' } }] }, 'changed'],
    ['a last edition that ends without `ended`', { editions: [{ ...first, to: '2026-06-30' }] }, 'ended'],
    ['an `ended` without act', { editions: [{ ...first, to: '2026-06-30', ended: { ...text, act: '' } }] }, 'ended'],
    [
      'an edition that ends before it begins',
      { editions: [{ ...first, to: '2023-06-30', ended: { ...text, act: 'x' } }] },
      'ends before',
    ],
    ['an edition from a day that is none', { editions: [{ ...first, from: '2023-02-30' }] }, 'no day'],
    ['an edition without norm', { editions: [{ ...first, norm: '' }] }, 'norm'],
    ['a message missing in German', { says: { en: (): string => 'no' } }, 'message'],
    ['a message missing in English', { says: { de: (): string => 'nein' } }, 'message'],
    ['a title missing in English', { title: { de: 'Titel', en: ' ' } }, 'title'],
    ['a remedy missing in German', { remedy: { de: '', en: 'mend' } }, 'remedy'],
    ['a question missing in English', { asks: { de: 'Frage', en: '' } }, 'asks'],
    ['an id that is no wing.rule', { id: '15-abs-2' }, 'wing.rule'],
    ['a rule of a profile with editions of its own', { law: 'profil' }, 'profile'],
  ])('%s', (_, change, problem) => {
    expect(() => define(change)).toThrow(DefinitionError);
    expect(() => define(change)).toThrow(problem);
  });
});
