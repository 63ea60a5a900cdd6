import {
  CAUSES,
  type Cause,
  type FieldKey,
  type LocalDate,
  type LocalizedText,
  type MilestoneKey,
  type MinistryKey,
  type PreciseDay,
} from '@wegmarke/domain';

import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  KeyField,
  PartField,
  TextField,
} from '../platform/answer-fields';
import { BasisDto } from '../strategy';
import { LocalizedDto, PreciseDayDto } from '../platform/localized.dto';
import { MeasureRefDto, PageDto } from './measure-list.dto';

export const MILESTONE_ROLES = ['step', 'end'] as const;
export type MilestoneRole = (typeof MILESTONE_ROLES)[number];

export class DatedBaselineDto {
  @PartField(() => PreciseDayDto) day!: PreciseDay;
  @DayField({ about: 'In force from this day.' }) setOn!: LocalDate;
  @TextField('DEMO-2023/14', { nullable: true, about: 'Number of the decision; null for the first baseline.' })
  decision!: string | null;
}

/** How often the forecast moved to a later last day, and by how many days in sum. */
export class ShiftsDto {
  @CountField() count!: number;
  @CountField({ example: 92 }) days!: number;
  @ChoiceField('Cause', CAUSES, { nullable: true }) lastCause!: Cause | null;
}

export class MilestoneDto {
  @KeyField('milestone-key') key!: MilestoneKey;
  @PartField(() => LocalizedDto, { nullable: true }) title!: LocalizedText | null;
  @ChoiceField('MilestoneRole', MILESTONE_ROLES) role!: MilestoneRole;
  @FlagField() critical!: boolean;
  @PartField(() => PreciseDayDto, { about: 'The baseline in force.' }) baseline!: PreciseDay;
  @PartField(() => DatedBaselineDto, { list: true }) baselines!: DatedBaselineDto[];
  @PartField(() => PreciseDayDto, { nullable: true }) forecast!: PreciseDay | null;
  @DayField({ nullable: true }) actualOn!: LocalDate | null;
  @DayField({ nullable: true }) droppedOn!: LocalDate | null;
  @DayField({ nullable: true, about: 'Closed with its measure.' }) closedOn!: LocalDate | null;
  @PartField(() => ShiftsDto) shifts!: ShiftsDto;
  @FlagField() overdue!: boolean;
  @FlagField({ nullable: true, about: 'null: no baseline has expired yet.' }) kept!: boolean | null;
  @DayField({ nullable: true, about: 'Reached by then, known only on this day.' }) recordedLateOn!: LocalDate | null;
}

export class MilestoneRefDto {
  @KeyField('milestone-key') key!: MilestoneKey;
  @PartField(() => LocalizedDto, { nullable: true }) title!: LocalizedText | null;
  @ChoiceField('MilestoneRole', MILESTONE_ROLES) role!: MilestoneRole;
  @FlagField() critical!: boolean;
}

export class DueMilestoneDto {
  @PartField(() => MeasureRefDto) measure!: MeasureRefDto;
  @PartField(() => MilestoneRefDto) milestone!: MilestoneRefDto;
  @PartField(() => PreciseDayDto, { about: 'The first baseline that expired: the promise it is measured by.' })
  firstExpiredBaseline!: PreciseDay;
  @DayField({ nullable: true }) actualOn!: LocalDate | null;
  @FlagField() kept!: boolean;
  @KeyField('ministry-key') lead!: MinistryKey;
  @KeyField('field-key') field!: FieldKey;
}

export class MilestoneListDto {
  @PartField(() => DueMilestoneDto, { list: true }) items!: DueMilestoneDto[];
  @PartField(() => PageDto) page!: PageDto;
  @CountField() total!: number;
  @PartField(() => BasisDto) basis!: BasisDto;
}
