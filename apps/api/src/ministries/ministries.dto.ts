import type { LocalDate, LocalizedText, MinistryKey, Source } from '@wegmarke/domain';

import { CountField, DayField, KeyField, PartField, TextField } from '../platform/answer-fields';
import { LocalizedDto, SourceDto } from '../platform/localized.dto';

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

/** A ministry under the name it bears on the day; one that does not exist that day under its next or last name. */
export class MinistryLabelDto {
  @KeyField('ministry-key') key!: MinistryKey;
  @CountField() position!: number;
  @PartField(() => LocalizedDto) name!: LocalizedText;
  @PartField(() => LocalizedDto) abbr!: LocalizedText;
  @TextField('found', { about: 'How certain the name is.' }) level!: string;
  @PartField(() => LocalizedDto, { nullable: true }) note!: LocalizedText | null;
  @DayField({ nullable: true, about: 'First day of its first name.' }) existsFrom!: LocalDate | null;
  @DayField({ nullable: true, about: 'First day on which it no longer exists.' }) existsTo!: LocalDate | null;
}
