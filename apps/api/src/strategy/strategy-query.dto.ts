import { ApiPropertyOptional } from '@nestjs/swagger';
import type { LocalDate, RoundKey } from '@wegmarke/domain';
import { IsOptional, Matches, MaxLength } from 'class-validator';

import { IsDay } from '../platform/is-day';

/** Questions about what was known on a day. */
export class DayQueryDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2023-11-21',
    description: 'What was known on that day; default today.',
  })
  @IsOptional()
  @IsDay()
  asOf?: LocalDate;
}

/** Questions that a sealed round answers too. */
export class BasisQueryDto extends DayQueryDto {
  @ApiPropertyOptional({
    type: String,
    example: '2023',
    description: 'What that sealed round established; never together with `asOf`.',
  })
  @IsOptional()
  @Matches(/^[\w.-]+$/u)
  @MaxLength(60)
  round?: RoundKey;
}
