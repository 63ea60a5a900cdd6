import type { ComputedClass, StatusClass } from '@wegmarke/domain';

/**
 * Shapes that stay apart in grey print and for colour-blind readers. The name of a shape, not a colour: drawing and
 * colour are the screen's. A course is a closed sign, a status is a square filled step by step.
 */
export type CourseShape = 'circle' | 'triangle' | 'octagon' | 'ring_dashed' | 'dash';
export type StatusShape =
  | 'square_empty'
  | 'square_quarter'
  | 'square_half'
  | 'square_loop'
  | 'square_three_quarters'
  | 'square_full'
  | 'pause'
  | 'cross'
  | 'arrow_right';

export const COURSE_SHAPES: Readonly<Record<ComputedClass, CourseShape>> = {
  on_track: 'circle',
  at_risk: 'triangle',
  critical: 'octagon',
  not_assessed: 'ring_dashed',
  none: 'dash',
};

export const STATUS_SHAPES: Readonly<Record<StatusClass, StatusShape>> = {
  not_started: 'square_empty',
  preparing: 'square_quarter',
  running: 'square_half',
  permanent: 'square_loop',
  implemented_reported: 'square_three_quarters',
  implemented_confirmed: 'square_full',
  on_hold: 'pause',
  dropped: 'cross',
  replaced: 'arrow_right',
};
