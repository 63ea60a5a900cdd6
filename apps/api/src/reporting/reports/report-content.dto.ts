import {
  CAUSES,
  COURSES,
  EFFECTS,
  IMPLEMENTATIONS,
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
import { ArrayMaxSize, ArrayMinSize, IsUUID, Max, MaxLength, Min } from 'class-validator';

import {
  ChoiceInput,
  DayInput,
  FlagInput,
  KeyInput,
  PartInput,
  TextInput,
  WholeNumberInput,
} from '../../platform/input-fields';
import { FilterText } from '../../platform/query-fields';
import { PreciseDayInputDto } from '../../platform/localized-input.dto';

/** Longest texts of a report, in UTF-16 units: what cannot be printed on a page is no report. */
const LONG_TEXT = 10_000;
const SHORT_TEXT = 2_000;

export class MilestoneWordInputDto {
  @KeyInput('milestone-key') @MaxLength(100) key!: MilestoneKey;
  @PartInput(() => PreciseDayInputDto, { nullable: true, optional: true }) forecast?: PreciseDay | null;
  @DayInput({ nullable: true, optional: true }) actualOn?: LocalDate | null;
  @DayInput({ nullable: true, optional: true }) droppedOn?: LocalDate | null;
  @ChoiceInput('Cause', CAUSES, { optional: true }) cause?: Cause;
}

export class NarrativeInputDto implements Narrative {
  @TextInput('Mustertext') @MaxLength(LONG_TEXT) done!: string;
  @TextInput('Mustertext') @MaxLength(LONG_TEXT) problems!: string;
  @TextInput('Mustertext') @MaxLength(LONG_TEXT) next!: string;
  @TextInput('Mustertext') @MaxLength(LONG_TEXT) helpNeeded!: string;
}

export class CauseInputDto {
  @ChoiceInput('Cause', CAUSES) key!: Cause;
  @TextInput('Mustertext: Vergabe verzögert') @MaxLength(SHORT_TEXT) text!: string;
}

export class RemedyInputDto {
  @TextInput('Mustertext: neue Ausschreibung') @MaxLength(SHORT_TEXT) text!: string;
  @DayInput({ nullable: true }) dueOn!: LocalDate | null;
  @TextInput('Mustertext: Vergabestelle', { nullable: true }) @MaxLength(SHORT_TEXT) helpFrom!: string | null;
}

/** What is said; parts left out stay as they are. A draft may be incomplete: only its shape is checked here. */
export class ReportContentInputDto {
  @FlagInput({ optional: true, about: 'Confirmation of no change.' }) unchanged?: boolean;
  @TextInput('Mustertext', { optional: true, nullable: true })
  @MaxLength(SHORT_TEXT)
  unchangedReason?: string | null;
  @ChoiceInput('Implementation', IMPLEMENTATIONS, { optional: true }) implementation?: Implementation;
  @DayInput({ optional: true, nullable: true }) effectiveOn?: LocalDate | null;
  @DayInput({ optional: true, nullable: true }) redecideOn?: LocalDate | null;
  @TextInput('Mustertext', { optional: true, nullable: true }) @MaxLength(SHORT_TEXT) reason?: string | null;
  @ChoiceInput('Course', COURSES, { optional: true, nullable: true }) course?: Course | null;
  @ChoiceInput('Effect', EFFECTS, { optional: true }) effect?: Effect;
  @PartInput(() => CauseInputDto, { optional: true, nullable: true }) cause?: CauseInputDto | null;
  @PartInput(() => RemedyInputDto, { optional: true, nullable: true }) remedy?: RemedyInputDto | null;
  @TextInput('Mustertext', { optional: true, nullable: true }) @MaxLength(SHORT_TEXT) evidence?: string | null;
  @PartInput(() => MilestoneWordInputDto, { optional: true, list: true }) milestones?: MilestoneWordInputDto[];
  @PartInput(() => NarrativeInputDto, { optional: true }) narrative?: NarrativeInputDto;
  @TextInput('Mustertext', { optional: true, nullable: true }) @MaxLength(SHORT_TEXT) remarkOnRule?: string | null;
}

export class NewReportDto {
  @KeyInput('round-key', {
    optional: true,
    nullable: true,
    about:
      'null: an interim report. Left out: the open round that still waits for this measure, else an interim report.',
  })
  @MaxLength(100)
  round?: RoundKey | null;

  @FlagInput({ optional: true, about: 'Confirmation of no change: created and handed in in one step.' })
  unchanged?: boolean;

  @TextInput('Mustertext', { optional: true, nullable: true }) @MaxLength(SHORT_TEXT) unchangedReason?: string | null;
  @PartInput(() => ReportContentInputDto, { optional: true }) content?: ReportContentInputDto;

  @TextInput('01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10', { optional: true, about: 'The accepted report it corrects.' })
  @IsUUID()
  corrects?: string;

  @TextInput('Mustertext', { optional: true, nullable: true }) @MaxLength(SHORT_TEXT) correctionReason?: string | null;
}

export class ReportChangeDto {
  @PartInput(() => ReportContentInputDto, { optional: true }) content?: ReportContentInputDto;
  @TextInput('Mustertext', { optional: true, nullable: true }) @MaxLength(SHORT_TEXT) correctionReason?: string | null;
}

/** What the form holds at the moment, not yet saved. */
export class ReportPreviewInputDto {
  @PartInput(() => ReportContentInputDto, { optional: true }) content?: ReportContentInputDto;
}

export class RoundOfNewReportDto {
  @FilterText({ example: '2026', about: 'As for a new report; `interim` for none.' }) round?: RoundKey;
}

export class NewReportPreviewInputDto extends ReportPreviewInputDto {
  @KeyInput('round-key', { optional: true, nullable: true, about: 'As for a new report.' })
  @MaxLength(100)
  round?: RoundKey | null;
}

export class ReportReturnDto {
  @TextInput('Mustertext', { about: 'What is missing.' }) @MaxLength(SHORT_TEXT) note!: string;
}

export const REPORT_BATCH_ACTIONS = ['sign', 'accept'] as const;
export type ReportBatchAction = (typeof REPORT_BATCH_ACTIONS)[number];
const LARGEST_BATCH = 200;
const LARGEST_VERSION = 999_999_999;

export class ReportBatchItemDto {
  @TextInput('01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10') @IsUUID() id!: string;
  @WholeNumberInput({ example: 2 }) @Min(1) @Max(LARGEST_VERSION) version!: number;
}

export class ReportBatchDto {
  @ChoiceInput('ReportBatchAction', REPORT_BATCH_ACTIONS) action!: ReportBatchAction;
  @PartInput(() => ReportBatchItemDto, { list: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(LARGEST_BATCH)
  items!: ReportBatchItemDto[];
}
