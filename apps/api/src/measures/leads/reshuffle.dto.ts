import {
  ROUND_STATES,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
  type RoundKey,
  type RoundState,
} from '@wegmarke/domain';

import { ChoiceField, CountField, DayField, FlagField, KeyField, PartField } from '../../platform/answer-fields';
import { DayInput, FlagInput, KeyInput, PartInput } from '../../platform/input-fields';
import { DecisionDto } from '../../strategy';
import { MeasureRefDto } from '../measure-list.dto';

export class LeadMoveInputDto {
  @KeyInput('measure-code') measure!: MeasureCode;
  @KeyInput('ministry-key', { example: 'um' }) to!: MinistryKey;
}

/** Either single moves, or everything one ministry leads on the effective day goes to another. */
export class ReshuffleDto {
  @DayInput({ about: 'First day of the new leads; today or later.' }) effectiveOn!: LocalDate;
  @PartInput(() => DecisionDto) decision!: DecisionDto;
  @PartInput(() => LeadMoveInputDto, { optional: true, list: true }) moves?: LeadMoveInputDto[];
  @KeyInput('ministry-key', { optional: true }) from?: MinistryKey;
  @KeyInput('ministry-key', { optional: true, example: 'um' }) to?: MinistryKey;
  @FlagInput({ optional: true, about: 'Without it nothing is changed: a dry run.' }) apply?: boolean;
}

/** What a measure owes an open round: it is owed by the new lead from the effective day, the deadline stays. */
export class MovedRequestDto {
  @KeyField('round-key') round!: RoundKey;
  @ChoiceField('RoundState', ROUND_STATES) state!: RoundState;
  @DayField() deadlineOn!: LocalDate;
}

export class LeadMoveDto {
  @PartField(() => MeasureRefDto) measure!: MeasureRefDto;
  @KeyField('ministry-key') from!: MinistryKey;
  @KeyField('ministry-key', { example: 'um' }) to!: MinistryKey;
  @PartField(() => MovedRequestDto, { list: true }) openRequests!: MovedRequestDto[];
  @CountField({
    about: 'Reports submitted but not signed: they stay with the present lead, as do drafts, which nobody else counts.',
  })
  unsignedLeftBehind!: number;

  @FlagField({ about: 'An open offer of the lead is withdrawn.' }) offerWithdrawn!: boolean;
}

export class ReshuffledDto {
  @CountField({ about: 'The strategy’s revision; `"v<revision>"` is the `If-Match` that applies what was shown.' })
  version!: number;

  @FlagField() applied!: boolean;
  @DayField() effectiveOn!: LocalDate;
  @PartField(() => LeadMoveDto, { list: true }) moves!: LeadMoveDto[];
}
