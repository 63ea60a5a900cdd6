import type { LocalDate, MinistryKey } from '@wegmarke/domain';

import { KeyField, PartField } from '../../platform/answer-fields';
import { DayInput, KeyInput, PartInput } from '../../platform/input-fields';
import { LocalizedInputDto, SourceInputDto } from '../../platform/localized-input.dto';
import { DatedNameDto } from '../../ministries';

/** A name from a day on. The same day again corrects that name; the name before ends the day it begins. */
export class MinistryNameInputDto {
  @PartInput(() => LocalizedInputDto) name!: LocalizedInputDto;
  @PartInput(() => LocalizedInputDto) abbreviation!: LocalizedInputDto;
  @DayInput({ example: '2026-06-01' }) validFrom!: LocalDate;
  @DayInput({ optional: true, nullable: true, about: 'First day on which it no longer holds.' })
  validTo?: LocalDate | null;

  @PartInput(() => LocalizedInputDto, { optional: true, nullable: true }) note?: LocalizedInputDto | null;
  @KeyInput('ministry-key', { optional: true, list: true, about: 'Out of which it was formed on that day.' })
  predecessors?: MinistryKey[];

  @PartInput(() => SourceInputDto, { optional: true, list: true }) sources?: SourceInputDto[];
}

export class MinistryNamesDto {
  @KeyField('ministry-key') key!: MinistryKey;
  @PartField(() => DatedNameDto, { list: true, about: 'Ascending by day.' }) names!: DatedNameDto[];
}
