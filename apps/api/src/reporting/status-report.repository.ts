import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type ReportAuthors } from '@wegmarke/domain';
import type { StrategyChange } from '../strategy';
import { StatusReportEntity } from './status-report.entity';

/** Loads and saves status reports. */
@Injectable()
export class StatusReportRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `report-not-found`, `stale-version` */
  async get(change: StrategyChange, id: string, expected?: number): Promise<StatusReportEntity> {
    const where = { id, strategyId: change.strategy.id };
    const report = await this.database.manager.findOneBy(StatusReportEntity, where);
    if (!report) throw new DomainError('report-not-found', { report: id });
    if (expected !== undefined && expected !== report.version) {
      throw new DomainError('stale-version', { report: id, expected, version: report.version });
    }
    return report;
  }

  async add(report: StatusReportEntity): Promise<void> {
    await this.database.manager.insert(StatusReportEntity, report);
  }

  /** @throws DomainError `stale-version` if the report was changed since it was loaded */
  async save(report: StatusReportEntity, patch: Partial<StatusReportEntity>): Promise<void> {
    const guard = { id: report.id, version: report.version };
    const { content, ...columns } = patch;
    const changed = { ...columns, ...(content ? { content: { ...content } } : {}), version: report.version + 1 };
    const { affected } = await this.database.manager.update(StatusReportEntity, guard, changed);
    if (affected !== 1) throw new DomainError('stale-version', { report: report.id });
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
