import type { LocalDate } from '../calendar/local-date';
import type { Course, ReportState, StatusClass } from '../vocabulary/axes';

export const FIGURE_KEYS = [
  'implementedOrStarted',
  'implemented',
  'started',
  'onCourse',
  'reported',
  'milestonesKept',
  'horizonExpired',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** Remainders of a figure that are no value of an axis. `kind_permanent`: permanent tasks not dropped or replaced. */
export const FIGURE_REMAINDERS = [
  'kind_permanent',
  'no_course',
  'no_round',
  'not_expired',
  'kept',
  'not_kept',
] as const;
export type FigureRemainder = (typeof FIGURE_REMAINDERS)[number];

/** A value of the axis the figure stands on (a status class, a course, a report state) or a named remainder. */
export type FigurePartKey = StatusClass | Course | ReportState | FigureRemainder;

export interface FigurePart {
  readonly key: FigurePartKey;
  readonly count: number;
}

/**
 * Low and high in percent (0–100), rounded half up like the value itself; they contain the figure's `percent` for every
 * assignment of a course to the not assessed.
 */
export interface FigureBounds {
  readonly low: number;
  readonly high: number;
  readonly assessed: number;
}

/**
 * A figure without its words: Σ parts = numerator; + Σ rest = denominator; + Σ excluded = all.
 * `percent` is null when the denominator is 0. The sentence is added by the wording library (`figureSentence`).
 */
export interface FigureValue {
  readonly key: FigureKey;
  readonly numerator: number;
  readonly denominator: number;
  readonly parts: readonly FigurePart[];
  readonly rest: readonly FigurePart[];
  readonly excluded: readonly FigurePart[];
  readonly percent: number | null;
  readonly bounds?: FigureBounds;
  /** Status figures: how many of the denominator were last reported before the last sealed round. */
  readonly stale?: number;
}

/** The day or round a figure holds for travels with it. */
export type FigureBasis =
  | { readonly asOf: LocalDate; readonly projection: boolean }
  | { readonly asOf: LocalDate; readonly round: string; readonly sealedOn: LocalDate };
