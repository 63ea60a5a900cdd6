import {
  CAUSES,
  CHANGE_KINDS,
  COURSES,
  EFFECTS,
  GOAL_HORIZONS,
  HORIZONS,
  IMPLEMENTATIONS,
  MEASURE_KINDS,
  REPORT_STATES,
  STATUS_CLASSES,
  type Cause,
  type ChangeKind,
  type Course,
  type CourseVerdict,
  type Effect,
  type FieldKey,
  type GoalCode,
  type GoalHorizon,
  type Horizon,
  type Implementation,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MeasureKind,
  type MeasureProvenance,
  type MinistryKey,
  type Partner,
  type ReportState,
  type Source,
  type StatusClass,
  type StrategyKey,
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
import { AttentionReasonDto, BasisDto, CourseVerdictDto } from '../strategy';
import { LocalizedDto, PreciseDayDto, SourceDto } from '../platform/localized.dto';
import { LeadOfferDto } from './leads/lead-offer.dto';
import { MeasureProvenanceDto } from './measure-list.dto';
import { MilestoneDto } from './milestone.dto';

export class MainGoalDto {
  @IdField() id!: string;
  @KeyField('goal-code') code!: GoalCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @ChoiceField('GoalHorizon', GOAL_HORIZONS) horizon!: GoalHorizon;
  @DayField({ about: 'Last day of the goal’s horizon.' }) dueOn!: LocalDate;
  @FlagField() expired!: boolean;
  @DayField({ nullable: true, about: 'The day after the due day, once expired.' }) expiredSince!: LocalDate | null;
}

export class GoalRefDto {
  @IdField() id!: string;
  @KeyField('goal-code') code!: GoalCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
}

export class RelatedMeasureDto {
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
}

export class DatedLeadDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
  @DayField() from!: LocalDate;
}

export class PartnerDto {
  @TextField('Région Grand Est') name!: string;
  @ChoiceField('PartnerCountry', ['FR', 'DE', 'other']) country!: Partner['country'];
  @PartField(() => LocalizedDto, { nullable: true }) role!: LocalizedText | null;
}

export class ContactDto {
  @TextField('Referat 12') office!: string;
  @TextField('poststelle@example.org', { nullable: true, about: 'A function mailbox, never a person.' })
  mailbox!: string | null;
}

export class BudgetLineDto {
  @CountField({ example: 2023 }) year!: number;
  @TextField('Landeshaushalt') source!: string;
  @CountField({ nullable: true, example: 300000, about: 'Whole euros; null: not known.' }) plannedEur!: number | null;
  @CountField({ nullable: true, example: 120000 }) spentEur!: number | null;
}

export class CauseDto {
  @ChoiceField('Cause', CAUSES) key!: Cause;
  @TextField('Mustertext: Vergabe verzögert') text!: string;
}

export class RemedyDto {
  @TextField('Mustertext: neue Ausschreibung') text!: string;
  @DayField({ nullable: true }) dueOn!: LocalDate | null;
  @TextField('Mustertext: Vergabestelle', { nullable: true }) helpFrom!: string | null;
}

export class ReportedCourseDto {
  @ChoiceField('Course', COURSES, { nullable: true }) course!: Course | null;
  @DayField({ nullable: true }) asOfOn!: LocalDate | null;
  @DayField({ nullable: true }) acceptedOn!: LocalDate | null;
  @PartField(() => CauseDto, { nullable: true }) cause!: CauseDto | null;
  @PartField(() => RemedyDto, { nullable: true }) remedy!: RemedyDto | null;
  @TextField('Mustertext', { nullable: true, about: 'The ministry’s remark on the rule’s verdict.' })
  remark!: string | null;
}

export class CoordinatorCourseDto {
  @ChoiceField('Course', COURSES) course!: Course;
  @TextField('Mustertext') note!: string;
  @DayField() on!: LocalDate;
}

/** The three views of the course side by side. */
export class CourseViewsDto {
  @PartField(() => ReportedCourseDto) reported!: ReportedCourseDto;
  @PartField(() => CourseVerdictDto, { nullable: true }) computed!: CourseVerdict | null;
  @PartField(() => CoordinatorCourseDto, { nullable: true }) coordinator!: CoordinatorCourseDto | null;
  @CountField({
    nullable: true,
    example: 1,
    about: 'Steps from computed to reported: positive when the ministry reports better than the rule computes.',
  })
  divergence!: number | null;
}

export class DatedNarrativeDto {
  @TextField('Mustertext') done!: string;
  @TextField('Mustertext') problems!: string;
  @TextField('Mustertext') next!: string;
  @TextField('Mustertext') helpNeeded!: string;
  @DayField({ about: 'As-of day of the report it stands in.' }) asOfOn!: LocalDate;
}

