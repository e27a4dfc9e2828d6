/** The languages of messages. German is the default. */
export type Language = 'de' | 'en';

/** A text in both languages. */
export interface Text {
  readonly de: string;
  readonly en: string;
}
