import type {
  CourseRules,
  Cube,
  FieldKey,
  GoalHorizon,
  LocalDate,
  LocalizedText,
  MinistryKey,
  Provenance,
  RoundKey,
  RoundState,
  Source,
  StrategyKey,
} from '@wegmarke/domain';

/** The day or round an answer holds for. */
export interface Basis {
  readonly asOf: LocalDate;
  readonly projection: boolean;
  readonly round: RoundKey | null;
  readonly sealedOn: LocalDate | null;
  readonly sample: boolean;
}

/** `GET /api/strategies` */
export interface StrategySummary {
  readonly key: StrategyKey;
  readonly title: LocalizedText;
  readonly adoptedOn: LocalDate;
  readonly revision: number;
  readonly sampleData: boolean;
}

export interface FieldLabel {
  readonly key: FieldKey;
  readonly number: number;
  readonly name: LocalizedText;
  readonly nameFrLevel: string | null;
  readonly provenance: Provenance;
}

/** Labels valid on the day asked for; a ministry that does not exist that day has its next or last name. */
export interface MinistryLabel {
  readonly key: MinistryKey;
  readonly position: number;
  readonly name: LocalizedText;
  readonly abbr: LocalizedText;
  readonly level: string | null;
  readonly note: LocalizedText | null;
  readonly existsFrom: LocalDate | null;
  readonly existsTo: LocalDate | null;
}

export interface GoalLabel {
  readonly id: string;
  readonly code: string;
  readonly field: FieldKey;
  readonly horizon: GoalHorizon;
  readonly title: LocalizedText;
}

export interface RoundLabel {
  readonly id: string;
  readonly key: RoundKey;
  readonly state: RoundState;
  readonly asOfOn: LocalDate;
  readonly openedOn: LocalDate | null;
  readonly deadlineOn: LocalDate | null;
  readonly sealedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
}

export interface PublicFact {
  readonly key: string;
  readonly on: LocalDate;
  readonly text: LocalizedText;
  readonly source: Source;
}

/** `GET /api/strategies/{key}`: all labels of a strategy. */
export interface StrategyDetail extends StrategySummary {
  readonly today: LocalDate;
  readonly fields: readonly FieldLabel[];
  readonly ministries: readonly MinistryLabel[];
  readonly goals: readonly GoalLabel[];
  readonly horizons: Readonly<Record<GoalHorizon, number>>;
  readonly courseRules: CourseRules;
  readonly rounds: readonly RoundLabel[];
  readonly publicFacts: readonly PublicFact[];
  readonly sources: readonly Source[];
}

/** `GET /api/strategies/{key}/cube` */
export type CubeAnswer = Cube & Basis;