/** One measure as known on a day, or as a sealed round established it. */
export class MeasureDetailDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @KeyField('strategy-key') strategy!: StrategyKey;
  @CountField() version!: number;
  @DayField({ about: 'First day on which it was known.' }) recordedOn!: LocalDate;
  @DayField({ nullable: true }) cancelledOn!: LocalDate | null;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @PartField(() => LocalizedDto, { nullable: true }) wording!: LocalizedText | null;
  @KeyField('field-key') field!: FieldKey;
  @PartField(() => MainGoalDto, { nullable: true }) goal!: MainGoalDto | null;
  @PartField(() => GoalRefDto, { list: true }) furtherGoals!: GoalRefDto[];
  @ChoiceField('Horizon', HORIZONS) horizon!: Horizon;
  @FlagField() expired!: boolean;
  @ChoiceField('MeasureKind', MEASURE_KINDS) kind!: MeasureKind;
  @KeyField('ministry-key') lead!: MinistryKey;
  @PartField(() => DatedLeadDto, { list: true }) leads!: DatedLeadDto[];
  @KeyField('ministry-key', { list: true }) participants!: MinistryKey[];
  @PartField(() => PartnerDto, { list: true }) partners!: Partner[];
  @TextField('Referat 12', { nullable: true }) responsibleUnit!: string | null;
  @PartField(() => ContactDto, { nullable: true }) contact!: ContactDto | null;
  @TextField('climate', { list: true }) themes!: string[];
  @PartField(() => BudgetLineDto, { list: true }) budget!: BudgetLineDto[];
  @PartField(() => SourceDto, { list: true }) sources!: Source[];
  @PartField(() => RelatedMeasureDto, { list: true }) predecessors!: RelatedMeasureDto[];
  @PartField(() => RelatedMeasureDto, { list: true }) successors!: RelatedMeasureDto[];
  @ChoiceField('Implementation', IMPLEMENTATIONS) implementation!: Implementation;
  @ChoiceField('StatusClass', STATUS_CLASSES) status!: StatusClass;
  @ChoiceField('Effect', EFFECTS) effect!: Effect;
  @DayField({ nullable: true, about: 'Day the status took effect.' }) effectiveOn!: LocalDate | null;
  @DayField({ nullable: true, about: 'On hold: day of re-decision.' }) redecideOn!: LocalDate | null;
  @ChoiceField('ReportState', REPORT_STATES, { nullable: true }) report!: ReportState | null;
  @FlagField() stale!: boolean;
  @PartField(() => PreciseDayDto, { nullable: true }) start!: PreciseDayDto | null;
  @DayField({ nullable: true }) endsOn!: LocalDate | null;
  @PartField(() => CourseViewsDto) course!: CourseViewsDto;
  @PartField(() => MilestoneDto, { list: true }) milestones!: MilestoneDto[];
  @PartField(() => DatedNarrativeDto, { nullable: true }) narrative!: DatedNarrativeDto | null;
  @PartField(() => AttentionReasonDto, { list: true }) attention!: AttentionReasonDto[];
  @PartField(() => MeasureProvenanceDto) provenance!: MeasureProvenance;
  @PartField(() => BasisDto) basis!: BasisDto;
  @TextField('read', {
    list: true,
    about: 'What the asking person may do with it today; empty for another day or a round.',
    example: [],
  })
  allowedActions!: string[];
  @PartField(() => LeadOfferDto, { nullable: true, about: 'An open offer of the lead, for whom it concerns.' })
  leadOffer!: LeadOfferDto | null;
}

export class TimelineStateDto {
  @ChoiceField('StatusClass', STATUS_CLASSES) status!: StatusClass;
  @PartField(() => CourseVerdictDto, { nullable: true }) computed!: CourseVerdict | null;
  @ChoiceField('Course', COURSES, { nullable: true }) reported!: Course | null;
  @ChoiceField('Effect', EFFECTS) effect!: Effect;
  @ChoiceField('ReportState', REPORT_STATES, { nullable: true }) report!: ReportState | null;
  @FlagField() expired!: boolean;
  @KeyField('ministry-key') lead!: MinistryKey;
  @KeyField('field-key') field!: FieldKey;
  @ChoiceField('Horizon', HORIZONS) horizon!: Horizon;
}

export class TimelineItemDto {
  @DayField({ about: 'First day of the interval.' }) from!: LocalDate;
  @DayField({ nullable: true, about: 'First day after it; null: open-ended.' }) to!: LocalDate | null;
  @FlagField({ about: 'Begins after today.' }) projection!: boolean;
  @PartField(() => TimelineStateDto) state!: TimelineStateDto;
}

export class TimelineDto {
  @PartField(() => TimelineItemDto, { list: true }) items!: TimelineItemDto[];
}

/** What changed on a day, out of the journal, without the person. */
export class ChangeDto {
  @DayField() on!: LocalDate;
  @ChoiceField('ChangeKind', CHANGE_KINDS) kind!: ChangeKind;
  @TextField('DEMO-2023/14', { nullable: true, about: 'Number of the decision it rests on.' })
  documentNumber!: string | null;
  @TextField('Mustertext', { nullable: true }) reason!: string | null;
  @TextField('title', { list: true, about: 'Properties that changed; all of them for a new measure.' })
  changed!: string[];
}

export class ChangeListDto {
  @PartField(() => ChangeDto, { list: true }) items!: ChangeDto[];
}
