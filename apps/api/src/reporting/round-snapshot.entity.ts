import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a sealed round established, as canonical JSON without database ids, and its SHA-256 in hex. */
@Entity('round_snapshot')
export class RoundSnapshotEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'round_snapshot_pkey' })
  roundId!: string;

  /** 1 at the seal; each amendment adds one, earlier ones stay readable. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'round_snapshot_pkey' })
  version!: number;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'text' })
  checksum!: string;

  @Column({ name: 'sealed_at', type: 'timestamptz' })
  sealedAt!: Date;
}
