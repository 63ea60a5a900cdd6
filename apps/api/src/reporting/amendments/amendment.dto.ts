import {
  AMENDMENT_STATES,
  FIGURE_KEYS,
  type AmendmentState,
  type FigureKey,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MinistryKey,
  type RoundKey,
} from '@wegmarke/domain';
import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  KeyField,
  PartField,
  TextField,
} from '../../platform/answer-fields';
import { LocalizedDto } from '../../platform/localized.dto';

export class AmendedMeasureDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
}

/** A correction after sealing (Nachtrag), as lists show it. */
export class AmendmentDto {
  @IdField() id!: string;
  @CountField({ example: 1, about: 'For If-Match.' }) version!: number;
  @KeyField('round-key') round!: RoundKey;
  @PartField(() => AmendedMeasureDto) measure!: AmendedMeasureDto;
  @KeyField('ministry-key', { about: 'Whose approver confirms; for the coordinating ministry a second coordinator.' })
  ministry!: MinistryKey;
  @TextField('Mustertext') reason!: string;
  @ChoiceField('AmendmentState', AMENDMENT_STATES) state!: AmendmentState;
  @DayField() proposedOn!: LocalDate;
  @DayField({ nullable: true }) decidedOn!: LocalDate | null;
  @CountField({ nullable: true, about: 'The version of the snapshot it made.' }) snapshotVersion!: number | null;
  @TextField('confirm-amendment', { list: true, about: 'What the asking person may do with it.' })
  allowedActions!: string[];
}

/** A figure in short: enough to set the old beside the new. */
export class AmendedFigureDto {
  @ChoiceField('FigureKey', FIGURE_KEYS) key!: FigureKey;
  @CountField() numerator!: number;
  @CountField() denominator!: number;
}
