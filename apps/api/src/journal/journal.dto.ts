import type { LocalDate, StrategyKey } from '@wegmarke/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { CountField, FlagField, IdField, KeyField, PartField, TextField } from '../platform/answer-fields';
import { IsDay } from '../platform/is-day';
import { FilterList, FilterText, PageSize } from '../platform/query-fields';

export const JOURNAL_FORMATS = ['json', 'csv'] as const;

/** Pages of the journal, newest entry first. */
export class JournalPageQueryDto {
  @PageSize() 'page[size]'?: number;

  @ApiPropertyOptional({ type: String, maxLength: 100, description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  'page[after]'?: string;

  @FilterText({ values: JOURNAL_FORMATS, about: 'csv: every entry that fits, as a file.' }) format?: string;
}

export class JournalQueryDto extends JournalPageQueryDto {
  @FilterText({ example: 'frankreich', about: 'Only entries of this strategy.' }) strategy?: StrategyKey;
  @FilterText({ example: 'vm-desk', about: 'Id of the person.' }) actor?: string;
  @FilterText({ example: '3.2.1', about: 'Key or id of what was changed.' }) subject?: string;
  @FilterList({ example: ['report-signed'] }) action?: string[];

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Day in Europe/Berlin, included.' })
  @IsOptional()
  @IsDay()
  from?: LocalDate;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Day in Europe/Berlin, included.' })
  @IsOptional()
  @IsDay()
  to?: LocalDate;
}

export class JournalActorDto {
  @TextField('vm-desk') id!: string;
  @TextField('Fachreferat VM (Demo)', { nullable: true, about: 'null once the person has been erased.' })
  displayName!: string | null;
}

const Value = (about: string): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: about });

export class JournalEntryDto {
  @IdField() id!: string;
  @TextField('administration', { about: 'The id of the strategy, or `administration`.' }) chain!: string;
  @KeyField('strategy-key', { nullable: true }) strategy!: StrategyKey | null;
  @CountField({ about: '1, 2, 3 … inside the chain.' }) position!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @PartField(() => JournalActorDto, { nullable: true, about: 'null: nobody was signed in.' })
  actor!: JournalActorDto | null;
  @TextField('report-signed') action!: string;
  @TextField('report') subjectType!: string;
  @IdField({ nullable: true }) subjectId!: string | null;
  @TextField('3.2.1', { nullable: true }) subjectKey!: string | null;
  @Value('Before; null for something new. `{ "hidden": true }` where the words are the ministry’s own.') old!: unknown;
  @Value('After; null for something removed.') new!: unknown;
  @TextField('9f86d081884c7d65…', { about: 'SHA-256 of the entry and the hash before it.' }) hash!: string;
}

export class JournalPageDto {
  @CountField({ example: 50 }) size!: number;
  @TextField('MTIz', { nullable: true }) next!: string | null;
}

export class JournalDto {
  @PartField(() => JournalEntryDto, { list: true }) items!: JournalEntryDto[];
  @PartField(() => JournalPageDto) page!: JournalPageDto;
  @CountField({ example: 312 }) total!: number;
}

export class VerifiedChainDto {
  @TextField('administration', { about: 'The id of the strategy, or `administration`.' }) chain!: string;
  @KeyField('strategy-key', { nullable: true }) strategy!: StrategyKey | null;
  @CountField({ example: 312 }) length!: number;
  @FlagField({ example: true }) ok!: boolean;
  @CountField({ nullable: true, about: 'First entry that is not what it was, or is missing.' })
  firstBroken!: number | null;
  @TextField('9f86d081884c7d65…', { about: 'Hash of the last entry; worth keeping elsewhere.' }) head!: string;
}

export class VerificationDto {
  @FlagField({ example: true }) ok!: boolean;
  @PartField(() => VerifiedChainDto, { list: true }) chains!: VerifiedChainDto[];
}
