import type { LocalDate, MinistryKey, StatusReportContent, StatusReportState } from '@wegmarke/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A ministry's word on one measure, in a round or as an interim report. Persons are ids, never names. */
@Entity('status_report')
@Check('status_report_state_check', `state in ('draft','submitted','signed','accepted','returned')`)
@Index('status_report_measure', ['measureId', 'asOfOn', 'acceptedOn'])
@Index('status_report_round', ['roundId', 'measureId'])
// One unfinished report per measure, ministry and round; TypeORM cannot write its condition.
@Index('status_report_unfinished', { synchronize: false })
@Index('status_report_waiting', { synchronize: false })
export class StatusReportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'status_report_pkey' })
  id!: string;

  @Column({ name: 'strategy_id', type: 'uuid' })
  strategyId!: string;

  @Column({ name: 'measure_id', type: 'uuid' })
  measureId!: string;

  /** `null`: an interim report (Zwischenmeldung). */
  @Column({ name: 'round_id', type: 'uuid', nullable: true })
  roundId!: string | null;

  @Column({ type: 'text' })
  state!: StatusReportState;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'as_of_on', type: 'date' })
  asOfOn!: LocalDate;

  @Column({ name: 'signed_on', type: 'date', nullable: true })
  signedOn!: LocalDate | null;

  @Column({ name: 'accepted_on', type: 'date', nullable: true })
  acceptedOn!: LocalDate | null;

  /** Order of acceptance inside the measure: the `sequence` of its word entry. */
  @Column({ type: 'integer', nullable: true })
  sequence!: number | null;

  @Column({ type: 'jsonb' })
  content!: StatusReportContent;

  /** The earlier report that this one corrects. */
  @Column({ type: 'uuid', nullable: true })
  corrects!: string | null;

  /** Whose word it is: the lead that began it; a draft stays there when the lead moves on. */
  @Column({ type: 'text' })
  ministry!: MinistryKey;

  /** Why an accepted report is corrected; compulsory with `corrects`. */
  @Column({ name: 'correction_reason', type: 'text', nullable: true })
  correctionReason!: string | null;

  @Column({ name: 'submitted_on', type: 'date', nullable: true })
  submittedOn!: LocalDate | null;

  @Column({ name: 'returned_on', type: 'date', nullable: true })
  returnedOn!: LocalDate | null;

  @Column({ name: 'returned_by', type: 'text', nullable: true })
  returnedBy!: string | null;

  @Column({ name: 'return_note', type: 'text', nullable: true })
  returnNote!: string | null;

  /** When the content or the state last changed. */
  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt!: Date | null;

  @Column({ name: 'written_by', type: 'text', nullable: true })
  writtenBy!: string | null;

  /** Everybody whose words are or were in it; none of them may sign it. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  contributors!: readonly string[];

  @Column({ name: 'submitted_by', type: 'text', nullable: true })
  submittedBy!: string | null;

  @Column({ name: 'signed_by', type: 'text', nullable: true })
  signedBy!: string | null;

  @Column({ name: 'accepted_by', type: 'text', nullable: true })
  acceptedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
