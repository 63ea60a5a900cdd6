import {
  COURSE_REASONS,
  COURSES,
  EFFECTS,
  GOAL_HORIZONS,
  IMPLEMENTATIONS,
  MEASURE_KINDS,
  ROUND_STATES,
  STATUS_REPORT_STATES,
  type Course,
  type CourseReason,
  type Effect,
  type FieldKey,
  type GoalHorizon,
  type Implementation,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MeasureKind,
  type MilestoneKey,
  type MinistryKey,
  type PreciseDay,
  type ReasonFacts,
  type RoundKey,
  type RoundState,
  type StatusReportState,
} from '@wegmarke/domain';
import { ApiProperty } from '@nestjs/swagger';

import { MILESTONE_ROLES, ShiftsDto, type MilestoneRole } from '../../measures';
import {
  ChoiceField,
  CountField,
  DayField,
  FactsField,
  FlagField,
  IdField,
  KeyField,
  PartField,
  TextField,
} from '../../platform/answer-fields';
import { LocalizedDto, PreciseDayDto } from '../../platform/localized.dto';
import { QueryDto, ReportNoteDto } from '../queries/query.dto';
import { SaidInReportDto } from '../status-reports.dto';

const InstantField = (about: string): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date-time', example: '2026-11-22T10:00:00.000Z', description: about });

export class MeasureOfReportDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @KeyField('ministry-key', { about: 'In the lead today.' }) lead!: MinistryKey;
  @KeyField('field-key') field!: FieldKey;
  @ChoiceField('MeasureKind', MEASURE_KINDS) kind!: MeasureKind;
  @ChoiceField('GoalHorizon', GOAL_HORIZONS, { nullable: true, about: 'null: it serves no goal.' })
  goalHorizon!: GoalHorizon | null;
  @FlagField({ example: true, about: 'Its title or what is reported of it is sample data.' }) sample!: boolean;
}

export class RoundOfReportDto {
  @IdField() id!: string;
  @KeyField('round-key') key!: RoundKey;
  @DayField() asOfOn!: LocalDate;
  @DayField() deadlineOn!: LocalDate;
  @ChoiceField('RoundState', ROUND_STATES) state!: RoundState;
}

/** The newest accepted report that was no confirmation of no change. */
export class LastReportDto {
  @DayField() asOfOn!: LocalDate;
  @DayField() acceptedOn!: LocalDate;
  @KeyField('round-key', { nullable: true }) round!: RoundKey | null;
  @PartField(() => SaidInReportDto) content!: SaidInReportDto;
}

export class KnownMilestoneDto {
  @KeyField('milestone-key') key!: MilestoneKey;
  @PartField(() => LocalizedDto, { nullable: true }) title!: LocalizedText | null;
  @ChoiceField('MilestoneRole', MILESTONE_ROLES) role!: MilestoneRole;
  @FlagField() critical!: boolean;
  @PartField(() => PreciseDayDto, { about: 'The baseline in force.' }) baseline!: PreciseDay;
  @PartField(() => PreciseDayDto, { nullable: true }) forecast!: PreciseDay | null;
  @DayField({ nullable: true }) actualOn!: LocalDate | null;
  @DayField({ nullable: true }) droppedOn!: LocalDate | null;
  @FlagField({ about: 'On the as-of day of the report.' }) overdue!: boolean;
  @PartField(() => ShiftsDto) shifts!: ShiftsDto;
}

/** What was known up to the day the report speaks of, before it. */
export class KnownBeforeDto {
  @ChoiceField('Implementation', IMPLEMENTATIONS) implementation!: Implementation;
  @ChoiceField('Course', COURSES, { nullable: true, about: 'As last reported; null: has none.' })
  course!: Course | null;
  @ChoiceField('Effect', EFFECTS) effect!: Effect;
  @PartField(() => KnownMilestoneDto, { list: true }) milestones!: KnownMilestoneDto[];
  @FlagField() hasCourse!: boolean;
  @CountField({ example: 1, about: 'Confirmations of no change in a row so far.' }) unchangedInARow!: number;
  @FlagField({ about: 'Whether at most a missing reason stands against a confirmation of no change.' })
  unchangedPossible!: boolean;
  @TextField('unchanged-while-overdue', {
    nullable: true,
    about: 'What stands against one without a reason; `unchanged-reason-missing`: it needs one.',
  })
  unchangedRefusal!: string | null;
}

/** Something said of one field. */
export class FieldRemarkDto {
  @TextField('/content/narrative/next', { about: 'JSON pointer into the form; empty: of the whole report.' })
  pointer!: string;
  @TextField('no-date') code!: string;
  @TextField('Hier steht noch kein Termin: Bis wann ist der nächste Schritt getan?') detail!: string;
}

