import { QUERY_STATES, QUERY_TEXT_LENGTH, type LocalDate, type MinistryKey, type QueryState } from '@wegmarke/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  KeyField,
  PartField,
  TextField,
} from '../../platform/answer-fields';

/** Longest body text that is read at all; what is too long to make sense is told by the domain at the field. */
const READABLE = 2 * QUERY_TEXT_LENGTH;

/** A question of the coordination on one field of a report. For the coordination and the ministry alone. */
export class QueryDto {
  @IdField() id!: string;
  @CountField({ example: 1, about: 'For If-Match.' }) version!: number;
  @TextField('/content/narrative/done', { about: 'JSON pointer of the field asked about.' }) field!: string;
  @TextField('Mustertext') question!: string;
  @DayField() askedOn!: LocalDate;
  @TextField('Mustertext', { nullable: true }) answer!: string | null;
  @DayField({ nullable: true }) answeredOn!: LocalDate | null;
  @DayField({ nullable: true }) settledOn!: LocalDate | null;
  @ChoiceField('QueryState', QUERY_STATES) state!: QueryState;
  @TextField('answer-query', { list: true, about: 'What the asking person may do with it.' }) allowedActions!: string[];
}

/** A remark of a participating ministry. */
export class ReportNoteDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
  @TextField('Mustertext') note!: string;
  @DayField() writtenOn!: LocalDate;
}

export class ReportNoteListDto {
  @PartField(() => ReportNoteDto, { list: true }) items!: ReportNoteDto[];
}

export class NewQueryDto {
  @ApiProperty({ type: String, example: '/content/narrative/done' })
  @IsString()
  @MaxLength(200)
  field!: string;

  @ApiProperty({ type: String, example: 'Mustertext', maxLength: QUERY_TEXT_LENGTH })
  @IsString()
  @MaxLength(READABLE)
  question!: string;
}

export class QueryAnswerDto {
  @ApiProperty({ type: String, example: 'Mustertext', maxLength: QUERY_TEXT_LENGTH })
  @IsString()
  @MaxLength(READABLE)
  answer!: string;
}

export class NewNoteDto {
  @ApiProperty({ type: String, example: 'Mustertext', maxLength: QUERY_TEXT_LENGTH })
  @IsString()
  @MaxLength(READABLE)
  note!: string;
}

export class QueryBatchItemDto {
  @ApiProperty({ type: String, format: 'uuid', example: '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10' })
  @IsUUID()
  id!: string;

  @ApiProperty({ type: 'integer', example: 1, minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  version!: number;
}

export class QueryBatchDto {
  @ApiProperty({ enum: ['settle'] })
  @IsIn(['settle'])
  action!: 'settle';

  @ApiProperty({ type: () => [QueryBatchItemDto], maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => QueryBatchItemDto)
  items!: QueryBatchItemDto[];
}
