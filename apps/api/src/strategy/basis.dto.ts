import type { LocalDate, RoundKey } from '@wegmarke/domain';

import { DayField, FlagField, KeyField } from '../platform/answer-fields';

/** What an answer stands on: the facts known on a day, or what a sealed round established for its as-of day. Never both. */
export class BasisDto {
  @DayField({ about: 'The day the answer holds for; the as-of day of the round when `round` is set.' })
  asOf!: LocalDate;

  @FlagField({ about: 'The day lies ahead: what the rules will say if nobody acts.' })
  projection!: boolean;

  @KeyField('round-key', { nullable: true, about: 'Set when the answer comes from the snapshot of a sealed round.' })
  round!: RoundKey | null;

  @DayField({ nullable: true, about: 'Day on which that round was sealed.' })
  sealedOn!: LocalDate | null;

  @FlagField({ about: 'The strategy holds sample data: status, dates, courses and texts are invented.' })
  sample!: boolean;
}
