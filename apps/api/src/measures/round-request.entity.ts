import type { LocalDate, MinistryKey } from '@wegmarke/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What a measure owes a reporting round. `ministry` is the lead at opening and stays; who owes the answer on a day follows
 * from the leads (`requestHolder`). Rounds themselves belong to reporting; here only the measure's side is known.
 */
@Entity('round_request')
@Index('round_request_measure', ['measureId'])
export class RoundRequestEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'round_request_pkey' })
  roundId!: string;

  @PrimaryColumn({ name: 'measure_id', type: 'uuid', primaryKeyConstraintName: 'round_request_pkey' })
  measureId!: string;

  @Column({ type: 'text' })
  ministry!: MinistryKey;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: LocalDate | null;

  /** Day of the first signature. */
  @Column({ name: 'answered_on', type: 'date', nullable: true })
  answeredOn!: LocalDate | null;

  @Column({ type: 'boolean', default: false })
  unchanged!: boolean;
}
