import * as z from 'zod';
import type { CalendarDay } from '../law/day';
import type { Open } from '../law/facts';
import { patterns, type Pattern } from '../law/pattern';

/** A text in a written form. A template literal tests its pattern at once; a string with a check takes twice as long. */
export function written({ regex }: Pattern): z.ZodTemplateLiteral {
  return z.templateLiteral([z.string().regex(regex)]);
}

/** A calendar day between 2000 and 2100. */
export function day(): z.ZodType<CalendarDay> {
  return written(patterns.day).meta({ format: 'date' }) as unknown as z.ZodType<CalendarDay>;
}

/** A day, or `false` where it is known that the thing did not happen. */
export function dayOrNo(): z.ZodType<CalendarDay | false> {
  return z.union([day(), z.literal(false)]);
}

/** A calendar month, `YYYY-MM`. */
export function month(): z.ZodTemplateLiteral {
  return written(patterns.month);
}

/** A time of day, `HH:MM`. */
export function uhrzeit(): z.ZodTemplateLiteral {
  return written(patterns.uhrzeit);
}

/** An identifier that says nothing about a person. */
export function pseudonym(): z.ZodTemplateLiteral {
  return written(patterns.pseudonym);
}

/** A short text of the document itself. */
export function text(): z.ZodString {
  // Its pattern counts characters by its flag, which a template literal would lose.
  return z.string().regex(patterns.text.regex);
}

/** A whole number within bounds. */
export function whole(minimum: number, maximum: number): z.ZodInt {
  return z.int().min(minimum).max(maximum);
}

/** A number within bounds in steps of a quarter, as hours are counted; sums of them are exact. */
export function quarters(minimum: number, maximum: number): z.ZodNumber {
  // One number is one finding of form: the first check that fails ends it.
  const last = { abort: true } as const;
  return z.number().min(minimum, last).max(maximum, last).multipleOf(0.25);
}

/** A list of at most 500 items. */
export function list<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).max(500);
}

/** A field that every document has. */
export function needed<Schema extends z.ZodType>(schema: Schema, de: string, en: string): Schema {
  return schema.meta({ ...schema.meta(), title: de, description: `${en} · needed` });
}

/** A closed fact: what the document holds; absent means it is not in the document. */
export function closed<Schema extends z.ZodType>(schema: Schema, de: string, en: string): z.ZodOptional<Schema> {
  return schema
    .optional()
    .meta({ title: de, description: `${en} · closed fact: absent means it is not in the document` });
}

/** An open fact: what lies around the document; absent means unknown, a known no is `false`. */
export function open<Schema extends z.ZodType>(
  schema: Schema,
  de: string,
  en: string,
): z.ZodOptional<z.ZodType<Open<z.output<Schema>>>> {
  const marked = schema.optional().meta({ title: de, description: `${en} · open fact: absent means unknown` });
  return marked as unknown as z.ZodOptional<z.ZodType<Open<z.output<Schema>>>>;
}
