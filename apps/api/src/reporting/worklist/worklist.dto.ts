import {
  STATUS_REPORT_STATES,
  WORK_KINDS,
  WORK_SCOPES,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MinistryKey,
  type RoundKey,
  type StatusReportState,
  type StrategyKey,
  type WorkKind,
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
} from '../../platform/answer-fields';
import { LocalizedDto } from '../../platform/localized.dto';
import { FilterText } from '../../platform/query-fields';

export class WorkMeasureDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
}

export class WorkRoundDto {
  @IdField() id!: string;
  @KeyField('round-key') key!: RoundKey;
  @DayField() deadlineOn!: LocalDate;
}

export class WorkReportDto {
  @IdField() id!: string;
  @CountField({ about: 'For If-Match.' }) version!: number;
  @ChoiceField('StatusReportState', STATUS_REPORT_STATES) state!: StatusReportState;
  @FlagField({ about: 'Confirmation of no change.' }) unchanged!: boolean;
  @FlagField({ about: 'Written by the asking person.' }) mine!: boolean;
}

export class WorkQueryDto {
  @IdField() id!: string;
  @CountField({ about: 'For If-Match.' }) version!: number;
  @TextField('/content/narrative/done') field!: string;
  @TextField('Mustertext') question!: string;
}

/** An offered lead or a proposed amendment. */
export class WorkProposalDto {
  @IdField() id!: string;
  @CountField({ about: 'For If-Match.' }) version!: number;
}

export class WorkItemDto {
  @TextField('due:01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10:01978a3e-5f60-7c11-9d2b-3f6f2a7c9d11') key!: string;
  @ChoiceField('WorkKind', WORK_KINDS) kind!: WorkKind;
  @PartField(() => WorkMeasureDto) measure!: WorkMeasureDto;
  @KeyField('strategy-key') strategy!: StrategyKey;
  @KeyField('ministry-key', { about: 'Whose answer it is.' }) ministry!: MinistryKey;
  @PartField(() => WorkRoundDto, { nullable: true }) round!: WorkRoundDto | null;
  @PartField(() => WorkReportDto, { nullable: true }) report!: WorkReportDto | null;
  @PartField(() => WorkQueryDto, { nullable: true }) query!: WorkQueryDto | null;
  @PartField(() => WorkProposalDto, { nullable: true }) leadOffer!: WorkProposalDto | null;
  @PartField(() => WorkProposalDto, { nullable: true }) amendment!: WorkProposalDto | null;
  @CountField({ nullable: true, about: 'Until the deadline; negative when it is over.' }) daysLeft!: number | null;
  @FlagField() overdue!: boolean;
  @DayField({ about: 'The day since which it waits.' }) since!: LocalDate;
  @TextField('write-report', { list: true, about: 'What the asking person may do.' }) allowedActions!: string[];
}

export class WorkCountsDto {
  @CountField({ about: 'Owed: not begun, or a draft.' }) due!: number;
  @CountField() returned!: number;
  @CountField() toSign!: number;
  @CountField() toAccept!: number;
  @CountField({ about: 'Asked of my ministry, or answered to me.' }) queries!: number;
  @CountField() leadOffers!: number;
  @CountField() amendments!: number;
}

/** What the asking person has to do, the most urgent first. */
export class WorkDto {
  @DayField() today!: LocalDate;
  @PartField(() => WorkCountsDto) counts!: WorkCountsDto;
  @PartField(() => WorkItemDto, { list: true }) items!: WorkItemDto[];
}

export class WorkQueryParametersDto {
  @FilterText({ values: WORK_SCOPES, about: 'mine: written by me, or by nobody yet. Default: my ministry’s.' })
  scope?: string;
}
