import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  addYears,
  DomainError,
  type HorizonSpans,
  type LocalDate,
  type RoundKey,
  type StrategyKey,
} from '@wegmarke/domain';

import { Clock } from '../platform/clock';
import type { SealedRoundOfQuestion, Standpoint, StrategyOfQuestion } from './standpoint';

/** Projections reach this far: beyond it nothing is planned. */
const YEARS_AHEAD = 20;

export interface BasisQuestion {
  readonly asOf?: LocalDate;
  readonly round?: RoundKey;
}

interface Row {
  id: string;
  key: StrategyKey;
  adopted_on: LocalDate;
  revision: string;
  sample: boolean;
  spans: HorizonSpans;
  round_id: string | null;
  round_key: RoundKey;
  as_of_on: LocalDate;
  sealed_on: LocalDate | null;
  snapshot_version: number | null;
}

const STRATEGY_AND_ROUND = `
  select s.id, s.key, s.adopted_on, s.revision, s.sample, s.spans,
         r.id as round_id, r.key as round_key, r.as_of_on, r.sealed_on,
         (select max(version) from round_snapshot where round_id = r.id) as snapshot_version
  from strategy s
  left join reporting_round r on r.strategy_id = s.id and r.key = $2
  where s.key = $1`;

/** Finds out from where a question looks: the strategy and the day or the sealed round. */
@Injectable()
export class Standpoints {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `strategy-not-found` · `as-of-with-round` · `day-before-adoption` · `day-too-far-ahead` ·
   *   `round-not-found` · `round-not-sealed`
   */
  async of(strategyKey: string, { asOf, round }: BasisQuestion = {}): Promise<Standpoint> {
    if (asOf && round) throw new DomainError('as-of-with-round');
    const row = await this.find(strategyKey, round ?? null);
    return round ? ofRound(row, round) : this.ofDay(row, asOf ?? this.clock.today());
  }

  private async find(strategyKey: string, round: string | null): Promise<Row> {
    const [row] = await this.database.prepared<Row>('standpoint', STRATEGY_AND_ROUND, [strategyKey, round]);
    if (!row) throw new DomainError('strategy-not-found', { key: strategyKey });
    return row;
  }

  private ofDay(row: Row, asOf: LocalDate): Standpoint {
    const strategy = strategyOf(row);
    const today = this.clock.today();
    const last = addYears(today, YEARS_AHEAD);
    if (asOf < strategy.adoptedOn)
      throw new DomainError('day-before-adoption', { day: asOf, adoptedOn: strategy.adoptedOn });
    if (asOf > last) throw new DomainError('day-too-far-ahead', { day: asOf, years: YEARS_AHEAD });
    const source = { kind: 'day', strategyId: strategy.id, day: asOf } as const;
    return { strategy, asOf, projection: asOf > today, round: null, source };
  }
}

function ofRound(row: Row, key: RoundKey): Standpoint {
  if (row.round_id === null) throw new DomainError('round-not-found', { round: key });
  if (row.sealed_on === null || row.snapshot_version === null)
    throw new DomainError('round-not-sealed', { round: key });
  const round: SealedRoundOfQuestion = {
    id: row.round_id,
    key: row.round_key,
    asOfOn: row.as_of_on,
    sealedOn: row.sealed_on,
  };
  const source = { kind: 'round', roundId: round.id, snapshotVersion: row.snapshot_version } as const;
  return { strategy: strategyOf(row), asOf: round.asOfOn, projection: false, round, source };
}

function strategyOf({ id, key, adopted_on, revision, sample, spans }: Row): StrategyOfQuestion {
  return { id, key, adoptedOn: adopted_on, revision: Number(revision), sample, spans };
}
