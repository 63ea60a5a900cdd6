import type { LocalDate, PlannedRound, RoundKey } from '@wegmarke/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsString, Length, ValidateNested } from 'class-validator';

import { IsDay } from '../../platform/is-day';

export class NewPeriodDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-01-01' })
  @IsDay()
  from!: LocalDate;

  @ApiProperty({ type: String, format: 'date', example: '2026-12-31' })
  @IsDay()
  to!: LocalDate;
}

/** A round on paper. */
export class NewRoundDto implements PlannedRound {
  @ApiProperty({ type: String, example: '2026', maxLength: 40, description: 'Stands in addresses, never changes.' })
  @IsString()
  @Length(1, 40)
  key!: RoundKey;

  @ApiProperty({ type: () => NewPeriodDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => NewPeriodDto)
  period!: NewPeriodDto;

  @ApiProperty({ type: String, format: 'date', example: '2026-12-31', description: 'The day the reports speak of.' })
  @IsDay()
  asOfOn!: LocalDate;

  @ApiProperty({ type: String, format: 'date', example: '2027-01-31' })
  @IsDay()
  deadlineOn!: LocalDate;
}
