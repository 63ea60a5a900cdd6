import { isForbidden, isInvisible, isPrintable } from './printable';

export interface PrintableText {
  readonly text: string;
  /** Code points in hex, each once: `U+1F600`. Empty where nothing was replaced. */
  readonly replaced: readonly string[];
}

/** Most texts are of these alone: letters of Latin-1 and the marks of German and French typography. */
const USUAL = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201e\u2026\u202f\u20ac]*$/u;

/**
 * A text the font can set: characters without a glyph become the placeholder (several in a row become one), those no
 * file may hold are left out. Line separators become line feeds, tabs become spaces.
 */
export function printableText(raw: string, placeholder: string): PrintableText {
  if (USUAL.test(raw)) return { text: raw, replaced: [] };
  const replaced = new Set<string>();
  let text = '';
  let isMissing = false;
  for (const letter of raw
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')) {
    const character = letter.codePointAt(0) ?? 0;
    if (character === 0x0a || isPrintable(character)) {
      text += letter;
      isMissing = false;
      continue;
    }
    if (isInvisible(character) && !isForbidden(character)) continue;
    replaced.add(hexOf(character));
    if (!isForbidden(character) && !isMissing) text += placeholder;
    isMissing ||= !isForbidden(character);
  }
  return { text, replaced: [...replaced] };
}

function hexOf(character: number): string {
  return `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;
}
