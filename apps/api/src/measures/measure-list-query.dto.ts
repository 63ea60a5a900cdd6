import {
  COURSES,
  EFFECTS,
  FIGURE_KEYS,
  HORIZONS,
  LANGUAGES,
  MEASURE_KINDS,
  REPORT_STATES,
  STATUS_CLASSES,
  ATTENTION_KEYS,
} from '@wegmarke/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, MaxLength } from 'class-validator';

import { FilterList, FilterText, PageSize } from '../platform/query-fields';
import { BasisQueryDto } from '../strategy';

export const SORT_KEYS = [
  'code',
  'title',
  'field',
  'lead',
  'status',
  'computed',
  'reported',
  'endsOn',
  'horizon',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const SEPARATORS = ['comma', 'semicolon'] as const;
export type Separator = (typeof SEPARATORS)[number];

const orNone = (values: readonly string[]) => [...values, 'none'];

/** Which measures: every filter must hold, a repeated one is an "or". Values are checked for meaning later (422). */
export class MeasureFilterDto extends BasisQueryDto {
  @FilterList({ example: ['transport'] }) field?: string[];
  @FilterList({ example: ['vm'], about: 'Leading ministry.' }) ministry?: string[];
  @FilterList({ example: ['im'], about: 'Participating ministry.' }) participating?: string[];
  @FilterList({ values: HORIZONS }) horizon?: string[];
  @FilterList({ values: MEASURE_KINDS }) kind?: string[];
  @FilterList({ values: STATUS_CLASSES }) status?: string[];
  @FilterList({ values: orNone(COURSES) }) computed?: string[];
  @FilterList({ values: orNone(COURSES) }) reported?: string[];
  @FilterList({ values: EFFECTS }) effect?: string[];
  @FilterList({ values: orNone(REPORT_STATES) }) report?: string[];
  @FilterText({ values: ['true', 'false'] }) expired?: string;
  @FilterList({ example: ['3.2'], about: 'Main goal by code; `none` for measures without goal.' }) goal?: string[];
  @FilterList({ example: ['climate'] }) theme?: string[];
  @FilterList({ values: ATTENTION_KEYS }) attention?: string[];
  @FilterText({ values: FIGURE_KEYS, about: 'The list behind a number, together with `in`.' }) figure?: string;
  @FilterText({ example: 'numerator', about: '`numerator`, `denominator`, `rest`, `excluded` or the key of a part.' })
  in?: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: 200,
    example: 'Bahnstrecke',
    description: 'Words of title and wording, or a code.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({
    type: String,
    maxLength: 200,
    example: '-endsOn,code',
    description: `Comma separated, "-" turns round: ${SORT_KEYS.join(', ')}. Default \`code\`; what has no value comes last.`,
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  sort?: string;
}

export class MeasureListQueryDto extends MeasureFilterDto {
  @PageSize() 'page[size]'?: number;

  @ApiPropertyOptional({ type: String, maxLength: 2000, description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  'page[after]'?: string;
}

export class MeasureFileQueryDto extends MeasureFilterDto {
  @FilterText({ values: LANGUAGES, about: 'Language of the title column; default `de`.' }) lang?: string;
  @FilterText({ values: SEPARATORS, about: '`semicolon` for German spreadsheets; default `comma`.' })
  separator?: string;
}
