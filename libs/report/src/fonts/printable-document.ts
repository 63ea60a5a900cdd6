import { mapTexts } from '../document/map-texts';
import type { ReplacedPlace } from '../document/rendered';
import type { ReportDocument } from '../document/report-document';
import { printableText } from './printable-text';

const EXCERPT_LETTERS = 80;

/** The document with texts the font can set, and the places where something had to be replaced, in reading order. */
export function printableDocument(document: ReportDocument): {
  readonly document: ReportDocument;
  readonly places: readonly ReplacedPlace[];
} {
  const places: ReplacedPlace[] = [];
  const { missingCharacter } = document.words;
  const printable = mapTexts(document, (raw, heading) => {
    const { text, replaced } = printableText(raw, missingCharacter);
    if (replaced.length > 0) {
      places.push({
        characters: replaced,
        heading: excerptOf(printableText(heading, missingCharacter).text, missingCharacter),
        excerpt: excerptOf(text, missingCharacter),
      });
    }
    return text;
  });
  return { document: printable, places };
}

/** The first 80 letters from shortly before the first placeholder. */
function excerptOf(text: string, placeholder: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  if (letters.length <= EXCERPT_LETTERS) return letters.join('');
  const found = [...(text.replace(/\s+/g, ' ').trim().split(placeholder)[0] ?? '')].length;
  const start = found === letters.length ? 0 : Math.max(0, found - 30);
  const piece = letters.slice(start, start + EXCERPT_LETTERS - 2).join('');
  return `${start > 0 ? '…' : ''}${piece}${start + EXCERPT_LETTERS - 2 < letters.length ? '…' : ''}`;
}
