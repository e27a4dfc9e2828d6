import * as z from 'zod';
import { arten, wings } from '../documents';
import type { Art } from '../law/report';
import { titleOfArt } from './titles';

/** A JSON Schema (2020-12) of one kind of document, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How the schema speaks of a fact; its first words stand in the description of every property. */
const facts =
  'A closed fact is what the document holds: absent means it is not in the document. An open fact lies around the ' +
  'document: absent means unknown, and a known no is written false. A needed field stands in every document.';

/** What a schema cannot say. */
const beyond = 'As compact JSON a document has at most 1,000,000 characters.';

/**
 * The JSON Schema (2020-12) of a kind of document, made from the schema the library checks with. It is what the package
 * ships under `kooperationsplan/schemas/`.
 */
export function jsonSchemaOf(art: Art): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(wings[art].schema(), { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: `urn:kooperationsplan:schema:${art}:1`,
    title: titleOfArt[art].de,
    description: `A document of the kind ${art}. ${facts} ${beyond}`,
    ...schema,
  };
}

/** The JSON Schemas of all kinds of document, by file name. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(arten.map((art) => [`${art}.json`, jsonSchemaOf(art)]));
}
