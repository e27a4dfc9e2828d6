import { describe, expect, it } from 'vitest';
import { computeBekanntgabe, computeFristende, computeRueckwaertsfrist } from 'kooperationsplan/fristen';
import type { Fristeinheit, Land, Regime } from 'kooperationsplan/fristen';
import rows from '../cases/fristen/deadline-examples.json';

interface Row {
  readonly id: string;
  readonly rule: string;
  readonly input: {
    readonly kind: string;
    readonly day: string;
    readonly amount: number | null;
    readonly unit: string | null;
    readonly land: string | null;
    readonly shift: boolean;
    readonly regime: string;
    readonly reference: string | null;
  };
  readonly expected: {
    readonly notified: string | null;
    readonly firstDay: string | null;
    readonly unshifted: string;
    readonly end: string;
    readonly dayAfter: string | null;
    readonly safe: string | null;
    readonly mirror: string | null;
    readonly notNotified: readonly string[];
    readonly notEnd: readonly string[];
  };
}

/** The day after, without the package's own arithmetic. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function lengthOf({ input }: Row): { amount: number; unit: Fristeinheit } {
  return { amount: input.amount!, unit: input.unit as Fristeinheit };
}

function backward(row: Row) {
  const { input } = row;
  const common = { ...lengthOf(row), regime: input.regime as Regime, land: input.land as Land | null };
  return input.reference === 'periodEnd'
    ? computeRueckwaertsfrist({ ...common, beforeEndOf: input.day })
    : computeRueckwaertsfrist({ ...common, before: input.day });
}

/** A period that starts with a Bekanntgabe; the fiction of rows under the SGG is the one of § 37 SGB X. */
function notify({ input }: Row) {
  const regime = input.regime === 'VwVfG' ? 'VwVfG' : 'SGB X';
  return input.kind === 'posted'
    ? computeBekanntgabe({ zurPostAm: input.day, regime })
    : computeBekanntgabe({ zugestelltAm: input.day, regime });
}

function forward(row: Row) {
  const { input } = row;
  const regime = input.regime as Regime;
  const place = { regime, land: input.land as Land | null };
  const staying = regime === 'BGB' ? 'wartezeit' : 'leistungszeitraum';
  const kind = input.shift ? 'gesetzlich' : staying;
  if (input.kind === 'end') return computeFristende({ on: input.day, kind, ...place });
  const length = lengthOf(row);
  if (input.kind === 'begin') return computeFristende({ from: input.day, kind, ...length, ...place });
  const after = input.kind === 'event' ? input.day : notify(row).end;
  return computeFristende({ after, kind, ...length, ...place });
}

describe('the worked examples of courts, commentaries and the statute', () => {
  it('are all there', () => {
    expect(rows).toHaveLength(42);
    expect(new Set(rows.map((row) => row.id)).size).toBe(42);
  });

  it.each(rows.filter((row) => row.input.kind === 'backward'))('$id: $rule', (row) => {
    const frist = backward(row);
    expect(frist).toMatchObject({
      unshifted: row.expected.unshifted,
      end: row.expected.end,
      safe: row.expected.safe,
      mirror: row.expected.mirror,
    });
    expect(row.expected.notEnd).not.toContain(frist.end);
    expect(frist.flags).toContain('prevailingView');
  });

  it.each(rows.filter((row) => row.input.kind !== 'backward'))('$id: $rule', (row) => {
    const frist = forward(row);
    const { expected } = row;
    expect(frist).toMatchObject({ firstDay: expected.firstDay, unshifted: expected.unshifted, end: expected.end });
    expect(dayAfter(frist.end)).toBe(expected.dayAfter);
    expect(expected.notEnd).not.toContain(frist.end);
    expect(frist.shift.shifted).toBe(expected.end !== expected.unshifted);
  });

  it.each(rows.filter((row) => row.expected.notified !== null))('$id: the day of Bekanntgabe', (row) => {
    const { end } = notify(row);
    expect(end).toBe(row.expected.notified);
    expect(row.expected.notNotified).not.toContain(end);
  });

  it('hold no private address as the source of a decision', () => {
    expect(rows.filter(({ source }) => source.startsWith('court') && source.includes('http'))).toEqual([]);
  });
});
