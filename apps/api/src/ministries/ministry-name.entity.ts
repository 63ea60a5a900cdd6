import type { LocalDate, MinistryKey, Source } from '@wegmarke/domain';
import { Check, Column, Entity, Exclusion, PrimaryColumn } from 'typeorm';

/** A name with the days on which it holds; `validTo` is the first day on which it no longer holds. */
@Entity('ministry_name')
@Check('ministry_name_days', `valid_to is null or valid_to > valid_from`)
@Exclusion('ministry_name_no_overlap', `USING gist (ministry WITH =, daterange(valid_from, valid_to) WITH &&)`)
export class MinistryNameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'ministry_name_pkey' })
  id!: string;

  @Column({ type: 'text' })
  ministry!: MinistryKey;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ name: 'name_de', type: 'text' })
  nameDe!: string;

  @Column({ name: 'name_fr', type: 'text', nullable: true })
  nameFr!: string | null;

  @Column({ name: 'abbr_de', type: 'text' })
  abbrDe!: string;

  @Column({ name: 'abbr_fr', type: 'text', nullable: true })
  abbrFr!: string | null;

  /** How certain the French name is. */
  @Column({ name: 'name_fr_level', type: 'text' })
  nameFrLevel!: string;

  /** How certain the German name is. */
  @Column({ type: 'text' })
  level!: string;

  @Column({ name: 'note_de', type: 'text', nullable: true })
  noteDe!: string | null;

  @Column({ name: 'note_fr', type: 'text', nullable: true })
  noteFr!: string | null;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  sources!: Source[];
}
