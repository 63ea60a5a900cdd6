export const LANGUAGES = ['de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** German is the language of record; a missing French text is `null`, never a copy. */
export interface LocalizedText {
  readonly de: string;
  readonly fr: string | null;
}
