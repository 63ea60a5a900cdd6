import { Injectable } from '@nestjs/common';
import { queryStateOf, settleQuery, type Actor } from '@wegmarke/domain';
import type { QueryDto } from '../query.dto';
import { QueryDesk, type QueryTarget } from '../query-desk';
import { recordQuery } from '../query-journal';
import { ReportQueryRepository } from '../report-query.repository';

/** The coordination is done with a question: the answer is enough, or the question is taken back. */
@Injectable()
export class SettleQuery {
  constructor(
    private readonly desk: QueryDesk,
    private readonly queries: ReportQueryRepository,
  ) {}

  execute(actor: Actor, target: QueryTarget): Promise<QueryDto> {
    return this.desk.step(actor, 'settle-query', target, async ({ change, report, query }) => {
      const step = queryStateOf(query) === 'open' ? 'query-taken-back' : 'query-settled';
      const saved = await this.queries.saveSettled(query, settleQuery(query, change.today), actor.personId);
      recordQuery(change, actor, step, report.measure, query, saved);
      return saved;
    });
  }
}
