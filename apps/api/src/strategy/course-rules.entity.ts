import type { CourseRules, LocalDate } from '@wegmarke/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The thresholds of the course rule from a day on. */
@Entity('course_rules')
export class CourseRulesEntity {
  @PrimaryColumn({ name: 'strategy_id', type: 'uuid', primaryKeyConstraintName: 'course_rules_pkey' })
  strategyId!: string;

  @Column({ type: 'text' })
  key!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'course_rules_pkey' })
  validFrom!: LocalDate;

  @Column({ type: 'jsonb' })
  thresholds!: Omit<CourseRules, 'key' | 'validFrom'>;
}
