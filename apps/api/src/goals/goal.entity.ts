import type { GoalCode } from '@wegmarke/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('goal')
@Unique('goal_strategy_id_code_key', ['strategyId', 'code'])
export class GoalEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'goal_pkey' })
  id!: string;

  @Column({ name: 'strategy_id', type: 'uuid' })
  strategyId!: string;

  @Column({ type: 'text' })
  code!: GoalCode;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
