import { Injectable } from '@nestjs/common';
import { reopenImplemented, type Actor } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget, type StoredMeasure } from '../../measures';

export interface ReopenImplementedInput extends MeasureTarget {
  readonly reason: string;
}

/** What was reported as implemented is not: back to running, by the coordination with a reason. */
@Injectable()
export class ReopenImplemented {
  constructor(private readonly desk: MeasureDesk) {}

  execute(actor: Actor, input: ReopenImplementedInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'reopen-implemented', input, ({ record }, { today }) =>
      reopenImplemented(record, input.reason, today),
    );
  }
}
