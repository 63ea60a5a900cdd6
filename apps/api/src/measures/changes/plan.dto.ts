import {
  MEASURE_KINDS,
  type FieldKey,
  type GoalCode,
  type MeasureCode,
  type MeasureKind,
  type MilestoneKey,
  type MinistryKey,
} from '@wegmarke/domain';

import { ChoiceInput, FlagInput, KeyInput, PartInput } from '../../platform/input-fields';
import { LocalizedInputDto, PreciseDayInputDto } from '../../platform/localized-input.dto';
import { DecisionDto } from '../../strategy';
import { MILESTONE_ROLES, type MilestoneRole } from '../milestone.dto';
import { MasterDataDto } from './master-data.dto';

/** A milestone with its first baseline; the end of the measure has the key and the role `end`. */
export class PlannedMilestoneDto {
  @KeyInput('milestone-key', { example: 'step-1' }) key!: MilestoneKey;
  @ChoiceInput('MilestoneRole', MILESTONE_ROLES) role!: MilestoneRole;
  @FlagInput({ about: 'The end is always critical.' }) critical!: boolean;
  @PartInput(() => PreciseDayInputDto) baseline!: PreciseDayInputDto;
  @PartInput(() => LocalizedInputDto, { nullable: true, about: 'Every step has one; the end may do without.' })
  title!: LocalizedInputDto | null;
}

/** The texts of a new measure. What is left out is not known yet. */
export class PlannedDetailsDto extends MasterDataDto {
  @PartInput(() => LocalizedInputDto) declare title: LocalizedInputDto;
}

/** A new measure as the coordination decides it. */
export class MeasurePlanDto {
  @KeyInput('measure-code', { about: 'Never changes and is never used twice.' }) code!: MeasureCode;
  @ChoiceInput('MeasureKind', MEASURE_KINDS) kind!: MeasureKind;
  @KeyInput('field-key') field!: FieldKey;
  @KeyInput('goal-code', { nullable: true, about: 'Main goal, in that field.' }) goal!: GoalCode | null;
  @KeyInput('ministry-key') lead!: MinistryKey;
  @PartInput(() => PreciseDayInputDto, { nullable: true }) start!: PreciseDayInputDto | null;
  @PartInput(() => PlannedMilestoneDto, { list: true }) milestones!: PlannedMilestoneDto[];
  @PartInput(() => PlannedDetailsDto) details!: PlannedDetailsDto;
}

export class PlanMeasureDto {
  @PartInput(() => MeasurePlanDto) plan!: MeasurePlanDto;
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}

export class SplitMeasureDto {
  @PartInput(() => MeasurePlanDto, { list: true, about: 'Two or more.' }) parts!: MeasurePlanDto[];
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}

export class MergeMeasuresDto {
  @KeyInput('measure-code', { list: true, about: 'The others: the measure in the path is one of them anyway.' })
  measures!: MeasureCode[];

  @PartInput(() => MeasurePlanDto) into!: MeasurePlanDto;
  @PartInput(() => DecisionDto) decision!: DecisionDto;
}
