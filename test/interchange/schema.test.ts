import { describe, expect, it } from 'vitest';
import { kooperationsplanSchema } from 'kooperationsplan';
import { arten } from '../../src/documents';
import { jsonSchemaOf, jsonSchemas } from '../../src/interchange/jsonSchema';
import { plan2026 } from '../../src/kooperationsplan/examples';
import { places } from './mutations';

describe('every kind of document has a schema', () => {
  it('by file name, each with its own name', () => {
    expect(Object.keys(jsonSchemas())).toEqual(arten.map((art) => `${art}.json`));
    for (const art of arten) {
      expect(jsonSchemaOf(art)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:kooperationsplan:schema:${art}:1`,
        type: 'object',
      });
    }
    expect(jsonSchemaOf('kooperationsplan').title).toBe('Kooperationsplan');
  });

  it('that is plain JSON', () => {
    for (const schema of Object.values(jsonSchemas())) {
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    }
  });

  it('that is closed, and that names every field and says whether it is needed, closed or open', () => {
    for (const schema of Object.values(jsonSchemas())) {
      let fields = 0;
      for (const [path, node] of places(schema)) {
        if (typeof node !== 'object' || node === null) continue;
        if ('type' in node && node.type === 'object') expect(node).toMatchObject({ additionalProperties: false });
        if (path.at(-2) !== 'properties') continue;
        fields++;
        expect(node, path.join('.')).toMatchObject({ title: expect.stringMatching(/^[A-ZÄÖÜ]/) as unknown });
        expect(node, path.join('.')).toMatchObject({
          description: expect.stringMatching(/ · (needed$|closed fact: |open fact: )/) as unknown,
        });
      }
      expect(fields).toBeGreaterThan(20);
    }
  });

  it('with the facts on their right side', () => {
    const { properties } = jsonSchemaOf('kooperationsplan') as {
      properties: Record<string, { description: string }>;
    };
    expect(properties.persoenlichesAngebot?.description).toContain('closed fact');
    expect(properties.behinderung?.description).toContain('open fact');
    expect(properties.fassungen?.description).toContain('needed');
  });
});

describe('numbers', () => {
  it('of hours take quarters, those of weeks and months are whole', () => {
    const numbers = [...places(jsonSchemaOf('jobcoaching'))].flatMap(([path, node]) => {
      const { type, minimum, multipleOf } = (node ?? {}) as Record<string, unknown>;
      return type === 'number' || type === 'integer'
        ? [`${path.at(-1)!}: ${JSON.stringify([type, minimum, multipleOf])}`]
        : [];
    });
    expect(numbers.sort()).toEqual([
      'bewilligteStunden: ["number",0,0.25]',
      'geleisteteStunden: ["number",0,0.25]',
      'monate: ["integer",1,null]',
      'offeneStunden: ["number",0,0.25]',
      'stunden: ["number",0,0.25]',
      'stunden: ["number",0,0.25]',
      'stunden: ["number",0.25,0.25]',
      'wochen: ["integer",1,null]',
    ]);
  });
});

describe('the schema of the library is a Standard Schema', () => {
  it('that validates', async () => {
    const { version, vendor, validate } = kooperationsplanSchema()['~standard'];
    expect([version, vendor]).toEqual([1, 'zod']);
    expect(await validate(plan2026)).toEqual({ value: plan2026 });
    const { issues } = await validate({ ...plan2026, behinderung: 'ja' });
    expect(issues).toMatchObject([{ path: ['behinderung'] }]);
  });
});
