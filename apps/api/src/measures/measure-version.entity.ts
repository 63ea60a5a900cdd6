import type { LocalDate, MeasureDetails, MeasureFacts, Narrative } from '@wegmarke/domain';
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MeasureEntity } from './measure.entity';

/** The free text of the report in force, with its as-of day. */
export interface DatedNarrative extends Narrative {
  readonly asOfOn: LocalDate;
}

/**
 * Facts and texts of a measure as known from a day on, whole: a past day is read without replaying anything.
 * `facts.goal` is a copy of the goal of then; changing the goal writes new versions of all its measures.
 */
@Entity('measure_version')
@Check('measure_version_days', `to_on is null or to_on > from_on`)
@Exclusion('measure_version_no_overlap', `USING gist (measure_id WITH =, daterange(from_on, to_on) WITH &&)`)
@Index('measure_version_current', ['measureId'], { unique: true, where: '(to_on IS NULL)' })
@Index('measure_version_search_de', { synchronize: false })
@Index('measure_version_search_fr', { synchronize: false })
export class MeasureVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'measure_version_pkey' })
  id!: string;

  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  @ManyToOne(() => MeasureEntity, { nullable: false })
  @JoinColumn({ name: 'measure_id', foreignKeyConstraintName: 'measure_version_measure_id_fkey' })
  measure?: MeasureEntity;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: LocalDate;

  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: LocalDate | null;

  @Column({ type: 'jsonb' })
  facts!: MeasureFacts;

  @Column({ type: 'jsonb' })
  details!: MeasureDetails;

  @Column({ type: 'jsonb', nullable: true })
  narrative!: DatedNarrative | null;

  @Column({ name: 'title_de', type: 'text' })
  titleDe!: string;

  @Column({ name: 'title_fr', type: 'text', nullable: true })
  titleFr!: string | null;

  /** Code, title, wording, partners, themes and milestone titles, stemmed by the database on insert. */
  @Column({ name: 'search_de', type: 'tsvector', select: false })
  searchDe!: string;

  @Column({ name: 'search_fr', type: 'tsvector', select: false })
  searchFr!: string;
}
