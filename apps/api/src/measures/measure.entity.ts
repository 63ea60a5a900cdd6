import type { MeasureCode } from '@wegmarke/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('measure')
@Unique('measure_strategy_id_code_key', ['strategyId', 'code'])
export class MeasureEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'measure_pkey' })
  id!: string;

  @Column({ name: 'strategy_id', type: 'uuid' })
  strategyId!: string;

  @Column({ type: 'text' })
  code!: MeasureCode;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
