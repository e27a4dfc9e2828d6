import type { CalendarDay } from './day';

declare const OPEN: unique symbol;
declare const FACTS: unique symbol;

/** Mark of an open fact in the inferred type of a schema: absent means unknown, and a rule has to ask for it. */
export interface Open<T> {
  readonly [OPEN]: T;
}

type IsOpen<T> = NonNullable<T> extends Open<unknown> ? true : false;
type Opened<T> = NonNullable<T> extends Open<infer U> ? U : never;

/** The document as a caller writes it: open facts are ordinary optional fields, days are strings. */
export type Documented<T> =
  T extends Open<infer U>
    ? Documented<U>
    : T extends string
      ? T extends CalendarDay
        ? string
        : T
      : T extends readonly (infer Item)[]
        ? readonly Documented<Item>[]
        : T extends object
          ? { readonly [Key in keyof T]: Documented<T[Key]> }
          : T;

/** The document as a rule sees it: closed facts only; open ones stand behind {@link Question.ask}. */
export type ViewOf<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ViewOf<Item>[]
    : T extends object
      ? { readonly [Key in keyof T as IsOpen<T[Key]> extends true ? never : Key]: ViewOf<T[Key]> } & {
          readonly [FACTS]?: {
            readonly [Key in keyof T as IsOpen<T[Key]> extends true ? Key : never]-?: ViewOf<Opened<T[Key]>>;
          };
        }
      : T;

/** An object of the view that has open facts. */
export interface Askable {
  readonly [FACTS]?: object;
}

/** The open facts of an object of the view. */
export type OpenFacts<Subject> = Subject extends { readonly [FACTS]?: infer Open } ? NonNullable<Open> : never;
