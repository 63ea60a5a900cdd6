import type { Decision, LocalDate } from '@wegmarke/domain';

import { DayInput, TextInput } from '../platform/input-fields';

/** The paper behind a decision of the coordination. */
export class DecisionDto implements Decision {
  @TextInput('StM-2026/14') documentNumber!: string;
  @DayInput({ nullable: true, about: 'Day of the paper, never in the future; null if the number says enough.' })
  decidedOn!: LocalDate | null;
}
