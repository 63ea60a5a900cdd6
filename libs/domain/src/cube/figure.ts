import type { LocalDate } from '../calendar/local-date';

export const FIGURE_KEYS = [
  'implementedOrStarted', 'implemented', 'started', 'onCourse', 'reported', 'milestonesKept', 'horizonExpired',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** `key` is a value of the axis the figure stands on (a status class, a course, a report state …) or a named remainder. */
export interface FigurePart {
  readonly key: string;
  readonly count: number;
}

/** Low and high in percent (0–100); they contain the value for every assignment of a course to the not assessed. */
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
