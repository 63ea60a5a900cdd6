import {
  COURSES,
  EFFECTS,
  IMPLEMENTATIONS,
  CAUSES,
  STATUS_REPORT_STATES,
  type Cause,
  type Course,
  type Effect,
  type Implementation,
  type LocalDate,
  type MilestoneKey,
  type MinistryKey,
  type Narrative,
  type PreciseDay,
  type RoundKey,
  type StatusReportState,
} from '@wegmarke/domain';

import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  KeyField,
  PartField,
  TextField,
} from '../platform/answer-fields';
import { CauseDto, RemedyDto } from '../measures';
import { PreciseDayDto } from '../platform/localized.dto';
import { RoundDto } from '../strategy';
import { RoundRequestsDto } from './round-detail.dto';

/** What a report says of one milestone; a missing property says nothing, null takes back. */
export class MilestoneWordDto {
  @KeyField('milestone-key') key!: MilestoneKey;
  @PartField(() => PreciseDayDto, { nullable: true, optional: true }) forecast?: PreciseDay | null;
  @DayField({ nullable: true, optional: true }) actualOn?: LocalDate | null;
  @DayField({ nullable: true, optional: true }) droppedOn?: LocalDate | null;
  @ChoiceField('Cause', CAUSES, { optional: true }) cause?: Cause;
}

export class NarrativeTextDto implements Narrative {
  @TextField('Mustertext') done!: string;
  @TextField('Mustertext') problems!: string;
  @TextField('Mustertext') next!: string;
  @TextField('Mustertext') helpNeeded!: string;
}

/** What a ministry says in one report. */
export class SaidInReportDto {
  @FlagField({ about: 'Confirmation of no change.' }) unchanged!: boolean;
  @TextField('Mustertext', { nullable: true }) unchangedReason!: string | null;
  @ChoiceField('Implementation', IMPLEMENTATIONS) implementation!: Implementation;
  @DayField({ nullable: true }) effectiveOn!: LocalDate | null;
  @DayField({ nullable: true }) redecideOn!: LocalDate | null;
  @TextField('Mustertext', { nullable: true }) reason!: string | null;
  @ChoiceField('Course', COURSES, { nullable: true }) course!: Course | null;
  @ChoiceField('Effect', EFFECTS) effect!: Effect;
  @PartField(() => CauseDto, { nullable: true }) cause!: CauseDto | null;
  @PartField(() => RemedyDto, { nullable: true }) remedy!: RemedyDto | null;
  @TextField('Mustertext', { nullable: true }) evidence!: string | null;
  @PartField(() => MilestoneWordDto, { list: true }) milestones!: MilestoneWordDto[];
  @PartField(() => NarrativeTextDto) narrative!: Narrative;
  @TextField('Mustertext', { nullable: true }) remarkOnRule!: string | null;
}

/** A status report: the ministry's word on one measure. It is a fact once it is accepted. */
export class StatusReportDto extends SaidInReportDto {
  @IdField() id!: string;
  @CountField({ example: 4, about: 'For If-Match.' }) version!: number;
  @ChoiceField('StatusReportState', STATUS_REPORT_STATES) state!: StatusReportState;
  @KeyField('ministry-key', { about: 'Whose word it is.' }) ministry!: MinistryKey;
  @KeyField('round-key', { nullable: true, about: 'null: interim report.' }) round!: RoundKey | null;
  @DayField() asOfOn!: LocalDate;
  @DayField({ nullable: true }) signedOn!: LocalDate | null;
  @DayField({ nullable: true, about: 'The day it became fact; null: not yet.' }) acceptedOn!: LocalDate | null;
  @IdField({ nullable: true, about: 'The report it corrects.' }) corrects!: string | null;
  @TextField('Mustertext', { nullable: true }) correctionReason!: string | null;
  @DayField({ nullable: true, about: 'Day on which a later report corrected it.' }) correctedOn!: LocalDate | null;
  @TextField('read', { list: true, about: 'What the asking person may do with it.', example: [] })
  allowedActions!: string[];
}

export class StatusReportListDto {
  @PartField(() => StatusReportDto, { list: true }) items!: StatusReportDto[];
}

/** A round with how far its answers have come. */
export class RoundEntryDto extends RoundDto {
  @PartField(() => RoundRequestsDto) requests!: RoundRequestsDto;
}

export class RoundListDto {
  @PartField(() => RoundEntryDto, { list: true }) items!: RoundEntryDto[];
}
