import type { LocalDate, RoundKey, RoundState } from '@wegmarke/domain';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('reporting_round')
@Unique('reporting_round_strategy_id_key_key', ['strategyId', 'key'])
@Check('reporting_round_state_check', `state in ('planned','open','in_review','sealed','published')`)
export class ReportingRoundEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reporting_round_pkey' })
  id!: string;

  @Column({ name: 'strategy_id', type: 'uuid' })
  strategyId!: string;

  @Column({ type: 'text' })
  key!: RoundKey;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  state!: RoundState;

  @Column({ name: 'period_from', type: 'date' })
  periodFrom!: LocalDate;

  @Column({ name: 'period_to', type: 'date' })
  periodTo!: LocalDate;

  /** Stichtag: the day the reports speak of. */
  @Column({ name: 'as_of_on', type: 'date' })
  asOfOn!: LocalDate;

  @Column({ name: 'opened_on', type: 'date', nullable: true })
  openedOn!: LocalDate | null;

  @Column({ name: 'deadline_on', type: 'date' })
  deadlineOn!: LocalDate;

  @Column({ name: 'sealed_on', type: 'date', nullable: true })
  sealedOn!: LocalDate | null;

  @Column({ name: 'sealed_at', type: 'timestamptz', nullable: true })
  sealedAt!: Date | null;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn!: LocalDate | null;
}
