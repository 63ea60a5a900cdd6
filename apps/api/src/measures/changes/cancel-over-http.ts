import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor } from '@wegmarke/domain';

import { Clock } from '../../platform/clock';
import { CancelMeasure } from '../use-cases/cancel-measure';
import type { CancelMeasureDto } from './decisions.dto';
import { MeasureAnswers } from './measure-answers';
import type { MeasureCancelledDto } from './measure-cancelled.dto';

/** Cancels, and answers what is left to say of a measure that has no page any more. */
@Injectable()
export class CancelOverHttp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: MeasureAnswers,
    private readonly cancelMeasure: CancelMeasure,
  ) {}

  cancel(actor: Actor, id: string, version: number, body: CancelMeasureDto): Promise<MeasureCancelledDto> {
    return this.database.inTransaction(async () => {
      const target = await this.answers.target(id, version);
      await this.cancelMeasure.execute(actor, { ...target, ...body });
      const { strategy, measure } = target;
      return { id, code: measure, strategy, version: version + 1, cancelledOn: this.clock.today() };
    });
  }
}
