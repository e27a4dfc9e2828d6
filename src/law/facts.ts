import type { CalendarDay } from './day';

// The marks '#open' and '#facts' exist in types only; no object ever has them.

/** Mark of an open fact in the inferred type of a schema: absent means unknown, and a rule has to ask for it. */
export interface Open<T> {
  readonly '#open': T;
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
          readonly '#facts'?: {
            readonly [Key in keyof T as IsOpen<T[Key]> extends true ? Key : never]-?: ViewOf<Opened<T[Key]>>;
          };
        }
      : T;

/** An object of the view that has open facts. */
export interface Askable {
  readonly '#facts'?: object;
}

/** The open facts of an object of the view. */
export type OpenFacts<Subject> = Subject extends { readonly '#facts'?: infer Open } ? NonNullable<Open> : never;
