import {
  AMENDMENT_STATES,
  COURSES,
  FIGURE_KEYS,
  FIGURE_REMAINDERS,
  QUERY_TEXT_LENGTH,
  REPORT_STATES,
  STATUS_CLASSES,
  type AmendmentState,
  type FigureBounds,
  type FigureKey,
  type FigurePartKey,
  type FigureValue,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MinistryKey,
  type RoundKey,
} from '@wegmarke/domain';
import { MaxLength } from 'class-validator';
import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  KeyField,
  PartField,
  TextField,
} from '../../platform/answer-fields';
import { KeyInput, PartInput, TextInput } from '../../platform/input-fields';
import { LocalizedDto } from '../../platform/localized.dto';
import { SaidInReportDto } from '../status-reports.dto';
import { ReportContentInputDto } from '../reports/report-content.dto';

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
  @PartField(() => SaidInReportDto, { about: 'What the report shall say.' }) content!: SaidInReportDto;
  @PartField(() => SaidInReportDto, { nullable: true, about: 'What the report said when the round was sealed.' })
  before!: SaidInReportDto | null;
  @TextField('confirm-amendment', { list: true, about: 'What the asking person may do with it.' })
  allowedActions!: string[];
}

const FIGURE_PART_KEYS = [...new Set([...STATUS_CLASSES, ...COURSES, ...REPORT_STATES, ...FIGURE_REMAINDERS])];

export class RoundFigurePartDto {
  @ChoiceField('FigurePartKey', FIGURE_PART_KEYS) key!: FigurePartKey;
  @CountField() count!: number;
}

export class RoundFigureBoundsDto implements FigureBounds {
  @CountField({ example: 61 }) low!: number;
  @CountField({ example: 84 }) high!: number;
  @CountField({ example: 40 }) assessed!: number;
}

/** A figure as a version of the snapshot holds it. */
export class RoundFigureDto implements FigureValue {
  @ChoiceField('FigureKey', FIGURE_KEYS) key!: FigureKey;
  @CountField() numerator!: number;
  @CountField() denominator!: number;
  @PartField(() => RoundFigurePartDto, { list: true }) parts!: RoundFigurePartDto[];
  @PartField(() => RoundFigurePartDto, { list: true }) rest!: RoundFigurePartDto[];
  @PartField(() => RoundFigurePartDto, { list: true }) excluded!: RoundFigurePartDto[];
  @CountField({ nullable: true }) percent!: number | null;
  @PartField(() => RoundFigureBoundsDto, { optional: true }) bounds?: RoundFigureBoundsDto;
  @CountField({ optional: true }) stale?: number;
}

/** Corrections of a round, and its figures old beside new. */
export class AmendmentListDto {
  @PartField(() => AmendmentDto, { list: true }) items!: AmendmentDto[];
  @PartField(() => RoundFigureDto, { list: true, about: 'Of the first version; empty before the seal.' })
  before!: RoundFigureDto[];
  @PartField(() => RoundFigureDto, { list: true, about: 'Of the newest version.' }) after!: RoundFigureDto[];
}

/** Longest text that is read at all; what is too long to make sense is told by the domain at the field. */
const READABLE = 2 * QUERY_TEXT_LENGTH;

export class NewAmendmentDto {
  @KeyInput('measure-code') @MaxLength(100) measure!: MeasureCode;
  @TextInput('Mustertext') @MaxLength(READABLE) reason!: string;

  @PartInput(() => ReportContentInputDto, {
    about: 'The correction. Parts left out stay as the newest report that counts in the round says.',
  })
  content!: ReportContentInputDto;
}
