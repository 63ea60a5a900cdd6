import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A ministry under the key that never changes; how it is called on a day stands in its dated names. */
@Entity('ministry')
@Unique('ministry_position_key', ['position'])
export class MinistryEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ministry_pkey' })
  key!: string;

  /** Order in tables and filters. */
  @Column({ type: 'integer' })
  position!: number;
}
