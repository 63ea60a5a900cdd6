import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { DomainError, type ReportQueryRecord } from '@wegmarke/domain';

export interface StoredQuery extends ReportQueryRecord {
  readonly id: string;
  readonly version: number;
  readonly reportId: string;
}

const COLUMNS = `id, version, report_id as "reportId", field, question, asked_on as "askedOn", answer,
  answered_on as "answeredOn", settled_on as "settledOn"`;

/** Loads and saves the questions on reports. */
@Injectable()
export class ReportQueryRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `query-not-found`, `stale-version` */
  async get(id: string, expected?: number): Promise<StoredQuery> {
    const [query] = await this.database.query<StoredQuery>(`select ${COLUMNS} from report_query where id = $1`, [id]);
    if (!query) throw new DomainError('query-not-found');
    if (expected !== undefined && expected !== query.version) {
      throw new DomainError('stale-version', { query: id, expected, version: query.version });
    }
    return query;
  }

  /** In the order asked. */
  list(reportId: string): Promise<StoredQuery[]> {
    return this.database.query<StoredQuery>(`select ${COLUMNS} from report_query where report_id = $1 order by id`, [
      reportId,
    ]);
  }

  async add(
    strategyId: string,
    reportId: string,
    record: ReportQueryRecord,
    askedBy: string | null,
  ): Promise<StoredQuery> {
    const id = uuidV7();
    await this.database.query(
      `insert into report_query (id, strategy_id, report_id, field, question, asked_by, asked_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, strategyId, reportId, record.field, record.question, askedBy, record.askedOn],
    );
    return { ...record, id, version: 1, reportId };
  }

  /** @throws DomainError `stale-version` if somebody was faster */
  async saveAnswer(
    query: StoredQuery,
    { answer, answeredOn }: ReportQueryRecord,
    by: string | null,
  ): Promise<StoredQuery> {
    const set = 'answer = $3, answered_on = $4, answered_by = $5';
    await this.update(query, set, [answer, answeredOn, by]);
    return { ...query, answer, answeredOn, version: query.version + 1 };
  }

  /** @throws DomainError `stale-version` if somebody was faster */
  async saveSettled(query: StoredQuery, { settledOn }: ReportQueryRecord, by: string | null): Promise<StoredQuery> {
    await this.update(query, 'settled_on = $3, settled_by = $4', [settledOn, by]);
    return { ...query, settledOn, version: query.version + 1 };
  }

  private async update(query: StoredQuery, set: string, values: readonly unknown[]): Promise<void> {
    const saved = await this.database.query(
      `with saved as (
         update report_query set ${set}, version = version + 1 where id = $1 and version = $2 returning id
       )
       select id from saved`,
      [query.id, query.version, ...values],
    );
    if (saved.length !== 1) throw new DomainError('stale-version', { query: query.id });
  }
}
