import type {
  AttentionReason,
  Course,
  Effect,
  FieldKey,
  GoalCode,
  Horizon,
  Implementation,
  LocalDate,
  MeasureCode,
  MeasureKind,
  MinistryKey,
  ReasonFacts,
  CourseReason,
  ReportState,
  StatusClass,
} from '@wegmarke/domain';
import { Column } from 'typeorm';

/** Why the rule says what it says: reason, since when, facts. */
export interface StoredReason {
  readonly reason: CourseReason;
  readonly since: LocalDate | null;
  readonly facts: ReasonFacts;
}

/** The columns that measure_state (what was known on a day) and snapshot_state (what a round established) share. */
export abstract class StateColumns {
  @Column({ type: 'text' })
  code!: MeasureCode;

  @Column({ type: 'text' })
  field!: FieldKey;

  @Column({ type: 'text', nullable: true })
  goal!: GoalCode | null;

  @Column({ type: 'text' })
  horizon!: Horizon;

  @Column({ type: 'boolean' })
  expired!: boolean;

  /** The lead. */
  @Column({ type: 'text' })
  ministry!: MinistryKey;

  @Column({ type: 'text', array: true })
  participants!: MinistryKey[];

  @Column({ type: 'text' })
  kind!: MeasureKind;

  @Column({ type: 'text' })
  implementation!: Implementation;

  @Column({ type: 'text' })
  status!: StatusClass;

  @Column({ type: 'text', nullable: true })
  computed!: Course | null;

  @Column({ name: 'computed_because', type: 'jsonb', nullable: true })
  computedBecause!: StoredReason | null;

  @Column({ type: 'text', nullable: true })
  reported!: Course | null;

  @Column({ type: 'text' })
  effect!: Effect;

  @Column({ type: 'text', nullable: true })
  report!: ReportState | null;

  @Column({ name: 'milestones_due', type: 'integer' })
  milestonesDue!: number;

  @Column({ name: 'milestones_kept', type: 'integer' })
  milestonesKept!: number;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: LocalDate | null;

  /** Last reported before the as-of day of the last sealed round. */
  @Column({ type: 'boolean' })
  stale!: boolean;

  @Column({ type: 'jsonb' })
  attention!: AttentionReason[];
}
