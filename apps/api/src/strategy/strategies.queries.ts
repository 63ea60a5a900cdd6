import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type {
  CourseRules,
  FieldKey,
  HorizonSpans,
  LocalDate,
  LocalizedText,
  Provenance,
  RoundKey,
  RoundState,
  Source,
  StrategyKey,
} from '@wegmarke/domain';

import type { PublicFact } from './strategy.entity';

export interface StrategyRow {
  id: string;
  key: StrategyKey;
  title: LocalizedText;
  adopted_on: LocalDate;
  revision: string;
  sample: boolean;
  spans: HorizonSpans;
  public_facts: PublicFact[];
  sources: Source[];
}

export interface FieldRow {
  key: FieldKey;
  number: number;
  name_de: string;
  name_fr: string | null;
  name_fr_level: string;
  description_de: string | null;
  description_fr: string | null;
  provenance: Provenance;
  sources: Source[];
}

export interface RulesRow {
  key: string;
  valid_from: LocalDate;
  thresholds: Omit<CourseRules, 'key' | 'validFrom'>;
}

export interface RoundRow {
  id: string;
  key: RoundKey;
  state: RoundState;
  as_of_on: LocalDate;
  period_from: LocalDate;
  period_to: LocalDate;
  opened_on: LocalDate | null;
  deadline_on: LocalDate;
  sealed_on: LocalDate | null;
  published_on: LocalDate | null;
}

const STRATEGY = `
  select id, key, jsonb_build_object('de', title_de, 'fr', title_fr) as title, adopted_on, revision, sample, spans,
         public_facts, sources
  from strategy`;

@Injectable()
export class StrategiesQueries {
  constructor(private readonly database: Database) {}

  list(): Promise<StrategyRow[]> {
    return this.database.query<StrategyRow>(`${STRATEGY} order by adopted_on, key`);
  }

  async find(key: string): Promise<StrategyRow | null> {
    const [row] = await this.database.query<StrategyRow>(`${STRATEGY} where key = $1`, [key]);
    return row ?? null;
  }

  fields(strategyId: string): Promise<FieldRow[]> {
    return this.database.query<FieldRow>(
      `select key, number, name_de, name_fr, name_fr_level, description_de, description_fr, provenance, sources
       from action_field where strategy_id = $1 order by number`,
      [strategyId],
    );
  }

  /** Ascending by the day from which they hold. */
  courseRules(strategyId: string): Promise<RulesRow[]> {
    return this.database.query<RulesRow>(
      'select key, valid_from, thresholds from course_rules where strategy_id = $1 order by valid_from',
      [strategyId],
    );
  }

  /** Latest as-of day first. */
  rounds(strategyId: string): Promise<RoundRow[]> {
    return this.database.query<RoundRow>(
      `select id, key, state, as_of_on, period_from, period_to, opened_on, deadline_on, sealed_on, published_on
       from reporting_round where strategy_id = $1 order by as_of_on desc, key desc`,
      [strategyId],
    );
  }
}
