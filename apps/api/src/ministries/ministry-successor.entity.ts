import type { LocalDate, MinistryKey } from '@wegmarke/domain';
import { Entity, PrimaryColumn } from 'typeorm';

/** One ministry was formed out of another on a day. */
@Entity('ministry_successor')
export class MinistrySuccessorEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ministry_successor_pkey' })
  predecessor!: MinistryKey;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ministry_successor_pkey' })
  successor!: MinistryKey;

  @PrimaryColumn({ name: 'on_day', type: 'date', primaryKeyConstraintName: 'ministry_successor_pkey' })
  onDay!: LocalDate;
}
