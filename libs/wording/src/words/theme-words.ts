import type { Language } from '@wegmarke/domain';

/** Words for the cross-cutting themes known so far. A theme is data of a strategy; one without words shows its key. */
const THEME_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  climate: { de: 'Klima', fr: 'Climat' },
  digital: { de: 'Digitales', fr: 'Numérique' },
  'food-waste': { de: 'Lebensmittelverschwendung', fr: 'Gaspillage alimentaire' },
  municipalities: { de: 'Kommunen', fr: 'Communes' },
  'skilled-labour': { de: 'Fachkräfte', fr: 'Main-d’œuvre qualifiée' },
  youth: { de: 'Jugend', fr: 'Jeunesse' },
};

/** Themes that have words, as they are offered for choosing. */
export const KNOWN_THEMES: readonly string[] = Object.keys(THEME_WORDS);

/** The word for a theme, or its key where nobody has given it one yet. */
export function themeWord(theme: string, language: Language): string {
  return THEME_WORDS[theme]?.[language] ?? theme;
}
