import {
  CONTROL_REQUESTS,
  STATUS_REPORT_STATES,
  WAITS_FOR,
  type ControlRequest,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MinistryKey,
  type StatusReportState,
  type WaitsFor,
} from '@wegmarke/domain';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  KeyField,
  PartField,
} from '../../platform/answer-fields';
import { LocalizedDto } from '../../platform/localized.dto';
import { FilterText } from '../../platform/query-fields';
import { RoundDto } from '../../strategy';
import { AmendmentDto } from '../amendments/amendment.dto';

/** Why a ministry was written to about a round: the ladder of reminders, or a nudge of the coordination. */
const REMINDER_KINDS = ['opened', 'early', 'soon', 'deadline', 'overdue', 'nudge'] as const;

/** A measure as lists of work name it. */
export class MeasureNameDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
}

/** Every request that is due is untouched or drafted, returned, submitted, signed or accepted, by its present state. */
export class ControlCountsDto {
  @CountField({ about: 'Requests not withdrawn.' }) due!: number;
  @CountField({ about: 'Signed at least once.' }) answered!: number;
  @CountField({ nullable: true, about: 'Begun and not submitted; null for whoever must not know of drafts.' })
  drafted!: number | null;
  @CountField() returned!: number;
  @CountField() submitted!: number;
  @CountField() signed!: number;
  @CountField() accepted!: number;
  @CountField({ about: 'Answered by a confirmation of no change.' }) unchanged!: number;
  @CountField({ about: 'Not signed by the deadline, or by the seal.' }) missing!: number;
  @CountField({ about: 'Missing while it can still be delivered.' }) overdue!: number;
  @CountField() openQueries!: number;
  @CountField() withdrawn!: number;
}

export class MinistryControlDto extends ControlCountsDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
  @ChoiceField('WaitsFor', WAITS_FOR, { nullable: true, about: 'Where it has waited longest.' })
  waitsFor!: WaitsFor | null;
  @DayField({ nullable: true }) waitsSince!: LocalDate | null;
  @CountField({ nullable: true, about: 'Calendar days.' }) waitsDays!: number | null;
  @DayField({ nullable: true }) lastNudgeOn!: LocalDate | null;
}

export class ControlReportDto {
  @IdField() id!: string;
  @CountField({ about: 'For If-Match.' }) version!: number;
  @ChoiceField('StatusReportState', STATUS_REPORT_STATES) state!: StatusReportState;
  @FlagField({ nullable: true, about: 'Null while the report may not be read yet.' }) unchanged!: boolean | null;
}

export class ControlRowDto {
  @PartField(() => MeasureNameDto) measure!: MeasureNameDto;
  @KeyField('ministry-key', { about: 'Who owes the answer today.' }) ministry!: MinistryKey;
  @KeyField('ministry-key', { nullable: true, about: 'Who owed it when the round opened, if another.' })
  takenOverFrom!: MinistryKey | null;
  @ChoiceField('ControlRequest', CONTROL_REQUESTS) request!: ControlRequest;
  @PartField(() => ControlReportDto, { nullable: true }) report!: ControlReportDto | null;
  @FlagField({ nullable: true, about: 'Begun and not submitted; null for whoever must not know of drafts.' })
  drafted!: boolean | null;
  @FlagField() unchanged!: boolean;
  @CountField() openQueries!: number;
  @FlagField() overdue!: boolean;
  @ChoiceField('WaitsFor', WAITS_FOR, { nullable: true }) waitsFor!: WaitsFor | null;
  @DayField({ nullable: true }) waitsSince!: LocalDate | null;
  @CountField({ nullable: true, about: 'Calendar days.' }) waitsDays!: number | null;
}

export class ReminderDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
  @DayField() sentOn!: LocalDate;
  @ChoiceField('ReminderKind', REMINDER_KINDS) kind!: string;
}

/** Who owes what in a round, and whom it waits for. */
export class RoundControlDto {
  @PartField(() => RoundDto) round!: RoundDto;
  @DayField({ about: 'Today.' }) asOf!: LocalDate;
  @PartField(() => ControlCountsDto) totals!: ControlCountsDto;
  @PartField(() => MinistryControlDto, { list: true }) ministries!: MinistryControlDto[];
  @PartField(() => ControlRowDto, { list: true }) measures!: ControlRowDto[];
  @PartField(() => ReminderDto, { list: true }) reminders!: ReminderDto[];
  @PartField(() => AmendmentDto, { list: true }) amendments!: AmendmentDto[];
}

export class RoundControlQueryDto {
  @FilterText({ about: 'Only this ministry’s rows.', example: 'vm' }) ministry?: string;
}
