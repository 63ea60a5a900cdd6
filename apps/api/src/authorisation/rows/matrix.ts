import type { Row } from '../matrix-row';
import { ADMINISTRATION } from './administration.rows';
import { ANNUAL_REPORT_ROWS } from './annual-report.rows';
import { DOCUMENT_ROWS } from './document.rows';
import { MEASURES } from './measures.rows';
import { PUBLIC_ROWS } from './public.rows';
import { READING } from './reading.rows';
import { REPORTS } from './reports.rows';
import { ROUND_ROWS } from './rounds.rows';

/** The authorisation matrix. Every value is written by hand from the roles of the domain rules, none is computed. */
export const MATRIX: readonly Row[] = [
  ...READING,
  ...MEASURES,
  ...REPORTS,
  ...ROUND_ROWS,
  ...ANNUAL_REPORT_ROWS,
  ...DOCUMENT_ROWS,
  ...ADMINISTRATION,
  ...PUBLIC_ROWS,
];
