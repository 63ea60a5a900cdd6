import type { LocalDate } from '@wegmarke/domain';
import { Check, Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import { StateColumns } from './state-columns';

/** The state of a measure from `fromOn` (included) to `toOn` (excluded); intervals ahead of today are a projection. */
@Entity('measure_state')
@Check('measure_state_days', `to_on is null or to_on > from_on`)
@Exclusion('measure_state_no_overlap', `USING gist (measure_id WITH =, daterange(from_on, to_on) WITH &&)`)
@Index('measure_state_day', { synchronize: false })
@Index('measure_state_trend', { synchronize: false })
export class MeasureStateEntity extends StateColumns {
  @Column({ name: 'strategy_id', type: 'uuid' })
  strategyId!: string;

  @PrimaryColumn({ name: 'measure_id', type: 'uuid', primaryKeyConstraintName: 'measure_state_pkey' })
  measureId!: string;

  @PrimaryColumn({ name: 'from_on', type: 'date', primaryKeyConstraintName: 'measure_state_pkey' })
  fromOn!: LocalDate;

  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: LocalDate | null;

  /** The version of facts and texts on those days. */
  @Column({ name: 'version_id', type: 'uuid' })
  versionId!: string;
}
