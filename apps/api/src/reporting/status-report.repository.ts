import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  DomainError,
  type MinistryKey,
  type ReportAuthors,
  type StatusReportContent,
  type StrategyKey,
} from '@wegmarke/domain';
import { In, IsNull } from 'typeorm';
import type { StrategyChange } from '../strategy';
import { StatusReportEntity } from './status-report.entity';

/** Whose report on what: there is one at a time that is not a fact yet. */
export interface ReportPlace {
  readonly measureId: string;
  readonly ministry: MinistryKey;
  readonly roundId: string | null;
}

/** Loads and saves status reports. */
@Injectable()
export class StatusReportRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `report-not-found` */
  async strategyOf(id: string): Promise<StrategyKey> {
    const [row] = await this.database.query<{ key: StrategyKey }>(
      'select s.key from status_report r join strategy s on s.id = r.strategy_id where r.id = $1',
      [id],
    );
    if (!row) throw new DomainError('report-not-found');
    return row.key;
  }

  /** @throws DomainError `measure-not-found` */
  async strategyOfMeasure(measureId: string): Promise<StrategyKey> {
    const [row] = await this.database.query<{ key: StrategyKey }>(
      'select s.key from measure m join strategy s on s.id = m.strategy_id where m.id = $1',
      [measureId],
    );
    if (!row) throw new DomainError('measure-not-found');
    return row.key;
  }

  find(change: StrategyChange, id: string): Promise<StatusReportEntity | null> {
    return this.database.manager.findOneBy(StatusReportEntity, { id, strategyId: change.strategy.id });
  }

  /** @throws DomainError `report-not-found` */
  async get(change: StrategyChange, id: string): Promise<StatusReportEntity> {
    const report = await this.find(change, id);
    if (!report) throw new DomainError('report-not-found', { report: id });
    return report;
  }

  /** The one that is being written, waits for a signature or waits for the coordination. */
  findUnfinished({ measureId, ministry, roundId }: ReportPlace): Promise<StatusReportEntity | null> {
    const state = In(['draft', 'submitted', 'returned', 'signed']);
    return this.database.manager.findOne(StatusReportEntity, {
      where: { measureId, ministry, roundId: roundId ?? IsNull(), state },
      order: { id: 'DESC' },
    });
  }

  /** What the newest accepted report says that was no confirmation of no change. */
  async newestContent(measureId: string): Promise<StatusReportContent | null> {
    const [row] = await this.database.query<{ content: StatusReportContent }>(
      `select content from status_report
       where measure_id = $1 and state = 'accepted' and content -> 'unchanged' = 'false'
       order by as_of_on desc, accepted_on desc, sequence desc limit 1`,
      [measureId],
    );
    return row?.content ?? null;
  }

  async add(report: StatusReportEntity): Promise<void> {
    await this.database.manager.insert(StatusReportEntity, report);
  }

  /** Answers the report as it is now. @throws DomainError `stale-version` if it was changed since it was loaded */
  async save(
    change: StrategyChange,
    report: StatusReportEntity,
    patch: Partial<StatusReportEntity>,
  ): Promise<StatusReportEntity> {
    const { content, ...columns } = { ...patch, changedAt: change.at, version: report.version + 1 };
    const guard = { id: report.id, version: report.version };
    const changed = { ...columns, ...(content ? { content: { ...content } } : {}) };
    const { affected } = await this.database.manager.update(StatusReportEntity, guard, changed);
    if (affected !== 1) throw new DomainError('stale-version', { report: report.id });
    return { ...report, ...columns, ...(content ? { content } : {}) };
  }

  /** Only for what nobody but the ministry has ever seen. */
  async remove({ id, version }: StatusReportEntity): Promise<void> {
    await this.database.query('delete from personal_link where report_id = $1', [id]);
    const { affected } = await this.database.manager.delete(StatusReportEntity, { id, version });
    if (affected !== 1) throw new DomainError('stale-version', { report: id });
  }

  /** The persons behind the newest accepted report of a measure; null before the first one. */
  async newestAuthors(measureId: string): Promise<ReportAuthors | null> {
    const [authors] = await this.database.query<ReportAuthors>(
      `select written_by as "writtenBy", signed_by as "signedBy" from status_report
       where measure_id = $1 and state = 'accepted'
       order by as_of_on desc, accepted_on desc, sequence desc limit 1`,
      [measureId],
    );
    return authors ?? null;
  }
}
