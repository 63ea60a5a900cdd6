import type { DomainErrorCode } from '../errors/error-codes';
import type { FieldIssue } from '../errors/field-issue';

export const CATALOGUE_SECTIONS = ['file', 'strategy', 'fields', 'ministries', 'goals', 'measures'] as const;
export type CatalogueSection = (typeof CATALOGUE_SECTIONS)[number];

/**
 * One cell of a file that cannot be taken. `row`: in a table as a spreadsheet counts (the header is 1), in a JSON list
 * from 1. `column`: path of the value as in the file (`title.de`); `null` where the whole row is meant.
 */
export interface ImportIssue {
  readonly section: CatalogueSection;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: DomainErrorCode;
  readonly data: Readonly<Record<string, unknown>>;
}

export function importIssue(
  section: CatalogueSection,
  row: number | null,
  column: string | null,
  code: DomainErrorCode,
  data: Readonly<Record<string, unknown>> = {},
): ImportIssue {
  return { section, row, column, code, data };
}

/** `/title/de` of an input is the column `title.de` of a file. */
export function issueInRow(section: CatalogueSection, row: number, { pointer, code, data }: FieldIssue): ImportIssue {
  const column = pointer.slice(1).replaceAll('/', '.');
  return importIssue(section, row, column === '' ? null : column, code, data);
}
