import { describe, expect, it } from 'vitest';
import { command } from './fakeIo';

const plan = (id: string) => ({
  art: 'kooperationsplan',
  id,
  beendetAm: false,
  schritte: [{ nummer: 1, beschreibung: 'Lebenslauf', wer: 'leistungsberechtigtePerson', bisAm: '2026-07-20' }],
  fassungen: [{ nummer: 1, erstelltAm: '2026-07-06' }],
});
const brief = { art: 'aufforderung', id: 'brief-1', versandtAm: '2026-07-27', planstand: 'inKraft' };
const files = {
  'plan.json': JSON.stringify(plan('plan-1')),
  'zweiter.json': JSON.stringify(plan('plan-2')),
  'brief.json': JSON.stringify(brief),
  'kaputt.json': '{',
};
const fall = (...args: readonly string[]) => command(['fall', ...args, '--as-of', '2026-08-03'], { files });

describe('kooperationsplan fall', () => {
  it('names each document with its verdict, then what they say of each other', async () => {
    const { status, out, err } = await fall('plan.json', 'zweiter.json', 'brief.json');
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('Fall · Stichtag 03.08.2026');
    expect(out).toMatch(/plan\.json · Kooperationsplan plan-1: Verstöße/);
    expect(out).toContain('Was die Dokumente zueinander sagen\n\nplan.json\n');
    expect(out).toContain('§ 15 Abs. 2 Satz 1, Abs. 3 Satz 2 SGB II · Ein Plan in Kraft');
    expect(out).toContain('Zu klären: plan.json: Wesentliche Schritte, Eintrag 1 › Tag, an dem');
    expect(out).toContain('Was ansteht');
  });

  it('speaks English, too', async () => {
    const { out } = await fall('plan.json', 'zweiter.json', '--language', 'en');
    expect(out).toContain('Case · as of 2026-08-03');
    expect(out).toContain('What the documents say of each other');
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('gives the result of the library as JSON, with the names of the files', async () => {
    const { out } = await fall('plan.json', 'brief.json', '--format', 'json');
    const { files: names, report } = JSON.parse(out) as {
      files: string[];
      report: { reports: object[]; agenda: object[] };
    };
    expect(names).toEqual(['plan.json', 'brief.json']);
    expect(report.reports).toHaveLength(2);
  });

  it('says nothing about a case of which a file cannot be read', async () => {
    const { status, out, err } = await fall('plan.json', 'kaputt.json', 'fehlt.json');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('kaputt.json: ');
    expect(err).toContain('fehlt.json: ');
  });

  it('asks for a file', async () => {
    expect((await command(['fall'])).status).toBe(2);
    expect((await command(['fall', '-', '-'])).status).toBe(2);
  });
});
