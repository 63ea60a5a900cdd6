import type { ExportAnswer, NewExport } from '@wegmarke/api-client';

/** A file that is being made, or has been. */
export type { ExportAnswer };
/** What shall be made; the names are those of the API. */
export type ExportRequest = NewExport;
export type FileFormat = ExportAnswer['format'];
export type ReplacedPlace = ExportAnswer['places'][number];

/** First what people read and hand on, then what a program reads. */
export const FILE_FORMATS = [
  'pdf',
  'docx',
  'odt',
  'html',
  'xlsx',
  'ods',
  'csv',
  'json',
] as const satisfies readonly FileFormat[];
