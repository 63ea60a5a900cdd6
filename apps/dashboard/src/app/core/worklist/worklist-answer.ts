import type {
  LocalDate,
  LocalizedText,
  MeasureCode,
  MinistryKey,
  RoundKey,
  StatusReportState,
  StrategyKey,
} from '@wegmarke/domain';

export const WORK_KINDS = [
  'due',
  'draft',
  'returned',
  'to_sign',
  'to_accept',
  'query',
  'query_answered',
  'lead_offer',
  'amendment',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** One thing to do. `daysLeft` is negative when overdue, `null` without a deadline. */
export interface WorkItem {
  readonly key: string;
  readonly kind: WorkKind;
  readonly measure: { readonly id: string; readonly code: MeasureCode; readonly title: LocalizedText };
  readonly strategy: StrategyKey;
  readonly ministry: MinistryKey;
  readonly round: { readonly id: string; readonly key: RoundKey; readonly deadlineOn: LocalDate } | null;
  readonly report: {
    readonly id: string;
    readonly version: number;
    readonly state: StatusReportState;
    readonly unchanged: boolean;
    readonly mine: boolean;
  } | null;
  readonly query: {
    readonly id: string;
    readonly version: number;
    readonly field: string;
    readonly question: string;
  } | null;
  readonly daysLeft: number | null;
  readonly overdue: boolean;
  readonly since: LocalDate | null;
  readonly allowedActions: readonly string[];
}

/** Answer of `GET /api/me/work`. */
export interface WorkAnswer {
  readonly today: LocalDate;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly WorkItem[];
}
