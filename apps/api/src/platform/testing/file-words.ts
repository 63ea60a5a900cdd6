import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

/**
 * Everything a file says, wherever it says it: pages and sheets, but also properties, alternative texts, bookmarks, custom
 * parts and files inside the file. Squeezed, because where a line or a run breaks is not part of what is said.
 */
export async function fileWords(bytes: Uint8Array): Promise<string> {
  return squeezed(await wordsOf(bytes));
}

/** Without spaces, hyphens, and the zeros of wide letters. */
export const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b-]/g, '').replaceAll('\0', '');

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const beginning = latin(bytes.subarray(0, 4));
  if (beginning.startsWith('PK')) return archiveWords(bytes);
  return beginning === '%PDF' ? pdfWords(bytes) : markupWords(bytes);
}

async function archiveWords(bytes: Uint8Array): Promise<string> {
  const parts = Object.entries(unzipSync(bytes));
  const words = await Promise.all(parts.map(async ([name, part]) => `${name}\n${await wordsOf(part)}`));
  return words.join('\n');
}

/** As it is written, and once more without tags: a word may be spread over several. */
function markupWords(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  return `${text}\n${text.replace(/<[^>]*>/g, '')}`;
}

/** The letters of the pages by their fonts; all else a PDF holds are strings in objects, many of them packed. */
async function pdfWords(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return [...pages, ...objectWords(latin(bytes))].join('\n');
}

function objectWords(file: string): string[] {
  const packed = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => unpacked(stream));
  return [file, ...packed].flatMap((text) => [text, ...hexStrings(text)]);
}

function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return stream;
  }
}

const hexStrings = (text: string): string[] =>
  [...text.matchAll(/<([0-9A-Fa-f\s]{8,})>/g)].map(([, hex = '']) => latin(Buffer.from(squeezed(hex), 'hex')));

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
