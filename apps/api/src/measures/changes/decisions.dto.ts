import {
  MEASURE_KINDS,
  type FieldKey,
  type GoalCode,
  type MeasureCode,
  type MeasureKind,
  type MilestoneKey,
} from '@wegmarke/domain';

import { ChoiceInput, KeyInput, PartInput, TextInput } from '../../platform/input-fields';
import { PreciseDayInputDto } from '../../platform/localized-input.dto';
import { DecisionDto } from '../../strategy';
import { PlannedMilestoneDto } from './plan.dto';

/** What every decision on a measure carries. */
export class DecidedDto {
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}

/** Either a milestone and its new baseline, or the start (null: none any more). */
export class RebaselineChangeDto {
  @KeyInput('milestone-key', { optional: true }) milestone?: MilestoneKey;
  @PartInput(() => PreciseDayInputDto, { optional: true }) baseline?: PreciseDayInputDto;
  @PartInput(() => PreciseDayInputDto, { optional: true, nullable: true }) start?: PreciseDayInputDto | null;
}

export class RebaselineDto extends DecidedDto {
  @PartInput(() => RebaselineChangeDto) change!: RebaselineChangeDto;
}

export class AddMilestoneDto extends DecidedDto {
  @PartInput(() => PlannedMilestoneDto) milestone!: PlannedMilestoneDto;
}

export class DropMilestoneDto extends DecidedDto {
  @KeyInput('milestone-key', { example: 'step-1' }) milestone!: MilestoneKey;
  @TextInput('Mustergrund') reason!: string;
}

export class ChangeGoalDto extends DecidedDto {
  @KeyInput('goal-code', { nullable: true, about: 'Of the same field; null: none.' }) goal!: GoalCode | null;
}

export class ChangeFieldDto extends DecidedDto {
  @KeyInput('field-key') field!: FieldKey;
  @KeyInput('goal-code', { nullable: true, about: 'Of the new field; null: none.' }) goal!: GoalCode | null;
}

export class ChangeKindDto extends DecidedDto {
  @ChoiceInput('MeasureKind', MEASURE_KINDS) kind!: MeasureKind;
}

export class ReplaceMeasureDto extends DecidedDto {
  @KeyInput('measure-code', { list: true, about: 'Measures that exist already; one or more.' })
  successors!: MeasureCode[];
}

export class CancelMeasureDto extends DecidedDto {
  @TextInput('doppelt erfasst') reason!: string;
}
