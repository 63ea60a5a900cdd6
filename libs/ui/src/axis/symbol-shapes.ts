/**
 * Shapes in a box of 16 × 16, one family per axis, so that the axis is told apart without colour: implementation is
 * round, course is angular, report is a letter, effect is a row of bars. `line` is stroked, `solid` is filled.
 */
export interface SymbolShape {
  readonly line?: string;
  readonly solid?: string;
  /** Drawn on top of `solid` in the background's colour. */
  readonly cut?: string;
  readonly dashed?: boolean;
}

const RING = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';
const SQUARE = 'M2 2h12v12H2z';
const LETTER = 'M1.5 3.5h13v9h-13z';
const BARS = ['M2.5 14v-3', 'M8 14V8', 'M13.5 14V3'];

export const STATUS_SHAPES = {
  not_started: { line: RING },
  preparing: { line: RING, solid: 'M8 8V1.5A6.5 6.5 0 0 1 14.5 8z' },
  running: { line: RING, solid: 'M8 1.5a6.5 6.5 0 0 1 0 13z' },
  permanent: { line: `${RING}M5 8a3 3 0 1 1 3 3`, solid: 'M8 9v4l-3-2z' },
  implemented_reported: { line: `${RING}M4.7 8.2l2.3 2.4l4.3-4.8` },
  implemented_confirmed: { line: RING, solid: RING, cut: 'M4.7 8.2l2.3 2.4l4.3-4.8' },
  on_hold: { line: `${RING}M6 5.2v5.6M10 5.2v5.6` },
  dropped: { line: `${RING}M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2` },
  replaced: { line: `${RING}M4.5 8h6.6M8.4 5.2L11.3 8l-2.9 2.8` },
} as const satisfies Record<string, SymbolShape>;

export const COURSE_SHAPES = {
  on_track: { solid: SQUARE, cut: 'M4.5 8.2l2.5 2.5l4.6-5' },
  at_risk: { line: 'M8 1.8L15 14H1z', solid: 'M7.2 6h1.6v4.4H7.2zM7.2 11.4h1.6V13H7.2z' },
  critical: { solid: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', cut: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6' },
  not_assessed: { line: SQUARE, dashed: true },
  none: { line: 'M4 8h8' },
} as const satisfies Record<string, SymbolShape>;

export const REPORT_SHAPES = {
  open: { line: `${LETTER}M1.5 3.5L8 9l6.5-5.5` },
  on_time: { solid: LETTER, cut: 'M4.8 8l2.2 2.2l4.2-4.4' },
  late: { line: `${LETTER}M8 5.4V8.2h2.6` },
  unchanged: { line: `${LETTER}M5 7h6M5 9.4h6` },
  missing: { line: `${LETTER}M1.5 14.5l13-13` },
  not_due: { line: 'M4 8h8' },
} as const satisfies Record<string, SymbolShape>;

export const EFFECT_SHAPES = {
  not_yet: { line: 'M2.5 14h11', dashed: true },
  none_seen: { line: `M2 14h12${BARS[0]}` },
  plausible: { line: `M2 14h12${BARS[0]}${BARS[1]}` },
  shown: { line: `M2 14h12${BARS.join('')}` },
} as const satisfies Record<string, SymbolShape>;

export const AXIS_SHAPES = {
  status: STATUS_SHAPES,
  course: COURSE_SHAPES,
  report: REPORT_SHAPES,
  effect: EFFECT_SHAPES,
} as const satisfies Record<string, Readonly<Record<string, SymbolShape>>>;

export type Axis = keyof typeof AXIS_SHAPES;
/** A value of one of the four axes; `none` on the course axis is "has no course". */
export type AxisValue = { [A in Axis]: keyof (typeof AXIS_SHAPES)[A] }[Axis];
