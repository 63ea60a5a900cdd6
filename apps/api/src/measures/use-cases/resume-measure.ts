import { Injectable } from '@nestjs/common';
import { resumeMeasure, type Actor, type Decision } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import type { StoredMeasure } from '../stored-measure';

export interface ResumeMeasureInput extends MeasureTarget {
  readonly decision: Decision;
}

/** A dropped measure is taken up again, by decision. */
@Injectable()
export class ResumeMeasure {
  constructor(private readonly desk: MeasureDesk) {}

  execute(actor: Actor, input: ResumeMeasureInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'resume-measure', input, ({ record }, { today }) =>
      resumeMeasure(record, input.decision, today),
    );
  }
}
