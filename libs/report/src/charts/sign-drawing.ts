import { COURSE_SHAPES, STATUS_SHAPES, type CourseShape, type StatusShape } from '@wegmarke/wording';
import type { Sign } from '../document/report-document';

/** Drawing of a sign in a box of 16 × 16, the same as on the dashboard: paths of M, L, H, V, A and Z alone. */
export interface SignDrawing {
  /** Stroked in the colour of the class. */
  readonly line?: string;
  /** Filled with the colour of the class. */
  readonly solid?: string;
  /** On top of `solid`, stroked in white. */
  readonly cut?: string;
  readonly dashed?: true;
}

export const SIGN_BOX = 16;
export const SIGN_STROKE = 1.5;

const SQUARE = 'M2 2h12v12H2z';
const DISC = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';
const TICK = 'M4.7 8.2l2.3 2.4l4.3-4.8';

const STATUS_DRAWINGS: Readonly<Record<StatusShape, SignDrawing>> = {
  square_empty: { line: SQUARE },
  square_quarter: { line: SQUARE, solid: 'M2 10.5h12V14H2z' },
  square_half: { line: SQUARE, solid: 'M2 8h12v6H2z' },
  square_loop: { line: `${SQUARE}M5.2 8a2.8 2.8 0 1 1 2.8 2.8`, solid: 'M8.4 8.6v4.4L5.4 10.8z' },
  square_three_quarters: { line: SQUARE, solid: 'M2 5h12v9H2z' },
  square_full: { line: SQUARE, solid: SQUARE, cut: TICK },
  pause: { line: `${SQUARE}M6 5v6M10 5v6` },
  cross: { line: `${SQUARE}M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6` },
  arrow_right: { line: `${SQUARE}M4.4 8h6.8M8.4 5.2L11.2 8l-2.8 2.8` },
};

const COURSE_DRAWINGS: Readonly<Record<CourseShape, SignDrawing>> = {
  circle: { line: DISC, solid: DISC, cut: TICK },
  triangle: { line: 'M8 1.8L15 14H1z', solid: 'M7.1 5.8h1.8v4.4H7.1zM7.1 11h1.8v1.8H7.1z' },
  octagon: { solid: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', cut: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2' },
  ring_dashed: { line: DISC, dashed: true },
  dash: { line: 'M4 8h8' },
};

export function signDrawing(sign: Sign): SignDrawing {
  return sign.axis === 'status'
    ? STATUS_DRAWINGS[STATUS_SHAPES[sign.value]]
    : COURSE_DRAWINGS[COURSE_SHAPES[sign.value]];
}
