import { importIssue, nothingRead, readCatalogue, readMeasuresCsv, type ReadCatalogue } from '@wegmarke/domain';

/** A file as it comes in: its bytes and what they claim to be. */
export interface ImportSource {
  readonly format: ImportFormat;
  readonly bytes: Uint8Array;
}

export const IMPORT_FORMATS = ['json', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A catalogue of 10,000 measures has about 20 MB; more is not a catalogue. */
export const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

/** Reads what can be read; every fault of the file is an issue, never an exception. */
export function readSource({ format, bytes }: ImportSource): ReadCatalogue {
  if (bytes.byteLength > LARGEST_FILE_BYTES) {
    return nothingRead(importIssue('file', null, null, 'file-too-large', { maximum: LARGEST_FILE_BYTES }));
  }
  const text = utf8(bytes);
  if (text === null) return nothingRead(importIssue('file', null, null, 'encoding-invalid'));
  if (text.trim() === '') return nothingRead(importIssue('file', null, null, 'file-empty'));
  return format === 'csv' ? readMeasuresCsv(text) : readJson(text);
}

/** Strictly: a file in another encoding is refused, not read with broken umlauts. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

function readJson(text: string): ReadCatalogue {
  try {
    return readCatalogue(JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return nothingRead(importIssue('file', null, null, 'file-not-a-catalogue'));
  }
}
