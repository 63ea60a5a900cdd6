import type { LocalDate, MeasureCode, StrategyKey } from '@wegmarke/domain';

import { CountField, DayField, IdField, KeyField } from '../../platform/answer-fields';

/** A cancelled measure has left the strategy: it has no page from that day on. */
export class MeasureCancelledDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @KeyField('strategy-key') strategy!: StrategyKey;
  @CountField() version!: number;
  @DayField() cancelledOn!: LocalDate;
}
