import { Injectable } from '@nestjs/common';
import { askQuery, type Actor } from '@wegmarke/domain';
import { permit } from '../../../access';
import { StrategyChanges } from '../../../strategy';
import type { QueryDto } from '../query.dto';
import { QueryDesk } from '../query-desk';
import { recordQuery } from '../query-journal';
import { queryAnswer } from '../report-queries';
import { ReportQueryRepository } from '../report-query.repository';

export interface AskQueryInput {
  readonly report: string;
  readonly field: string;
  readonly question: string;
}

/** The coordination asks on one field of a signed report. Never who wrote or signed it. */
@Injectable()
export class AskQuery {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly desk: QueryDesk,
    private readonly queries: ReportQueryRepository,
  ) {}

  async execute(actor: Actor, input: AskQueryInput): Promise<QueryDto> {
    const { strategy } = await this.desk.report(actor, input.report);
    return this.strategies.within(strategy, async (change) => {
      const report = await this.desk.report(actor, input.report);
      permit(actor, 'ask-query', report.subject);
      const asked = askQuery(report.subject, input, change.today);
      const query = await this.queries.add(change.strategy.id, report.id, asked, actor.personId);
      recordQuery(change, actor, 'query-asked', report.measure, null, query);
      change.announce({ type: 'query-asked', queryId: query.id });
      return queryAnswer(actor, report.subject, query);
    });
  }
}
