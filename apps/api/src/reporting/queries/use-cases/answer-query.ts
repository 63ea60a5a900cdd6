import { Injectable } from '@nestjs/common';
import { answerQuery, type Actor } from '@wegmarke/domain';
import type { QueryDto } from '../query.dto';
import { QueryDesk, type QueryTarget } from '../query-desk';
import { recordQuery } from '../query-journal';
import { ReportQueryRepository } from '../report-query.repository';

export interface AnswerQueryInput extends QueryTarget {
  readonly answer: string;
}

/** The ministry answers at the field. */
@Injectable()
export class AnswerQuery {
  constructor(
    private readonly desk: QueryDesk,
    private readonly queries: ReportQueryRepository,
  ) {}

  execute(actor: Actor, input: AnswerQueryInput): Promise<QueryDto> {
    return this.desk.step(actor, 'answer-query', input, async ({ change, report, query }) => {
      const answered = answerQuery(query, input.answer, change.today);
      const saved = await this.queries.saveAnswer(query, answered, actor.personId);
      recordQuery(change, actor, 'query-answered', report.measure, query, saved);
      return saved;
    });
  }
}
