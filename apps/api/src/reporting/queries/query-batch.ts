import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor, Language } from '@wegmarke/domain';
import { describeError } from '../../platform/problem/describe-error';
import type { ReportBatchAnswerDto, ReportBatchItemAnswerDto } from '../reports/report-batch.dto';
import { SettleQuery } from './use-cases/settle-query';

const DONE = 200;
const LAST_EXPECTED = 499;

/** Settling several questions: each for itself, so that one that cannot be does not hold up the others. */
@Injectable()
export class QueryBatch {
  constructor(
    private readonly database: Database,
    private readonly settle: SettleQuery,
  ) {}

  async execute(
    actor: Actor,
    items: readonly { readonly id: string; readonly version: number }[],
    language: Language,
  ): Promise<ReportBatchAnswerDto> {
    const answers: ReportBatchItemAnswerDto[] = [];
    for (const { id, version } of items) answers.push(await this.one(actor, id, version, language));
    return { items: answers };
  }

  /** What nobody expected ends the whole batch: then nothing of it may be called done. */
  private async one(actor: Actor, id: string, version: number, language: Language): Promise<ReportBatchItemAnswerDto> {
    try {
      const settled = await this.database.inPart(() => this.settle.execute(actor, { query: id, version }));
      return { id, status: DONE, problem: null, version: settled.version };
    } catch (error) {
      const problem = describeError(error, language, `/api/queries/${id}/settle`);
      if (problem.status > LAST_EXPECTED) throw error;
      return { id, status: problem.status, problem, version: null };
    }
  }
}
