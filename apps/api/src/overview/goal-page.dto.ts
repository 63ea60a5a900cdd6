import { CountField, PartField, TextField } from '../platform/answer-fields';
import { GoalDto } from '../goals';
import { MeasureListItemDto } from '../measures';
import { BasisDto, FieldDto } from '../strategy';

export class GoalListItemDto extends GoalDto {
  @CountField({ about: 'Measures whose main goal it is.' }) measureCount!: number;
}

export class GoalListDto {
  @PartField(() => GoalListItemDto, { list: true }) items!: GoalListItemDto[];
  @PartField(() => BasisDto) basis!: BasisDto;
}

/** A goal with the measures that serve it. */
export class GoalDetailDto extends GoalDto {
  @PartField(() => MeasureListItemDto, { list: true, about: 'Measures whose main goal it is.' })
  measures!: MeasureListItemDto[];

  @PartField(() => MeasureListItemDto, { list: true, about: 'Measures that serve it besides their own main goal.' })
  furtherMeasures!: MeasureListItemDto[];

  @PartField(() => BasisDto) basis!: BasisDto;
  @TextField('read', { list: true, example: [], about: 'What the asking person may do with it.' })
  allowedActions!: string[];
}

export class FieldDetailDto {
  @PartField(() => FieldDto) field!: FieldDto;
  @PartField(() => GoalListItemDto, { list: true }) goals!: GoalListItemDto[];
  @PartField(() => BasisDto) basis!: BasisDto;
}
