import type * as z from 'zod';
import type { Language, Text } from './language';
import { patternOf, type Pattern } from './pattern';
import type { Path } from './path';

// What the form layer has to know of a zod schema; read from its definition, so that zod itself is not imported here.
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  /** Of a template literal, here always one: the string with the pattern. */
  readonly parts?: readonly z.ZodType[];
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
}

interface Bounds {
  readonly pattern: Pattern | undefined;
  /** The number all others are multiples of; absent for whole numbers. */
  readonly step: number | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

function boundsOf({ checks = [] }: Definition): Bounds {
  const bounds = {
    pattern: undefined as Pattern | undefined,
    step: undefined as number | undefined,
    minimum: undefined as number | undefined,
    maximum: undefined as number | undefined,
  };
  for (const { _zod } of checks) {
    const { check, pattern, minimum, maximum, value } = _zod.def;
    if (pattern !== undefined) bounds.pattern = patternOf(pattern.source);
    if (check === 'multiple_of') bounds.step = value;
    if (minimum !== undefined || check === 'greater_than') bounds.minimum = minimum ?? value;
    if (maximum !== undefined || check === 'less_than') bounds.maximum = maximum ?? value;
  }
  return bounds;
}

function definition(schema: z.ZodType): Definition {
  return schema.def;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, parts } = definition(schema);
  const inner = innerType ?? parts?.[0];
  return inner === undefined ? schema : unwrap(inner);
}

/** The schema at a place of a document, without its optional wrapper; `undefined` where no key is known. */
export function schemaAt(root: z.ZodType, path: Path): z.ZodType | undefined {
  let schema = unwrap(root);
  for (const segment of path) {
    const { shape, element, items } = definition(schema);
    const next =
      typeof segment === 'number'
        ? (items?.[segment] ?? element)
        : shape !== undefined && Object.hasOwn(shape, segment)
          ? shape[segment]
          : undefined;
    if (next === undefined) return undefined;
    schema = unwrap(next);
  }
  return schema;
}

/** The longest beginning of a path that consists of known keys only. */
export function knownPath(root: z.ZodType, path: Path): Path {
  for (let length = path.length; length > 0; length--) {
    const known = path.slice(0, length);
    if (schemaAt(root, known) !== undefined) return known;
  }
  return [];
}

/** The keys an object schema knows. */
export function knownKeys(schema: z.ZodType | undefined): readonly string[] {
  return schema === undefined ? [] : Object.keys(definition(schema).shape ?? {});
}

/** The name of a field for people: its German title or its English description. */
export function labelAt(root: z.ZodType, path: Path, language: Language): string | undefined {
  let schema: z.ZodType | undefined = root;
  for (const segment of path) {
    if (schema === undefined) return undefined;
    const { shape, element, items } = definition(unwrap(schema));
    schema = typeof segment === 'number' ? (items?.[segment] ?? element) : shape?.[segment];
  }
  const meta = schema?.meta();
  return language === 'de' ? meta?.title : meta?.description?.split(' · ')[0];
}

function range({ minimum, maximum }: Bounds, de: boolean, unit: Text): string {
  if (maximum === undefined) return '';
  return de
    ? ` von ${String(minimum ?? 0)} bis ${String(maximum)}${unit.de}`
    : ` from ${String(minimum ?? 0)} to ${String(maximum)}${unit.en}`;
}

const nothing: Text = { de: '', en: '' };

function number(bounds: Bounds, de: boolean): string {
  const { step } = bounds;
  if (step === undefined) return (de ? 'eine ganze Zahl' : 'a whole number') + range(bounds, de, nothing);
  const inSteps = de ? ` in Schritten von ${String(step)}` : ` in steps of ${String(step)}`;
  return (de ? 'eine Zahl' : 'a number') + range(bounds, de, nothing) + inSteps;
}

/** What a schema expects, in words; never anything of the input. */
export function expectationOf(schema: z.ZodType, language: Language): string {
  const de = language === 'de';
  const inner = definition(unwrap(schema));
  const { type, shape, entries, values, options } = inner;
  const bounds = boundsOf(inner);
  switch (type) {
    case 'string':
      return (
        bounds.pattern?.expected[language] ??
        (de ? 'ein Text' : 'a text') + range(bounds, de, { de: ' Zeichen', en: ' characters' })
      );
    case 'number':
      return number(bounds, de);
    case 'boolean':
      return de ? 'true oder false' : 'true or false';
    case 'enum':
      return `${de ? 'eines von' : 'one of'} ${Object.values(entries ?? {}).join(', ')}`;
    case 'literal':
      return (values ?? []).map(String).join(', ');
    case 'array':
      return (de ? 'eine Liste' : 'a list') + range(bounds, de, { de: ' Einträgen', en: ' items' });
    case 'object':
      return `${de ? 'ein Objekt mit' : 'an object with'} ${Object.keys(shape ?? {}).join(', ')}`;
    default:
      return (options ?? []).map((option) => expectationOf(option, language)).join(de ? ', oder ' : ', or ');
  }
}
