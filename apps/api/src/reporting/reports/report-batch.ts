import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor, Language } from '@wegmarke/domain';
import { describeError } from '../../platform/problem/describe-error';
import { AcceptStatusReport } from '../use-cases/accept-status-report';
import { SignStatusReport } from '../use-cases/sign-status-report';
import type { ReportBatchAction } from './report-content.dto';
import type { ReportBatchAnswerDto, ReportBatchItemAnswerDto } from './report-batch.dto';

interface BatchItem {
  readonly id: string;
  readonly version: number;
}

const DONE = 200;
const LAST_EXPECTED = 499;

/** Signing or accepting several reports: each for itself, so that one that cannot be does not hold up the others. */
@Injectable()
export class ReportBatch {
  constructor(
    private readonly database: Database,
    private readonly sign: SignStatusReport,
    private readonly accept: AcceptStatusReport,
  ) {}

  async execute(
    actor: Actor,
    action: ReportBatchAction,
    items: readonly BatchItem[],
    language: Language,
  ): Promise<ReportBatchAnswerDto> {
    const answers: ReportBatchItemAnswerDto[] = [];
    for (const item of items) answers.push(await this.one(actor, action, item, language));
    return { items: answers };
  }

  /** What nobody expected ends the whole batch: then nothing of it may be called done. */
  private async one(
    actor: Actor,
    action: ReportBatchAction,
    { id, version }: BatchItem,
    language: Language,
  ): Promise<ReportBatchItemAnswerDto> {
    try {
      await this.database.inPart(() => this[action].execute(actor, { report: id, version }));
      return { id, status: DONE, problem: null, version: version + 1 };
    } catch (error) {
      const problem = describeError(error, language, `/api/status-reports/${id}/${action}`);
      if (problem.status > LAST_EXPECTED) throw error;
      return { id, status: problem.status, problem, version: null };
    }
  }
}
