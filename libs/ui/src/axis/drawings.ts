import type { ComputedClass, Effect, ReportState, StatusClass } from '@wegmarke/domain';
import { COURSE_SHAPES, STATUS_SHAPES, type CourseShape, type StatusShape } from '@wegmarke/wording';

/**
 * Drawing of a shape in a box of 16 × 16, one family per axis, so that the axis is told apart without colour:
 * implementation is a square filled step by step, course a closed sign, report a letter, effect a row of bars.
 */
export interface Drawing {
  /** Stroked in the axis's colour. */
  readonly line?: string;
  /** Filled with the axis's colour. */
  readonly solid?: string;
  /** On top of `solid`, stroked in the background's colour. */
  readonly cut?: string;
  readonly dashed?: boolean;
}

const SQUARE = 'M2 2h12v12H2z';
const DISC = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';
const DASH = 'M4 8h8';
const LETTER = 'M1.5 3.5h13v9h-13z';
const [BAR_LOW, BAR_MIDDLE, BAR_HIGH] = ['M2.5 14v-3', 'M8 14V8', 'M13.5 14V3'];

const STATUS_DRAWINGS: Readonly<Record<StatusShape, Drawing>> = {
  square_empty: { line: SQUARE },
  square_quarter: { line: SQUARE, solid: 'M2 10.5h12V14H2z' },
  square_half: { line: SQUARE, solid: 'M2 8h12v6H2z' },
  square_loop: { line: `${SQUARE}M5.2 8a2.8 2.8 0 1 1 2.8 2.8`, solid: 'M8.4 8.6v4.4L5.4 10.8z' },
  square_three_quarters: { line: SQUARE, solid: 'M2 5h12v9H2z' },
  square_full: { line: SQUARE, solid: SQUARE, cut: 'M4.7 8.2l2.3 2.4l4.3-4.8' },
  pause: { line: `${SQUARE}M6 5v6M10 5v6` },
  cross: { line: `${SQUARE}M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6` },
  arrow_right: { line: `${SQUARE}M4.4 8h6.8M8.4 5.2L11.2 8l-2.8 2.8` },
};

const COURSE_DRAWINGS: Readonly<Record<CourseShape, Drawing>> = {
  circle: { line: DISC, solid: DISC, cut: 'M4.7 8.2l2.3 2.4l4.3-4.8' },
  triangle: { line: 'M8 1.8L15 14H1z', solid: 'M7.1 5.8h1.8v4.4H7.1zM7.1 11h1.8v1.8H7.1z' },
  octagon: { solid: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', cut: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2' },
  ring_dashed: { line: DISC, dashed: true },
  dash: { line: DASH },
};

const REPORT_DRAWINGS: Readonly<Record<ReportState, Drawing>> = {
  open: { line: `${LETTER}M1.5 3.5L8 9l6.5-5.5` },
  on_time: { solid: LETTER, cut: 'M4.8 8l2.2 2.2l4.2-4.4' },
  late: { line: `${LETTER}M8 5.4V8.2h2.6` },
  unchanged: { line: `${LETTER}M5 7h6M5 9.4h6` },
  missing: { line: `${LETTER}M1.5 14.5l13-13` },
  not_due: { line: DASH },
};

const EFFECT_DRAWINGS: Readonly<Record<Effect, Drawing>> = {
  not_yet: { line: 'M2.5 14h11', dashed: true },
  none_seen: { line: `M2 14h12${BAR_LOW}` },
  plausible: { line: `M2 14h12${BAR_LOW}${BAR_MIDDLE}` },
  shown: { line: `M2 14h12${BAR_LOW}${BAR_MIDDLE}${BAR_HIGH}` },
};

export type Axis = 'status' | 'course' | 'report' | 'effect';

/** One value of one axis; `none` on the course axis is "has no course". */
export type AxisMark =
  | { readonly axis: 'status'; readonly value: StatusClass }
  | { readonly axis: 'course'; readonly value: ComputedClass }
  | { readonly axis: 'report'; readonly value: ReportState }
  | { readonly axis: 'effect'; readonly value: Effect };

export function drawingOf(mark: AxisMark): Drawing {
  switch (mark.axis) {
    case 'status':
      return STATUS_DRAWINGS[STATUS_SHAPES[mark.value]];
    case 'course':
      return COURSE_DRAWINGS[COURSE_SHAPES[mark.value]];
    case 'report':
      return REPORT_DRAWINGS[mark.value];
    case 'effect':
      return EFFECT_DRAWINGS[mark.value];
  }
}
