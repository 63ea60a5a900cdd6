import {
  COURSES,
  EFFECTS,
  IMPLEMENTATIONS,
  CAUSES,
  type Cause,
  type Course,
  type Effect,
  type Implementation,
  type LocalDate,
  type MilestoneKey,
  type Narrative,
  type PreciseDay,
  type RoundKey,
} from '@wegmarke/domain';

import { ChoiceField, DayField, FlagField, IdField, KeyField, PartField, TextField } from '../platform/answer-fields';
import { CauseDto, RemedyDto } from '../measures';
import { PreciseDayDto } from '../platform/localized.dto';
import { RoundDto } from '../strategy';

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

/** An accepted status report: the ministry's word on one measure. */
export class StatusReportDto {
  @IdField() id!: string;
  @KeyField('round-key', { nullable: true, about: 'null: interim report.' }) round!: RoundKey | null;
  @DayField() asOfOn!: LocalDate;
  @DayField({ nullable: true }) signedOn!: LocalDate | null;
  @DayField({ about: 'The day it became fact.' }) acceptedOn!: LocalDate;
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
  @IdField({ nullable: true, about: 'The report it corrects.' }) corrects!: string | null;
  @DayField({ nullable: true, about: 'Day on which a later report corrected it.' }) correctedOn!: LocalDate | null;
}

export class StatusReportListDto {
  @PartField(() => StatusReportDto, { list: true }) items!: StatusReportDto[];
}

export class RoundListDto {
  @PartField(() => RoundDto, { list: true }) items!: RoundDto[];
}
