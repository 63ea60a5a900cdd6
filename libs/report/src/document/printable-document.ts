import { printable, unprintable } from '../archive/xml';
import type { ReplacedPlace } from './rendered';
import type { ReportDocument } from './report-document';

/** A document whose every text a file may hold, and where something had to go for that. */
export interface PrintableDocument {
  readonly document: ReportDocument;
  readonly places: readonly ReplacedPlace[];
}

const EXCERPT = 80;

/** Leaves out control characters, U+FFFE, U+FFFF and halves of surrogate pairs; each text that had some is named once. */
export function printableDocument(document: ReportDocument): PrintableDocument {
  const places: ReplacedPlace[] = [];
  const { blocks, ...frame } = document;
  let heading = '';
  const clean = (text: string): string => {
    const characters = unprintable(text);
    if (characters.length > 0) places.push({ characters, heading, excerpt: excerptOf(text) });
    return printable(text);
  };
  const cleanFrame = everyText(frame, clean);
  const cleanBlocks = blocks.map((block) => {
    if (block.type === 'heading') heading = printable(block.text);
    return everyText(block, clean);
  });
  return { document: { ...cleanFrame, blocks: cleanBlocks }, places };
}

/** Around the first character that had to go. */
function excerptOf(text: string): string {
  const kept = printable(text);
  const [before = ''] = text.split(firstUnprintable(text), 1);
  const start = Math.max(0, printable(before).length - EXCERPT / 2);
  return printable(kept.slice(start, start + EXCERPT)).trim();
}

function firstUnprintable(text: string): string {
  const [name = 'U+0000'] = unprintable(text);
  return String.fromCharCode(Number.parseInt(name.slice(2), 16));
}

/** Plain data with the change made in every text of it. */
function everyText<Data>(data: Data, change: (text: string) => string): Data;
function everyText(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((item: unknown) => everyText(item, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [key, everyText(value, change)]),
  );
}
