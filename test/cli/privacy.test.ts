import { describe, expect, it } from 'vitest';
import { plan2023, plan2026 } from '../../src/kooperationsplan/examples';
import { command } from './fakeIo';

const MARKER = 'Zwetschgenkuchen';

/** Every string and, in a second round, every key of a document marked, one at a time. */
function* marked(value: unknown, rebuild: (changed: unknown) => unknown): Generator {
  if (typeof value === 'string') yield rebuild(`${value} ${MARKER}`);
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield rebuild({ ...value, [MARKER]: MARKER });
  for (const [key, inner] of Object.entries(value)) {
    yield* marked(inner, (changed) => {
      if (!Array.isArray(value)) return rebuild({ ...value, [key]: changed });
      const list: unknown[] = [...(value as readonly unknown[])];
      list[Number(key)] = changed;
      return rebuild(list);
    });
  }
}

describe('nothing of a document is echoed', () => {
  it.each([
    ['2023', plan2023],
    ['2026', plan2026],
  ])('with a marker in every string and every object of the complete plan of %s', async (_, plan) => {
    let documents = 0;
    for (const document of marked(plan, (changed) => changed)) {
      documents++;
      for (const args of [['check'], ['agenda'], ['check', '--format', 'json'], ['check', '--language', 'en']]) {
        const { out, err } = await command([...args, '-', '--as-of', '2026-08-03'], {
          stdin: JSON.stringify(document),
        });
        expect(out + err).not.toContain(MARKER);
      }
    }
    expect(documents).toBeGreaterThan(60);
  });

  it('nor of a text that is no JSON', async () => {
    for (const text of [MARKER, `{"${MARKER}`, `{"art":"${MARKER}",}`, `["${MARKER}" "${MARKER}"]`]) {
      const { out, err, status } = await command(['check', '-'], { stdin: text });
      expect(status).toBe(2);
      expect(out + err).not.toContain(MARKER);
    }
  });
});
