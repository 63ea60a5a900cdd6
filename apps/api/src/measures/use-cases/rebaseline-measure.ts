import { Injectable } from '@nestjs/common';
import { rebaseline, type Actor, type Decision, type Rebaseline } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import type { StoredMeasure } from '../stored-measure';

export interface RebaselineMeasureInput extends MeasureTarget {
  readonly change: Rebaseline;
  readonly decision: Decision;
}

/** A new planned day by decision; what had expired before keeps counting as not kept. */
@Injectable()
export class RebaselineMeasure {
  constructor(private readonly desk: MeasureDesk) {}

  execute(actor: Actor, input: RebaselineMeasureInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'rebaseline', input, ({ record }, { today }) =>
      rebaseline(record, input.change, input.decision, today),
    );
  }
}
