import {
  GOAL_HORIZONS,
  type FieldKey,
  type GoalCode,
  type GoalHorizon,
  type LocalDate,
  type MinistryKey,
} from '@wegmarke/domain';

import { ChoiceInput, DayInput, KeyInput, PartInput } from '../../platform/input-fields';
import { LocalizedInputDto, SourceInputDto } from '../../platform/localized-input.dto';
import { DecisionDto } from '../../strategy';

export class PlannedGoalDetailsDto {
  @PartInput(() => LocalizedInputDto) title!: LocalizedInputDto;
  @KeyInput('ministry-key', { nullable: true, about: 'The ministry that answers for it.' }) owner!: MinistryKey | null;
  @PartInput(() => SourceInputDto, { optional: true, list: true }) sources?: SourceInputDto[];
}

/** A new goal as the coordination decides it. */
export class GoalPlanDto {
  @KeyInput('goal-code', { about: 'Never changes and is never used twice.' }) code!: GoalCode;
  @KeyInput('field-key') field!: FieldKey;
  @ChoiceInput('GoalHorizon', GOAL_HORIZONS) horizon!: GoalHorizon;
  @DayInput({ nullable: true, about: 'null: the day on which the strategy was adopted.' }) adoptedOn!: LocalDate | null;
  @DayInput({ nullable: true, about: 'null: the day the horizon gives.' }) dueOn!: LocalDate | null;
  @PartInput(() => PlannedGoalDetailsDto) details!: PlannedGoalDetailsDto;
}

export class PlanGoalDto {
  @PartInput(() => GoalPlanDto) plan!: GoalPlanDto;
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}

export class ChangeGoalDueDto {
  @DayInput({ nullable: true, about: 'null: the day the horizon gives.' }) dueOn!: LocalDate | null;
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}

export class ChangeGoalHorizonDto {
  @ChoiceInput('GoalHorizon', GOAL_HORIZONS) horizon!: GoalHorizon;
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}

export class ChangeGoalFieldDto {
  @KeyInput('field-key', { about: 'Its measures move along.' }) field!: FieldKey;
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}
