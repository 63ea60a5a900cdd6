import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { DomainError, type ReportRequest, type RoundKey, type RoundRecord } from '@wegmarke/domain';
import { insertRows } from '../platform/insert-rows';
import type { StrategyChange } from '../strategy';
import { ReportingRoundEntity } from './reporting-round.entity';

/** A round as loaded for a change, with the id and the version that guard its saving. */
export interface StoredRound {
  readonly id: string;
  readonly version: number;
  readonly record: RoundRecord;
}

@Injectable()
export class RoundRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `round-not-found`, `stale-version` */
  async get(change: StrategyChange, key: RoundKey, expected?: number): Promise<StoredRound> {
    const row = await this.database.manager.findOneBy(ReportingRoundEntity, { strategyId: change.strategy.id, key });
    if (!row) throw new DomainError('round-not-found', { round: key });
    if (expected !== undefined && expected !== row.version) {
      throw new DomainError('stale-version', { round: key, expected, version: row.version });
    }
    return storedRound(row);
  }

  /** @throws DomainError `round-not-found` */
  async getById(change: StrategyChange, id: string): Promise<StoredRound> {
    const row = await this.database.manager.findOneBy(ReportingRoundEntity, { strategyId: change.strategy.id, id });
    if (!row) throw new DomainError('round-not-found', { round: id });
    return storedRound(row);
  }

  async listKeys(change: StrategyChange): Promise<RoundKey[]> {
    const rows = await this.database.manager.find(ReportingRoundEntity, {
      select: { key: true },
      where: { strategyId: change.strategy.id },
    });
    return rows.map(({ key }) => key);
  }

  async add(change: StrategyChange, record: RoundRecord): Promise<StoredRound> {
    const id = uuidV7();
    const row = { id, strategyId: change.strategy.id, version: 1, ...columnsOf(record), sealedAt: null };
    await this.database.manager.insert(ReportingRoundEntity, row);
    return { id, version: 1, record };
  }

  /** @throws DomainError `stale-version` if the round was changed since it was loaded */
  async save(round: StoredRound, record: RoundRecord, sealedAt?: Date): Promise<void> {
    const patch = { ...columnsOf(record), version: round.version + 1, ...(sealedAt ? { sealedAt } : {}) };
    const guard = { id: round.id, version: round.version };
    const { affected } = await this.database.manager.update(ReportingRoundEntity, guard, patch);
    if (affected !== 1) throw new DomainError('stale-version', { round: record.key });
  }

  async addRequests(
    round: StoredRound,
    requests: readonly ReportRequest[],
    idOf: (request: ReportRequest) => string,
  ): Promise<void> {
    const rows = requests.map((request) => ({
      round_id: round.id,
      measure_id: idOf(request),
      ministry: request.ministry,
      withdrawn_on: request.withdrawnOn,
      answered_on: request.answeredOn,
      unchanged: request.unchanged,
    }));
    await insertRows(this.database, 'round_request', rows);
  }

  listRequests(round: StoredRound): Promise<ReportRequest[]> {
    return this.database.query<ReportRequest>(
      `select r.key as round, m.code as measure, q.ministry, q.withdrawn_on as "withdrawnOn",
              q.answered_on as "answeredOn", q.unchanged
       from round_request q join measure m on m.id = q.measure_id join reporting_round r on r.id = q.round_id
       where q.round_id = $1 order by m.code`,
      [round.id],
    );
  }

  /** What one measure owes the round, or null if nothing was asked. */
  async findRequest(round: StoredRound, measureId: string): Promise<ReportRequest | null> {
    const [request] = await this.database.query<ReportRequest>(
      `select r.key as round, m.code as measure, q.ministry, q.withdrawn_on as "withdrawnOn",
              q.answered_on as "answeredOn", q.unchanged
       from round_request q join measure m on m.id = q.measure_id join reporting_round r on r.id = q.round_id
       where q.round_id = $1 and q.measure_id = $2`,
      [round.id, measureId],
    );
    return request ?? null;
  }

  async saveAnswer(round: StoredRound, measureId: string, { answeredOn, unchanged }: ReportRequest): Promise<void> {
    await this.database.query(
      'update round_request set answered_on = $3, unchanged = $4 where round_id = $1 and measure_id = $2',
      [round.id, measureId, answeredOn, unchanged],
    );
  }
}

function storedRound(row: ReportingRoundEntity): StoredRound {
  const { key, state, asOfOn, deadlineOn, openedOn, sealedOn, publishedOn } = row;
  const period = { from: row.periodFrom, to: row.periodTo };
  const record = { key, state, period, asOfOn, deadlineOn, openedOn, sealedOn, publishedOn };
  return { id: row.id, version: row.version, record };
}

function columnsOf({ period, ...record }: RoundRecord) {
  return { ...record, periodFrom: period.from, periodTo: period.to };
}
