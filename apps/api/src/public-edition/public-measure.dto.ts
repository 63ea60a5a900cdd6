import {
  LANGUAGES,
  PROVENANCES,
  STATUS_CLASSES,
  type FieldKey,
  type GoalCode,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
  type Provenance,
  type PublishedMeasure,
  type StatusClass,
} from '@wegmarke/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, MaxLength } from 'class-validator';

import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  KeyField,
  PartField,
  TextField,
} from '../platform/answer-fields';
import { LocalizedDto } from '../platform/localized.dto';
import { FilterList, FilterText, PageSize } from '../platform/query-fields';
import { PublicBasisDto, PublicGoalDto, PublicLicenceDto, VersionQueryDto } from './public-round.dto';

export const PUBLIC_SEPARATORS = ['comma', 'semicolon'] as const;
export type PublicSeparator = (typeof PUBLIC_SEPARATORS)[number];

/** Which published measures: every filter must hold, a repeated one is an "or". */
export class PublicMeasuresQueryDto extends VersionQueryDto {
  @FilterList({ example: ['transport'] }) field?: string[];
  @FilterList({ example: ['vm'], about: 'Leading ministry.' }) ministry?: string[];
  @FilterList({ example: ['im'], about: 'Participating ministry.' }) participating?: string[];
  @FilterList({ values: STATUS_CLASSES }) status?: string[];

  @ApiPropertyOptional({ type: String, maxLength: 200, description: 'Words of title and wording, or a code.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @PageSize() 'page[size]'?: number;

  @ApiPropertyOptional({ type: String, maxLength: 100, description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  'page[after]'?: string;
}

export class PublicCsvQueryDto extends VersionQueryDto {
  @FilterText({ values: LANGUAGES, about: 'Language of title and wording; default `de`.' }) lang?: string;
  @FilterText({ values: PUBLIC_SEPARATORS, about: '`semicolon` for German spreadsheets; default `comma`.' })
  separator?: string;
}

/** German, as the ministry wrote it; cleared by acceptance and seal. */
export class PublicNarrativeDto {
  @TextField('Die Vereinbarung wurde unterzeichnet.') done!: string;
  @TextField('Der Zeitplan wird mit den Partnern abgestimmt.') next!: string;
}

export class PublicProvenanceDto {
  @ChoiceField('Provenance', PROVENANCES) title!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) lead!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) goal!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) participants!: Provenance;
  @ChoiceField('Provenance', PROVENANCES, { about: 'Status, dates and narrative.' }) status!: Provenance;
}

/** A measure with what the publication profile names, and nothing else. */
export class PublicMeasureDto implements PublishedMeasure {
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedDto;
  @PartField(() => LocalizedDto, { nullable: true, about: 'The official wording.' }) wording!: LocalizedDto | null;
  @KeyField('field-key') field!: FieldKey;
  @KeyField('goal-code', { nullable: true }) goal!: GoalCode | null;
  @KeyField('ministry-key') lead!: MinistryKey;
  @KeyField('ministry-key', { list: true }) participants!: MinistryKey[];
  @ChoiceField('StatusClass', STATUS_CLASSES) status!: StatusClass;
  @DayField({ nullable: true, about: 'Last day of the end as now expected.' }) endsOn!: LocalDate | null;
  @PartField(() => PublicNarrativeDto, { nullable: true }) narrative!: PublicNarrativeDto | null;
  @PartField(() => PublicProvenanceDto) provenance!: PublicProvenanceDto;
  @FlagField({ about: 'Any part of this row is invented for a demonstration.' }) sample!: boolean;
}

export class PublicMeasurePageDto {
  @CountField({ example: 50 }) size!: number;
  @TextField('3.2.1', { nullable: true }) next!: string | null;
}

export class PublicMeasureListDto {
  @PartField(() => PublicMeasureDto, { list: true }) items!: PublicMeasureDto[];
  @PartField(() => PublicMeasurePageDto) page!: PublicMeasurePageDto;
  @CountField({ example: 100 }) total!: number;
  @PartField(() => PublicBasisDto) basis!: PublicBasisDto;
}

export class PublicMeasureDetailDto extends PublicMeasureDto {
  @PartField(() => PublicGoalDto, { nullable: true }) goalDetail!: PublicGoalDto | null;
  @PartField(() => PublicBasisDto) basis!: PublicBasisDto;
}

/** Everything in one file. */
export class PublicMeasureFileDto {
  @TextField('https://example.org/api/public/strategies/frankreich/rounds/2025/measures.schema.json') $schema!: string;
  @PartField(() => PublicBasisDto) basis!: PublicBasisDto;
  @PartField(() => PublicLicenceDto) licence!: PublicLicenceDto;
  @PartField(() => PublicMeasureDto, { list: true }) items!: PublicMeasureDto[];
  @CountField({ example: 100 }) total!: number;
}
