import type { LocalDate } from '../calendar/local-date';
import type { GoalChange, MeasureChange } from '../decisions/change';
import type { GoalRecord } from '../goal/goal-record';
import type { MeasureRecord } from '../measure/measure-record';
import type { GoalCode, MeasureCode, StrategyKey } from '../vocabulary/keys';
import type { CatalogueField, CatalogueMinistry, CatalogueStrategy } from './catalogue-file';
import type { ImportIssue } from './import-issue';

/** What is there before the import. */
export interface BeforeImport {
  /** `null`: the file brings the strategy. */
  readonly strategy: { readonly key: StrategyKey; readonly adoptedOn: LocalDate } | null;
  readonly fields: readonly Pick<CatalogueField, 'key' | 'number' | 'name'>[];
  readonly ministries: readonly CatalogueMinistry[];
  readonly goals: readonly GoalRecord[];
  /** All of the strategy, cancelled ones too: their codes stay taken. */
  readonly measures: readonly MeasureRecord[];
  /** After the first seal history is fixed: no day of knowledge in the past any more. */
  readonly hasSealedRound: boolean;
}

/** Rows by what happens to them. */
export interface Sorted<T> {
  readonly create: readonly T[];
  readonly update: readonly T[];
  readonly unchanged: readonly T[];
}

export interface SortedChanges<Change, Code> {
  readonly create: readonly Change[];
  /** Several changes of one record stand one after the other; the last one holds the record as it is to be stored. */
  readonly update: readonly Change[];
  readonly unchanged: readonly Code[];
}

/** All or nothing: with any issue, nothing is applied; the dry run shows the same plan. */
export interface CataloguePlan {
  readonly applicable: boolean;
  readonly issues: readonly ImportIssue[];
  readonly strategy: CatalogueStrategy | null;
  readonly fields: Sorted<CatalogueField>;
  readonly ministries: Sorted<CatalogueMinistry>;
  readonly goals: SortedChanges<GoalChange, GoalCode>;
  readonly measures: SortedChanges<MeasureChange, MeasureCode>;
}
