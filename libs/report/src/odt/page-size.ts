import type { ReportDocument } from '../document/report-document';

/** A4 in centimetres; margins leave room for the running head above and the page number below. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  /** Between the margins. */
  readonly textWidth: number;
}

export function pageSize(orientation: ReportDocument['orientation']): PageSize {
  const [width, height] = orientation === 'portrait' ? [21, 29.7] : [29.7, 21];
  const side = 2.2;
  return { width, height, side, top: 1.5, bottom: 1.2, textWidth: width - 2 * side };
}

/** `4.25cm`: two places after the point, the same on every machine. */
export function cm(value: number): string {
  return `${Math.round(value * 100) / 100}cm`;
}
