import { printable, unprintable } from '../archive/xml';
import { mapTexts } from './map-texts';
import type { ReplacedPlace } from './rendered';
import type { ReportDocument } from './report-document';

/** A document whose every text a file of XML or HTML may hold, and where something had to go for that. */
export interface WritableDocument {
  readonly document: ReportDocument;
  readonly places: readonly ReplacedPlace[];
}

const EXCERPT = 80;

/** Leaves out control characters, U+FFFE, U+FFFF and halves of surrogate pairs; each text that had some is named once. */
export function writableDocument(input: ReportDocument): WritableDocument {
  const places: ReplacedPlace[] = [];
  const document = mapTexts(input, (text, heading) => {
    const characters = unprintable(text);
    if (characters.length > 0) places.push({ characters, heading: printable(heading), excerpt: excerptOf(text) });
    return printable(text);
  });
  return { document, places };
}

/** Some words around the first character that had to go. */
function excerptOf(text: string): string {
  const [name = 'U+0000'] = unprintable(text);
  const [before = ''] = text.split(String.fromCharCode(Number.parseInt(name.slice(2), 16)), 1);
  const start = Math.max(0, printable(before).length - EXCERPT / 2);
  // Cutting may leave half of a pair at either end.
  return printable(printable(text).slice(start, start + EXCERPT)).trim();
}
