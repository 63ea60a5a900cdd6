import type { Language } from '@wegmarke/domain';

/** Formats of a document that people read and hand on. */
export const DOCUMENT_FORMATS = ['pdf', 'docx', 'odt', 'html'] as const;
/** Formats a program reads. */
export const DATA_FORMATS = ['xlsx', 'ods', 'csv', 'json'] as const;
export const FILE_FORMATS = [...DOCUMENT_FORMATS, ...DATA_FORMATS] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What shall be made; the names are those of the API. */
export interface ExportRequest {
  readonly kind: 'report' | 'written-question' | 'sheets';
  readonly format: FileFormat;
  readonly lang: Language;
  readonly round?: string;
  readonly version?: string;
  readonly strategy?: string;
  readonly ministry?: string;
  readonly field?: string;
  readonly asOf?: string;
}

/** Characters a file could not show. */
export interface ReplacedPlace {
  readonly characters: readonly string[];
  readonly heading: string;
  readonly excerpt: string;
}

/** A file that is being made, or has been. */
export interface ExportAnswer {
  readonly id: string;
  readonly kind: ExportRequest['kind'];
  readonly format: FileFormat;
  readonly lang: Language;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly progress: number;
  readonly file: {
    readonly url: string;
    readonly name: string;
    readonly bytes: number;
    readonly checksum: string;
  } | null;
  readonly places: readonly ReplacedPlace[];
  readonly problem: { readonly code: string; readonly detail: string } | null;
}
