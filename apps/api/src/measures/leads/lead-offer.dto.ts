import type { LocalDate, MinistryKey } from '@wegmarke/domain';

import { CountField, DayField, IdField, KeyField, TextField } from '../../platform/answer-fields';

/** A lead on offer that waits for the receiving ministry; shown to the two ministries and the coordination. */
export class LeadOfferDto {
  @IdField() id!: string;
  @CountField({ about: 'For `If-Match` of its answer.' }) version!: number;
  @KeyField('ministry-key') from!: MinistryKey;
  @KeyField('ministry-key', { example: 'um' }) to!: MinistryKey;
  @DayField({ about: 'First day of the new lead.' }) effectiveOn!: LocalDate;
  @DayField() offeredOn!: LocalDate;
  @TextField('accept-lead', { list: true, about: 'What the asking person may do with it.' })
  allowedActions!: string[];
}
