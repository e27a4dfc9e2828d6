import type * as z from 'zod';
import { checkBounds } from './bounds';
import type { FormCode, FormFinding } from './finding';
import { guard, type Guarded } from './guard';
import type { Language } from './language';
import { formMessage } from './messages';
import { nearest } from './nearest';
import { valueAt, type Path } from './path';
import { expectationOf, knownKeys, knownPath, schemaAt } from './schema';

/** The form of a kind of document. */
export interface Form {
  readonly art: string;
  schema(): z.ZodType;
  /** Lists of contacts or events, which may be longer. */
  readonly longLists?: readonly string[];
}

/** A document after its form was read. */
export interface FormResult {
  readonly findings: readonly FormFinding[];
  /** What rules may read; `undefined` where the document is refused as a whole. */
  readonly guarded: Guarded | undefined;
}

const MOST_FINDINGS = 500;

type Issue = z.core.$ZodIssue;

function formFinding(code: FormCode, path: Path, expected: string, language: Language): FormFinding {
  return { kind: 'form', code, path, expected, message: formMessage(code, path, expected, language) };
}

function codeOfText(value: unknown, schema: z.ZodType | undefined): FormCode {
  if (typeof value !== 'string') return 'wrongType';
  if (value === '') return 'tooShort';
  if (schema === undefined || !expectationOf(schema, 'en').includes('YYYY-MM-DD')) return 'wrongPattern';
  if (/^\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\s*$/.test(value)) return 'germanDay';
  return /^\d{4}-\d\d-\d\d[T ]/.test(value) ? 'dayWithTime' : 'notADay';
}

function codeOf(issue: Issue, value: unknown, schema: z.ZodType | undefined): FormCode {
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'tooBig';
    case 'too_small':
      return issue.origin === 'array' ? 'tooFew' : 'tooSmall';
    case 'invalid_value':
      return 'notInList';
    case 'invalid_format':
    case 'invalid_union':
      return codeOfText(value, schema);
    default:
      return 'wrongType';
  }
}

function toFindings(issue: Issue, input: unknown, root: z.ZodType, language: Language): readonly FormFinding[] {
  const path = issue.path as Path;
  const schema = schemaAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema);
    // Keys without a near name all get the same words: once is enough.
    const names = new Set(issue.keys.slice(0, MOST_FINDINGS).map((key) => nearest(key, known) ?? known.join(', ')));
    return [...names].map((name) => formFinding('unknownKey', path, name, language));
  }
  const expected = schema === undefined ? '' : expectationOf(schema, language);
  return [formFinding(codeOf(issue, valueAt(input, path), schema), path, expected, language)];
}

/** The form finding for something that is no document of a known kind; `undefined` where the kind is known. */
export function refuseArt(input: unknown, known: readonly string[], language: Language): FormFinding | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return formFinding(
      'notAnObject',
      [],
      language === 'de' ? 'ein Objekt mit art und id' : 'an object with art and id',
      language,
    );
  }
  const art = Object.hasOwn(input, 'art') ? (input as { readonly art: unknown }).art : undefined;
  if (typeof art === 'string' && known.includes(art)) return undefined;
  return formFinding(art === undefined ? 'missing' : 'unknownArt', ['art'], known.join(', '), language);
}

/** Reads the form of a document: a view for the rules, and a finding for every place that cannot be read. */
export function readForm(input: unknown, form: Form, language: Language): FormResult {
  const refused = refuseArt(input, [form.art], language);
  if (refused !== undefined) return { findings: [refused], guarded: undefined };
  const document = input as object;
  const schema = form.schema();
  const beyond = checkBounds(document, form.longLists ?? []);
  if (beyond !== undefined) {
    const finding = formFinding(beyond.code, knownPath(schema, beyond.path), beyond.expected[language], language);
    return { findings: [finding], guarded: undefined };
  }
  const parsed = schema.safeParse(input);
  if (parsed.success) return { findings: [], guarded: { view: parsed.data as object, pathOf: undefined } };
  const { issues } = parsed.error;
  const findings: FormFinding[] = [];
  for (const issue of issues) {
    if (findings.length >= MOST_FINDINGS) {
      findings.push(formFinding('further', [], '', language));
      break;
    }
    findings.push(...toFindings(issue, input, schema, language));
  }
  const places = issues.filter((issue) => issue.code !== 'unrecognized_keys').map((issue) => issue.path as Path);
  return { findings, guarded: guard(document, places) };
}
