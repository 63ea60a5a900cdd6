import {
  STATUS_CLASSES,
  TREND_STEPS,
  COMPUTED_CLASSES,
  type ComputedCounts,
  type LocalDate,
  type StatusCounts,
} from '@wegmarke/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';

import { CountField, DayField, FlagField, PartField, TallyField } from '../platform/answer-fields';
import { IsDay } from '../platform/is-day';
import { FilterText } from '../platform/query-fields';

export class TrendQueryDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2020-07-14',
    description: 'Default: day of adoption.',
  })
  @IsOptional()
  @IsDay()
  from?: LocalDate;

  @ApiPropertyOptional({ type: String, format: 'date', example: '2026-11-22', description: 'Default: today.' })
  @IsOptional()
  @IsDay()
  to?: LocalDate;

  @FilterText({ values: TREND_STEPS, about: 'Default `month`.' }) step?: string;
}

export class TrendItemDto {
  @DayField({ about: 'Last day of the step.' }) asOf!: LocalDate;
  @FlagField() projection!: boolean;
  @CountField({ example: 100 }) total!: number;
  @TallyField('StatusCounts', STATUS_CLASSES) status!: StatusCounts;
  @TallyField('ComputedCounts', COMPUTED_CLASSES) computed!: ComputedCounts;
}

export class TrendDto {
  @PartField(() => TrendItemDto, { list: true }) items!: TrendItemDto[];
  @FlagField({ about: 'The strategy holds sample data.' }) sample!: boolean;
}
