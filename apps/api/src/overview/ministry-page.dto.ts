import type { LocalDate, LocalizedText, MinistryKey } from '@wegmarke/domain';

import { CountField, DayField, KeyField, PartField } from '../platform/answer-fields';
import { DatedNameDto, SuccessionDto } from '../ministries';
import { BasisDto } from '../strategy';
import { LocalizedDto } from '../platform/localized.dto';
import { FigureDto } from './figure.dto';

export class MinistryDto {
  @KeyField('ministry-key') key!: MinistryKey;
  @CountField() position!: number;
  @PartField(() => LocalizedDto, { about: 'Its name on the day, else its next or last one.' }) name!: LocalizedText;
  @PartField(() => LocalizedDto) abbr!: LocalizedText;
  @DayField({ nullable: true }) existsFrom!: LocalDate | null;
  @DayField({ nullable: true }) existsTo!: LocalDate | null;
  @PartField(() => DatedNameDto, { list: true }) names!: DatedNameDto[];
  @PartField(() => SuccessionDto, { list: true }) successors!: SuccessionDto[];
  @PartField(() => SuccessionDto, { list: true }) predecessors!: SuccessionDto[];
  @CountField({ about: 'Measures it leads on the day, dropped and replaced ones included.' }) asLead!: number;
  @CountField({ about: 'Measures it takes part in on the day.' }) asParticipant!: number;
  @PartField(() => FigureDto, { about: 'Its return rate in the round in force.' }) reported!: FigureDto;
}

export class MinistryListDto {
  @PartField(() => MinistryDto, { list: true }) items!: MinistryDto[];
  @PartField(() => BasisDto) basis!: BasisDto;
}

export class MinistryDetailDto extends MinistryDto {
  @PartField(() => BasisDto) basis!: BasisDto;
}
