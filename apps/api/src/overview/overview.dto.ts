import {
  STATUS_CLASSES,
  COMPUTED_CLASSES,
  type ComputedCounts,
  type FieldKey,
  type MinistryKey,
  type StatusCounts,
} from '@wegmarke/domain';

import { CountField, KeyField, PartField, TallyField } from '../platform/answer-fields';
import { MeasureRefDto } from '../measures';
import { AttentionReasonDto, BasisDto } from '../strategy';
import { FigureDto } from './figure.dto';

/** Two partitions of the same measures; each adds up to `total`. */
export class BreakdownDto {
  @CountField({ example: 12 }) total!: number;
  @TallyField('StatusCounts', STATUS_CLASSES) status!: StatusCounts;
  @TallyField('ComputedCounts', COMPUTED_CLASSES) computed!: ComputedCounts;
}

export class MinistryRowDto extends BreakdownDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
}

export class FieldRowDto extends BreakdownDto {
  @KeyField('field-key') field!: FieldKey;
}

export class MatrixCellDto {
  @KeyField('field-key') field!: FieldKey;
  @KeyField('ministry-key') ministry!: MinistryKey;
  @CountField({ example: 4 }) total!: number;
  @CountField({ example: 1, about: 'Computed critical.' }) critical!: number;
}

export class AttentionItemDto {
  @PartField(() => MeasureRefDto) measure!: MeasureRefDto;
  @KeyField('ministry-key') lead!: MinistryKey;
  @KeyField('field-key') field!: FieldKey;
  @PartField(() => AttentionReasonDto, { list: true }) reasons!: AttentionReasonDto[];
}

/** The cockpit in one answer. Figures and tables are computed from the cube by the domain's functions. */
export class OverviewDto extends BasisDto {
  @CountField({ example: 512 }) revision!: number;
  @CountField({ example: 100 }) total!: number;
  @PartField(() => FigureDto, { list: true }) figures!: FigureDto[];
  @PartField(() => MinistryRowDto, { list: true, about: 'By leading ministry.' }) byMinistry!: MinistryRowDto[];
  @PartField(() => FieldRowDto, { list: true }) byField!: FieldRowDto[];
  @PartField(() => MinistryRowDto, {
    list: true,
    about: 'By participating ministry; a measure counts once under each.',
  })
  byParticipation!: MinistryRowDto[];
  @PartField(() => MatrixCellDto, { list: true }) matrix!: MatrixCellDto[];
  @PartField(() => AttentionItemDto, { list: true, about: 'By severity, then since when; at most 200.' })
  attention!: AttentionItemDto[];
  @CountField({ about: 'Measures on the attention list, also those not shown.' }) attentionTotal!: number;
}
