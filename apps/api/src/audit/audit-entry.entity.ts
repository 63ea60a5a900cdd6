import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One change: who (person id, never a name), what, when, old and new. The database refuses to change or remove it. */
@Entity('audit_entry')
@Index('audit_entry_subject', ['subjectId', 'position'])
@Index('audit_entry_person', ['personId', 'position'])
@Index('audit_entry_at', ['at'])
@Index('audit_entry_chain', ['chain', 'chainPosition'], { unique: true })
export class AuditEntryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_entry_pkey' })
  id!: string;

  /** Order of recording; bigint, so text. */
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS', insert: false, update: false })
  position!: string;

  @Column({ name: 'strategy_id', type: 'uuid', nullable: true })
  strategyId!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'person_id', type: 'text', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ name: 'subject_key', type: 'text', nullable: true })
  subjectKey!: string | null;

  @Column({ name: 'old_value', type: 'jsonb', nullable: true })
  oldValue!: unknown;

  @Column({ name: 'new_value', type: 'jsonb', nullable: true })
  newValue!: unknown;

  /** The strategy's id, or `administration`: each has a chain of its own. */
  @Column({ type: 'text' })
  chain!: string;

  /** 1, 2, 3 … inside the chain; bigint, so text. */
  @Column({ name: 'chain_position', type: 'bigint' })
  chainPosition!: string;

  @Column({ name: 'previous_hash', type: 'text' })
  previousHash!: string;

  /** SHA-256 over the entry and the hash before it, in hex. */
  @Column({ type: 'text' })
  hash!: string;
}
