import type { HorizonSpans, LocalDate, LocalizedText, Source, StrategyKey } from '@wegmarke/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A public fact about the whole strategy, with its source ("48 von rund 100"). */
export interface PublicFact {
  readonly key: string;
  readonly on: LocalDate;
  readonly text: LocalizedText;
  readonly source: string | null;
}

/** bigint arrives as text; a revision stays far below 2^53. */
const count = { to: (value: number): number => value, from: (value: string): number => Number(value) };

@Entity('strategy')
@Unique('strategy_key_key', ['key'])
export class StrategyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'strategy_pkey' })
  id!: string;

  @Column({ type: 'text' })
  key!: StrategyKey;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'title_de', type: 'text' })
  titleDe!: string;

  @Column({ name: 'title_fr', type: 'text', nullable: true })
  titleFr!: string | null;

  @Column({ name: 'adopted_on', type: 'date' })
  adoptedOn!: LocalDate;

  /** Years from a goal's adoption to its due day. */
  @Column({ type: 'jsonb' })
  spans!: HorizonSpans;

  @Column({ name: 'publication_profile', type: 'jsonb', default: () => `'[]'` })
  publicationProfile!: string[];

  /** Status, dates, courses and texts are invented for the demo. */
  @Column({ type: 'boolean', default: false })
  sample!: boolean;

  @Column({ name: 'public_facts', type: 'jsonb', default: () => `'[]'` })
  publicFacts!: PublicFact[];

  @Column({ type: 'jsonb', default: () => `'[]'` })
  sources!: Source[];

  /** Rises with every change of anything the strategy holds. */
  @Column({ type: 'bigint', default: 0, transformer: count })
  revision!: number;

  /** A write on an earlier day is refused: what was known on past days is never rewritten. */
  @Column({ name: 'last_change_on', type: 'date' })
  lastChangeOn!: LocalDate;
}
