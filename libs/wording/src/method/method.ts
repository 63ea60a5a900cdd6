import type { AttentionKey, CourseReason, CourseRules, FigureKey, Language, ReportState } from '@wegmarke/domain';
import type { Axis } from '../words/axis-words';

export const METHOD_SECTIONS = [
  'axes',
  'status',
  'figures',
  'course',
  'horizons',
  'reports',
  'attention',
  'clocks',
] as const;
export type MethodSectionKey = (typeof METHOD_SECTIONS)[number];

/** One row of a table on the method page: as many cells as the section has columns; the first one names the row. */
export interface MethodRow {
  readonly key: string;
  readonly cells: readonly string[];
}

/** A part of the method page. `key` is stable and serves as anchor (`/methodik#figures`). */
export interface MethodSection {
  readonly key: MethodSectionKey;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Empty where the section has no table. */
  readonly columns: readonly string[];
  readonly rows: readonly MethodRow[];
}

/** A threshold of the rule set, by its name in the data. */
export type ThresholdKey = Exclude<keyof CourseRules, 'key' | 'validFrom'>;

/** All words of the method page in one language; `{…}` are thresholds, the key and the first day of the rule set. */
export interface MethodWords {
  readonly sections: Readonly<
    Record<
      MethodSectionKey,
      { readonly heading: string; readonly paragraphs: readonly string[]; readonly columns: readonly string[] }
    >
  >;
  readonly axes: Readonly<Record<Axis, { readonly question: string; readonly setBy: string }>>;
  readonly figures: Readonly<Record<FigureKey, { readonly numerator: string; readonly denominator: string }>>;
  readonly nothingExcluded: string;
  readonly course: Readonly<Record<CourseReason, string>>;
  readonly horizonSpan: { readonly one: string; readonly other: string };
  readonly reports: Readonly<Record<ReportState, string>>;
  readonly attention: Readonly<Record<AttentionKey, string>>;
}

export type MethodDictionary = Readonly<Record<Language, MethodWords>>;
