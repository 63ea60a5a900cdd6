import type { LocalDate, LocalizedText, MinistryKey, Source } from '@wegmarke/domain';

import { DayField, KeyField, PartField, TextField } from '../platform/answer-fields';
import { LocalizedDto, SourceDto } from '../strategy/localized.dto';

/** A name and the days on which the ministry bears it. */
export class DatedNameDto {
  @PartField(() => LocalizedDto) name!: LocalizedText;
  @PartField(() => LocalizedDto) abbr!: LocalizedText;
  @DayField({ example: '2021-05-12' }) validFrom!: LocalDate;
  @DayField({ nullable: true, about: 'First day on which it no longer holds.' }) validTo!: LocalDate | null;
  @TextField('found', { about: 'How certain the name is.' }) level!: string;
  @TextField('found', { about: 'How certain the French name is.' }) nameFrLevel!: string;
  @PartField(() => LocalizedDto, { nullable: true }) note!: LocalizedText | null;
  @PartField(() => SourceDto, { list: true }) sources!: Source[];
}

export class SuccessionDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
  @DayField({ example: '2021-05-12' }) on!: LocalDate;
}
