import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { open } from '../../src/begriffe';
import { agendaWith } from '../../src/law/agenda';
import { checkWith } from '../../src/law/check';
import type { CalendarDay } from '../../src/law/day';
import type { ViewOf } from '../../src/law/facts';
import { rulesOf, type Decider } from '../../src/law/rule';
import { arbeitsweise } from '../../src/law/sources';
import { massgeblicherTag, type Derived, type Wing } from '../../src/law/wing';

// An invented wing that tabulates: what holds here holds for every wing with a derive step.
function build() {
  return z.strictObject({
    art: z.literal('kooperationsplan'),
    id: z.string(),
    am: z.string(),
    beginn: open(z.string(), 'Beginn', 'beginning'),
    ereignisse: z.array(z.strictObject({ wert: z.number() })),
  });
}
type Dokument = ViewOf<z.output<ReturnType<typeof build>>>;
interface Tafel {
  readonly grosse: readonly { readonly wert: number; readonly quelle: object }[];
  readonly letztes: Dokument['ereignisse'][number] | undefined;
}
type View = Dokument & Derived<Tafel>;

const text = { de: 'Text', en: 'text' };
const decides: Decider<View> = { per: 'document', title: text, of: ({ am }) => am as CalendarDay };
const common = {
  title: text,
  asks: text,
  serves: [],
  law: arbeitsweise,
  editions: [{ from: '2023-07-01', norm: 'Probe', act: 'Probe', checkedOn: '2026-08-19' }],
  decides,
  remedy: text,
} as const;
const gross = rulesOf<View>()({
  ...common,
  id: 'probe.gross',
  modality: 'muss',
  at: 'abgeleitet.grosse[]',
  place: 'wert',
  apply: ({ wert }) => (wert < 100 ? 'met' : { wert }),
  says: { de: ({ wert }) => `${String(wert)} ist zu groß`, en: ({ wert }) => `${String(wert)} is too big` },
});
const letztes = rulesOf<View>()({
  ...common,
  id: 'probe.letztes',
  modality: 'muss',
  at: 'abgeleitet.letztes',
  apply: ({ wert }) => (wert === 0 ? 'met' : { wert }),
  due: (_, __, q) => [
    {
      title: text,
      actor: 'koordinierung',
      dueOn: q.effectiveOn ?? q.asOf,
      frist: undefined as never,
      state: 'open',
      schritt: { an: ['jobcoach'], kanal: 'post', anlagen: ['anlage1'] },
    },
  ],
  says: { de: () => 'nicht null', en: () => 'not zero' },
});

const wing: Wing<View, { readonly summe: number }> = {
  art: 'kooperationsplan',
  schema: build,
  law: arbeitsweise,
  documentDay: decides,
  massgeblicherTag: massgeblicherTag('probe'),
  rules: [gross, letztes],
  profiles: [],
  derive(view, q): Tafel {
    const { ereignisse } = view;
    if (ereignisse.some(({ wert }) => wert < 0)) q.ask(view, 'beginn');
    const grosse = ereignisse.filter(({ wert }) => wert >= 10).map((quelle) => ({ wert: quelle.wert, quelle }));
    return { grosse, letztes: ereignisse.at(-1) };
  },
  result: ({ abgeleitet }) => ({ summe: abgeleitet.grosse.reduce((sum, { wert }) => sum + wert, 0) }),
};
const document = {
  art: 'kooperationsplan',
  id: 'd-1',
  am: '2026-08-01',
  ereignisse: [{ wert: 1 }, { wert: 200 }, { wert: 20 }, { wert: 0 }],
};
const asOf = '2026-08-03';

describe('a wing that derives', () => {
  test('points its findings at the object a derived one comes from', () => {
    const { findings, applied = [] } = checkWith(wing, document, { asOf });
    expect(findings).toMatchObject([{ rule: 'probe.gross', path: ['ereignisse', 1, 'wert'], facts: { wert: 200 } }]);
    expect(applied.map(({ outcome, path }) => [outcome, path])).toEqual([
      ['violated', ['ereignisse', 1]],
      ['met', ['ereignisse', 2]],
      ['met', undefined],
    ]);
  });

  test('points at an object of the document that was derived itself', () => {
    const broken = { ...document, ereignisse: [{ wert: 3 }, { wert: 4 }] };
    expect(checkWith(wing, broken, { asOf }).findings).toMatchObject([
      { rule: 'probe.letztes', path: ['ereignisse', 1] },
    ]);
  });

  test('shows its result, and leaves the input as it is', () => {
    const before = JSON.stringify(document);
    expect(checkWith(wing, document, { asOf }).result).toEqual({ summe: 220 });
    expect([JSON.stringify(document), Object.getOwnPropertyNames(document).includes('abgeleitet')]).toEqual([
      before,
      false,
    ]);
  });

  test('finds the place beside a malformed one, too', () => {
    const malformed = { ...document, beginn: 7 };
    expect(checkWith(wing, malformed, { asOf }).findings).toMatchObject([
      { kind: 'form', path: ['beginn'] },
      { rule: 'probe.gross', path: ['ereignisse', 1, 'wert'] },
    ]);
  });

  test('is undetermined, without a result, where a fact for the derivation is unknown or malformed', () => {
    const unknown = checkWith(wing, { ...document, ereignisse: [{ wert: -1 }] }, { asOf });
    expect(unknown.findings).toMatchObject([
      { rule: 'probe.gross', outcome: 'undetermined', missing: ['beginn'] },
      { rule: 'probe.letztes', outcome: 'undetermined', missing: ['beginn'] },
    ]);
    expect(unknown.result).toBeUndefined();
    const malformed = checkWith(wing, { ...document, ereignisse: 'viele' }, { asOf });
    expect(malformed.findings.slice(1)).toMatchObject([
      { rule: 'probe.gross', outcome: 'undetermined', missing: ['ereignisse'] },
      { rule: 'probe.letztes', outcome: 'undetermined', missing: ['ereignisse'] },
    ]);
    expect(malformed.result).toBeUndefined();
    expect(checkWith(wing, 'x', { asOf }).result).toBeUndefined();
  });

  test('names a malformed place with its label, and asks for its form, not for the fact', () => {
    const malformed = checkWith(wing, { ...document, beginn: 7, ereignisse: [{ wert: -1 }] }, { asOf, language: 'en' });
    expect(malformed.findings.slice(1)).toMatchObject([
      {
        missing: ['beginn'],
        message: 'text: cannot be decided, because this place cannot be read: beginning (beginn).',
        remedy: 'Give the place named in the form expected.',
      },
      { missing: ['beginn'] },
    ]);
  });

  test('gives its due days with the act of the process', () => {
    expect(agendaWith(wing, document, { asOf }).entries).toMatchObject([
      {
        rule: 'probe.letztes',
        path: ['ereignisse', 3],
        actor: 'koordinierung',
        schritt: { an: ['jobcoach'], kanal: 'post', anlagen: ['anlage1'] },
      },
    ]);
  });

  test('hands the day a Verwaltungsakt took effect to the due days that hang on it', () => {
    const { entries } = agendaWith(wing, document, { asOf, effectiveOn: '2026-08-07' });
    expect(entries.map(({ dueOn }) => dueOn)).toEqual(['2026-08-07']);
  });
});
