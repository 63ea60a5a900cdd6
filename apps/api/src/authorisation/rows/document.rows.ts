import { row, type Row } from '../matrix-row';

/** They say what the pages of the strategy say, to the same people. */
const known = (operation: string, on: string): Row =>
  row(operation, on, {
    ok: 'reader admin coordination ministry participants others',
    403: 'roleless',
    404: 'elsewhere',
  });

export const DOCUMENT_ROWS: readonly Row[] = [
  known('downloadWrittenQuestion', 'the strategy'),
  known('downloadMeasureSheets', 'the strategy'),
  known('downloadMeasureSheet', 'a measure'),
];
