import type { ReportDocument } from '../document/report-document';

/** Lengths of the page in twentieths of a point, as Word counts them. */
export const MARGIN = { top: 1560, bottom: 1250, left: 1300, right: 1300, header: 620, footer: 560 };
/** A4 upright; Word turns it itself. */
export const PAGE = { short: 11906, long: 16838 };

/** Width of the text, between the margins. */
export function pageMeasures(orientation: ReportDocument['orientation']): { readonly text: number } {
  return { text: (orientation === 'landscape' ? PAGE.long : PAGE.short) - MARGIN.left - MARGIN.right };
}
