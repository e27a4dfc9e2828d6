import * as z from 'zod';
import { arten, wings } from '../documents';
import type { Art } from '../law/report';

/** A JSON Schema (2020-12) of one kind of document, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (2020-12) of a kind of document, made from the schema the library checks with. It is what the package
 * ships under `kooperationsplan/schemas/`.
 */
export function jsonSchemaOf(art: Art): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(wings[art].schema(), { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: `urn:kooperationsplan:schema:${art}:1`,
    title: art,
    description: `${art}: closed facts are what the document holds (absent: not in the paper); open facts lie around it (absent: unknown, a known no is false).`,
    ...schema,
  };
}

/** The JSON Schemas of all kinds of document, by file name. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(arten.map((art) => [`${art}.json`, jsonSchemaOf(art)]));
}
