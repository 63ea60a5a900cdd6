import type { FieldKey, Provenance, Source } from '@wegmarke/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('action_field')
@Unique('action_field_strategy_id_number_key', ['strategyId', 'number'])
export class ActionFieldEntity {
  @PrimaryColumn({ name: 'strategy_id', type: 'uuid', primaryKeyConstraintName: 'action_field_pkey' })
  strategyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'action_field_pkey' })
  key!: FieldKey;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ name: 'name_de', type: 'text' })
  nameDe!: string;

  @Column({ name: 'name_fr', type: 'text', nullable: true })
  nameFr!: string | null;

  /** How certain the French name is. */
  @Column({ name: 'name_fr_level', type: 'text' })
  nameFrLevel!: string;

  @Column({ name: 'description_de', type: 'text', nullable: true })
  descriptionDe!: string | null;

  @Column({ name: 'description_fr', type: 'text', nullable: true })
  descriptionFr!: string | null;

  @Column({ type: 'text' })
  provenance!: Provenance;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  sources!: Source[];
}
