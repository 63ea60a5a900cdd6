import type { LocalDate } from '@wegmarke/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A decision of the coordination on a measure or goal, with its document number. Never changed, never removed. */
@Entity('decision')
@Check('decision_subject_type_check', `subject_type in ('measure','goal')`)
@Index('decision_subject', ['subjectId', 'decidedOn'])
export class DecisionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'decision_pkey' })
  id!: string;

  @Column({ name: 'strategy_id', type: 'uuid' })
  strategyId!: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: 'measure' | 'goal';

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'document_number', type: 'text', nullable: true })
  documentNumber!: string | null;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn!: LocalDate;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'jsonb' })
  data!: Readonly<Record<string, unknown>>;
}
