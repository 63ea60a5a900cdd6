import type { AxisMark } from '../axis/drawings';

/** One value a filter offers; a value of an axis also shows its symbol. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly mark?: AxisMark;
}

/** One value a list is filtered by, as it is read and taken away. */
export interface FilterChip {
  readonly filter: string;
  readonly value: string;
  readonly label: string;
}
