import { CATALOGUE_SECTIONS, type CatalogueSection, type LocalDate, type StrategyKey } from '@wegmarke/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

import { ChoiceField, CountField, FlagField, KeyField, PartField, TextField } from '../platform/answer-fields';
import { IsDay } from '../platform/is-day';
import { FilterText } from '../platform/query-fields';

export class NewTitleDto {
  @ApiProperty({ type: String, example: 'Partnerschafts-Konzeption', maxLength: 300 })
  @IsString()
  @Length(1, 300)
  de!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Conception de partenariat', maxLength: 300 })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @Length(1, 300)
  fr!: string | null;
}

export class NewStrategyDto {
  @ApiProperty({
    type: String,
    example: 'frankreich',
    maxLength: 40,
    description: 'Stands in addresses, never changes.',
  })
  @IsString()
  @MaxLength(40)
  @Matches(/^[a-z][a-z0-9-]*$/)
  key!: StrategyKey;

  @ApiProperty({ type: () => NewTitleDto })
  @IsDefined()
  @IsObject() // a list of titles would pass as nested, too
  @ValidateNested()
  @Type(() => NewTitleDto)
  title!: NewTitleDto;

  @ApiProperty({ type: String, format: 'date', example: '2020-07-14' })
  @IsDay()
  adoptedOn!: LocalDate;
}

export class StrategyCreatedDto {
  @KeyField('strategy-key') key!: StrategyKey;
}

export const IMPORT_FILE_FORMATS = ['json', 'csv'] as const;

export class ImportFileDto {
  @ApiProperty({ enum: [...IMPORT_FILE_FORMATS] })
  @IsIn(IMPORT_FILE_FORMATS)
  format!: (typeof IMPORT_FILE_FORMATS)[number];

  @ApiProperty({ type: String, description: 'The file as text.' })
  @IsString()
  content!: string;

  @ApiPropertyOptional({ type: String, maxLength: 100, description: 'Number of the paper behind the import.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  documentNumber?: string;
}

export class ImportQueryDto {
  @FilterText({ values: ['true', 'false'], about: 'Without it nothing is changed: a dry run.' }) apply?: string;
}

/** One cell of the file that cannot be taken. */
export class ImportIssueDto {
  @ChoiceField('CatalogueSection', CATALOGUE_SECTIONS) section!: CatalogueSection;
  @CountField({ nullable: true, about: 'As a spreadsheet counts, the header is 1.' }) row!: number | null;
  @TextField('title.de', { nullable: true }) column!: string | null;
  @TextField('value-missing') code!: string;
  @TextField('Diese Angabe fehlt.') detail!: string;
}

export class ImportCountsDto {
  @CountField() create!: number;
  @CountField() update!: number;
  @CountField() unchanged!: number;
}

/** What an import did, or would do. With any issue nothing is changed. */
export class ImportResultDto {
  @FlagField() applicable!: boolean;
  @FlagField() applied!: boolean;
  @PartField(() => ImportIssueDto, { list: true }) issues!: ImportIssueDto[];
  @PartField(() => ImportCountsDto) fields!: ImportCountsDto;
  @PartField(() => ImportCountsDto) ministries!: ImportCountsDto;
  @PartField(() => ImportCountsDto) goals!: ImportCountsDto;
  @PartField(() => ImportCountsDto) measures!: ImportCountsDto;
}
