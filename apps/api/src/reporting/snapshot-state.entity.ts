import type { MeasureRecord, Narrative } from '@wegmarke/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StateColumns } from '../measures';

/** The measure as the round established it: only the words that count in it, told as if known on its as-of day. */
export interface EstablishedRecord extends MeasureRecord {
  readonly narrative: Narrative | null;
}

/** One measure in a snapshot, in the columns of measure_state, so that one query answers "asOf" and "round" alike. */
@Entity('snapshot_state')
export class SnapshotStateEntity extends StateColumns {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'snapshot_state_pkey' })
  roundId!: string;

  @PrimaryColumn({ name: 'snapshot_version', type: 'integer', primaryKeyConstraintName: 'snapshot_state_pkey' })
  snapshotVersion!: number;

  @PrimaryColumn({ name: 'measure_id', type: 'uuid', primaryKeyConstraintName: 'snapshot_state_pkey' })
  measureId!: string;

  @Column({ name: 'strategy_id', type: 'uuid' })
  strategyId!: string;

  /** The version of texts known on the as-of day. */
  @Column({ name: 'version_id', type: 'uuid' })
  versionId!: string;

  @Column({ type: 'jsonb' })
  record!: EstablishedRecord;
}
