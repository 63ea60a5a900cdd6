import type { LocalDate } from '../calendar/local-date';
import type { PreciseDay } from '../calendar/precise-day';
import type { HorizonSpans } from '../goal/goal-facts';
import type { BudgetLine, MeasureDetails, Partner, Source } from '../measure/measure-record';
import type { GoalHorizon, MeasureKind } from '../vocabulary/axes';
import type { FieldKey, GoalCode, MeasureCode, MilestoneKey, MinistryKey, StrategyKey } from '../vocabulary/keys';
import type { LocalizedText } from '../vocabulary/localized-text';
import type { MeasureProvenance, Provenance } from '../vocabulary/provenance';

export const CATALOGUE_FORMAT = 'wegmarke-catalogue';
export const CATALOGUE_VERSION = 1;

/** How certain a public statement is; `not_found`: looked for, no public source says it. */
export const CERTAINTY_LEVELS = ['found', 'inferred', 'unverified', 'not_found'] as const;
export type CertaintyLevel = (typeof CERTAINTY_LEVELS)[number];

/** A text in a file: a missing `fr` leaves the French text as it is, `null` takes it away. */
export interface CatalogueText {
  readonly de: string;
  readonly fr?: string | null;
}

/** A strategy with fields, ministries, goals and measures, as read from a file. A missing list says nothing. */
export interface CatalogueFile {
  readonly strategy: CatalogueStrategy | null;
  readonly fields: readonly CatalogueField[];
  readonly ministries: readonly CatalogueMinistry[];
  readonly goals: readonly CatalogueGoal[];
  readonly measures: readonly CatalogueMeasure[];
}

export interface CatalogueStrategy {
  readonly key: StrategyKey;
  readonly title: LocalizedText;
  readonly shortTitle?: LocalizedText | null;
  readonly adoptedOn: LocalDate;
  /** Coordinates the strategy, and leads a measure for which the file names nobody. */
  readonly lead: MinistryKey;
  readonly horizonSpans?: HorizonSpans;
  readonly sources?: readonly Source[];
}

export interface CatalogueField {
  readonly key: FieldKey;
  readonly number: number;
  readonly name: LocalizedText;
  readonly level?: { readonly de: CertaintyLevel; readonly fr: CertaintyLevel };
  readonly note?: LocalizedText | null;
  readonly sources?: readonly Source[];
}

export interface CatalogueMinistryName {
  readonly name: LocalizedText;
  readonly abbreviation: LocalizedText;
  readonly validFrom: LocalDate;
  /** Last day the name holds; `null` while no end is known. */
  readonly validTo: LocalDate | null;
  readonly level?: {
    readonly name: CertaintyLevel;
    readonly abbreviation: CertaintyLevel;
    readonly fr: CertaintyLevel;
  };
  readonly note?: LocalizedText | null;
  readonly sources?: readonly Source[];
}

export interface CatalogueMinistry {
  readonly key: MinistryKey;
  readonly predecessors?: readonly MinistryKey[];
  readonly names: readonly CatalogueMinistryName[];
}

export interface CatalogueGoal {
  readonly code: GoalCode;
  readonly field: FieldKey;
  readonly title: CatalogueText;
  readonly horizon: { readonly value: GoalHorizon; readonly provenance: Provenance };
  readonly adoptedOn?: LocalDate | null;
  readonly dueOn?: LocalDate | null;
  readonly owner?: MinistryKey | null;
  readonly level?: { readonly de: CertaintyLevel; readonly fr: CertaintyLevel };
  readonly sources?: readonly Source[];
}

export interface CatalogueMilestone {
  readonly key: MilestoneKey;
  readonly title: LocalizedText;
  readonly critical: boolean;
  readonly baseline: PreciseDay;
}

export interface CatalogueMeasure {
  readonly code: MeasureCode;
  readonly title: CatalogueText;
  readonly wording?: CatalogueText | null;
  readonly kind: MeasureKind;
  readonly field: FieldKey;
  readonly goal?: GoalCode | null;
  readonly furtherGoals?: readonly GoalCode[];
  /** `null`: the file knows none; then the ministry that coordinates the strategy leads. */
  readonly lead: MinistryKey | null;
  readonly participants?: readonly MinistryKey[];
  readonly responsibleUnit?: string | null;
  readonly contact?: MeasureDetails['contact'];
  readonly partners?: readonly Partner[];
  readonly themes?: readonly string[];
  readonly budget?: readonly BudgetLine[];
  readonly start?: PreciseDay | null;
  readonly end?: PreciseDay | null;
  readonly milestones?: readonly CatalogueMilestone[];
  readonly sources?: readonly Source[];
  readonly provenance?: Partial<MeasureProvenance>;
  readonly level?: { readonly de: CertaintyLevel; readonly fr: CertaintyLevel };
  readonly leadLevel?: CertaintyLevel;
  /** First import only: the day on which the measure became known. */
  readonly knownOn?: LocalDate | null;
}
