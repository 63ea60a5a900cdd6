import { Injectable } from '@nestjs/common';
import { DomainError, may, type Action, type Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import type { QueryDto } from './query.dto';
import { queryAnswer, seesQueries } from './report-queries';
import { ReportQueryRepository, type StoredQuery } from './report-query.repository';
import { ReportSubjects, type ReportOfQuestion } from './report-subjects';

/** Which question, and the version the caller has seen (`If-Match`). */
export interface QueryTarget {
  readonly query: string;
  readonly version?: number;
}

interface AtTheDesk {
  readonly change: StrategyChange;
  readonly report: ReportOfQuestion;
  readonly query: StoredQuery;
}

/** The way every step of a question goes: load, permit, then what the use case decides. */
@Injectable()
export class QueryDesk {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly subjects: ReportSubjects,
    private readonly queries: ReportQueryRepository,
  ) {}

  /** @throws DomainError `query-not-found` also for whoever must not know of it, `stale-version`, the permission's reason */
  async step(
    actor: Actor,
    action: Action,
    { query: id, version }: QueryTarget,
    take: (desk: AtTheDesk) => Promise<StoredQuery>,
  ): Promise<QueryDto> {
    const { strategy } = await this.subjects.get((await this.queries.get(id)).reportId);
    return this.strategies.within(strategy, async (change) => {
      const query = await this.queries.get(id);
      const report = await this.subjects.get(query.reportId);
      if (!seesQueries(actor, report.subject)) throw new DomainError('query-not-found');
      permit(actor, action, report.subject);
      const fresh = await this.queries.get(id, version);
      return queryAnswer(actor, report.subject, await take({ change, report, query: fresh }));
    });
  }

  /** As the report's readers: whoever must not know the report is told there is none. */
  async report(actor: Actor, reportId: string): Promise<ReportOfQuestion> {
    const report = await this.subjects.get(reportId);
    const known = report.subject.state === 'accepted' || may(actor, 'read-unaccepted-report', report.subject).allowed;
    if (!known) throw new DomainError('report-not-found');
    return report;
  }
}
