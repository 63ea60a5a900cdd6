import type { Language } from '@wegmarke/domain';
import type { FileFormat } from '../pieces/file-export/export-answer';

/** Address of a file of the report: of an edition by its number, or of the draft. */
export function fileUrl(round: string, format: FileFormat, lang: Language, version: string): string {
  return `/api/rounds/${encodeURIComponent(round)}/report.${format}?${new URLSearchParams({ lang, version })}`;
}
