/** The formats of a document; spreadsheets and data formats exist for the annual report only. */
export const DOCUMENT_FORMATS = ['pdf', 'docx', 'odt', 'html'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
export const DATA_FORMATS = ['xlsx', 'ods', 'csv', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
export const REPORT_FORMATS = [...DOCUMENT_FORMATS, ...DATA_FORMATS] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A finished file and the places where something had to be replaced so that it could be made. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly places: readonly ReplacedPlace[];
}

/** Characters the font lacks, or that no file may hold, printed as the placeholder or left out. */
export interface ReplacedPlace {
  /** Code points in hex: `U+1F600`. */
  readonly characters: readonly string[];
  /** The nearest heading before it. */
  readonly heading: string;
  /** Some words around it, at most 80 letters. */
  readonly excerpt: string;
}

/** Tells how far the work is: 0 to 1. */
export type Progress = (share: number) => void;