/** What the rule would say if the report were accepted today. */
export class RulePreviewDto {
  @ChoiceField('Course', COURSES, { nullable: true, about: 'null: the measure would have no course.' })
  verdict!: Course | null;
  @ChoiceField('CourseReason', COURSE_REASONS, { nullable: true }) reason!: CourseReason | null;
  @FactsField() facts!: ReasonFacts;
  @PartField(() => LocalizedDto) sentence!: LocalizedText;
  @DayField({ nullable: true, about: 'First day on which the reason held.' }) since!: LocalDate | null;
  @CountField({ nullable: true, example: 1, about: 'Positive: reported better than computed.' })
  divergence!: number | null;
}

/** How what is written stands today. */
export class ReportJudgementDto {
  @PartField(() => FieldRemarkDto, { list: true, about: 'What still stands against handing it in.' })
  issues!: FieldRemarkDto[];
  @PartField(() => FieldRemarkDto, { list: true, about: 'Hints that never stand against anything.' })
  checks!: FieldRemarkDto[];
  @PartField(() => RulePreviewDto, { nullable: true, about: 'null: accepted already.' })
  preview!: RulePreviewDto | null;
}

/** The form of a report that does not exist yet. Looking at it creates nothing. */
export class NewReportFormDto extends ReportJudgementDto {
  @PartField(() => MeasureOfReportDto) measure!: MeasureOfReportDto;
  @KeyField('ministry-key', { about: 'Whose word it is: the lead that began it.' }) ministry!: MinistryKey;
  @PartField(() => RoundOfReportDto, { nullable: true, about: 'null: an interim report.' })
  round!: RoundOfReportDto | null;
  @DayField() asOfOn!: LocalDate;
  @PartField(() => SaidInReportDto) content!: SaidInReportDto;
  @PartField(() => LastReportDto, { nullable: true }) last!: LastReportDto | null;
  @PartField(() => KnownBeforeDto) known!: KnownBeforeDto;
  @TextField('write-report', { list: true, about: 'What the asking person may do with it.' }) allowedActions!: string[];
}

export class BegunFormDto extends NewReportFormDto {
  @IdField({ nullable: true, about: 'The unfinished report there is already; go on with that one.' })
  existing!: string | null;
}

export class InvolvedDto {
  @TextField('Referat 12') displayName!: string;
}

/** Only for the ministry and the coordination. */
export class ReportPeopleDto {
  @PartField(() => InvolvedDto, { nullable: true }) writtenBy!: InvolvedDto | null;
  @PartField(() => InvolvedDto, { nullable: true }) submittedBy!: InvolvedDto | null;
  @PartField(() => InvolvedDto, { nullable: true }) signedBy!: InvolvedDto | null;
  @PartField(() => InvolvedDto, { nullable: true }) acceptedBy!: InvolvedDto | null;
}

export class ReportLinkDto {
  @InstantField('Until when the link opens the form.') expiresAt!: string;
}

/** One status report with everything its form shows. */
export class ReportFormDto extends NewReportFormDto {
  @IdField() id!: string;
  @CountField({ example: 2, about: 'For If-Match.' }) version!: number;
  @ChoiceField('StatusReportState', STATUS_REPORT_STATES) state!: StatusReportState;
  @IdField({ nullable: true, about: 'The accepted report it corrects.' }) corrects!: string | null;
  @TextField('Mustertext', { nullable: true }) correctionReason!: string | null;
  @DayField({ nullable: true }) submittedOn!: LocalDate | null;
  @DayField({ nullable: true, about: 'Stays when it is returned.' }) signedOn!: LocalDate | null;
  @DayField({ nullable: true }) acceptedOn!: LocalDate | null;
  @DayField({ nullable: true }) returnedOn!: LocalDate | null;
  @TextField('Mustertext', { nullable: true, about: 'Why it was returned the last time.' }) returnNote!: string | null;
  @InstantField('When content or state last changed.') changedAt!: string;
  @FlagField({ about: 'Whether the asking person wrote it last.' }) writtenByMe!: boolean;
  @PartField(() => ReportPeopleDto, { nullable: true }) people!: ReportPeopleDto | null;
  @PartField(() => QueryDto, { list: true }) queries!: QueryDto[];
  @PartField(() => ReportNoteDto, { list: true }) notes!: ReportNoteDto[];
  @PartField(() => ReportLinkDto, { nullable: true, about: 'A personal link that still opens it.' })
  link!: ReportLinkDto | null;
}

/** A report that went back: its words are the ministry's own again. */
export class ReportReturnedDto {
  @IdField() id!: string;
  @CountField({ example: 4 }) version!: number;
  @ChoiceField('StatusReportState', STATUS_REPORT_STATES) state!: StatusReportState;
  @DayField() returnedOn!: LocalDate;
  @TextField('Mustertext') returnNote!: string;
}
