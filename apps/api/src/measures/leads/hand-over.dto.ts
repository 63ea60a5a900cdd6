import type { LocalDate, MinistryKey } from '@wegmarke/domain';

import { DayInput, KeyInput, PartInput } from '../../platform/input-fields';
import { DecisionDto } from '../../strategy';

export class OfferLeadDto {
  @KeyInput('ministry-key', { example: 'um' }) to!: MinistryKey;
  @DayInput({ about: 'First day of the new lead; today or later.' }) effectiveOn!: LocalDate;
}

export class HandOverLeadDto extends OfferLeadDto {
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}
