import { HORIZONS } from '@wegmarke/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

import { FilterList, FilterText, PageSize } from '../platform/query-fields';
import { BasisQueryDto } from '../strategy';

export class MilestonesQueryDto extends BasisQueryDto {
  @FilterText({ values: ['true', 'false'], about: 'Only kept, or only not kept ones.' }) kept?: string;
  @FilterList({ example: ['vm'], about: 'Leading ministry.' }) ministry?: string[];
  @FilterList({ example: ['transport'] }) field?: string[];
  @FilterList({ values: HORIZONS }) horizon?: string[];
  @PageSize() 'page[size]'?: number;

  @ApiPropertyOptional({ type: String, maxLength: 2000, description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  'page[after]'?: string;
}
