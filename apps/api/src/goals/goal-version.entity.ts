import type { FieldKey, GoalHorizon, LocalDate, MinistryKey, Provenance, Source } from '@wegmarke/domain';
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { GoalEntity } from './goal.entity';

/** Told apart: a goal's text may be published while its horizon is sample. */
export interface GoalProvenance {
  readonly title: Provenance;
  readonly horizon: Provenance;
  readonly owner: Provenance;
}

/** What is known of a goal from a day on; `toOn` is the first day of the next version. */
@Entity('goal_version')
@Check('goal_version_days', `to_on is null or to_on > from_on`)
@Check('goal_version_horizon_check', `horizon in ('short','medium','long')`)
@Exclusion('goal_version_no_overlap', `USING gist (goal_id WITH =, daterange(from_on, to_on) WITH &&)`)
@Index('goal_version_current', ['goalId'], { unique: true, where: '(to_on IS NULL)' })
export class GoalVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'goal_version_pkey' })
  id!: string;

  @Column({ name: 'goal_id', type: 'uuid' })
  goalId!: string;

  @ManyToOne(() => GoalEntity, { nullable: false })
  @JoinColumn({ name: 'goal_id', foreignKeyConstraintName: 'goal_version_goal_id_fkey' })
  goal?: GoalEntity;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: LocalDate;

  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: LocalDate | null;

  @Column({ type: 'text' })
  field!: FieldKey;

  @Column({ type: 'text' })
  horizon!: GoalHorizon;

  @Column({ name: 'adopted_on', type: 'date' })
  adoptedOn!: LocalDate;

  /** Replaces the day computed from the horizon's span. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: LocalDate | null;

  @Column({ name: 'title_de', type: 'text' })
  titleDe!: string;

  @Column({ name: 'title_fr', type: 'text', nullable: true })
  titleFr!: string | null;

  @Column({ type: 'text', nullable: true })
  owner!: MinistryKey | null;

  @Column({ type: 'jsonb' })
  provenance!: GoalProvenance;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  sources!: Source[];
}
