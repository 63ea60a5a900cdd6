import {
  COURSES,
  EFFECTS,
  HORIZONS,
  MEASURE_KINDS,
  REPORT_STATES,
  STATUS_CLASSES,
  type Course,
  type CubeCell,
  type Effect,
  type FieldKey,
  type Horizon,
  type MeasureKind,
  type MinistryKey,
  type ReportState,
  type StatusClass,
} from '@wegmarke/domain';

import { ChoiceField, CountField, FlagField, KeyField, PartField } from '../platform/answer-fields';
import { BasisDto } from '../strategy';

export class CubeCellDto implements CubeCell {
  @KeyField('field-key') field!: FieldKey;
  @ChoiceField('Horizon', HORIZONS) horizon!: Horizon;
  @FlagField() expired!: boolean;
  @KeyField('ministry-key', { about: 'Leading ministry.' }) ministry!: MinistryKey;
  @ChoiceField('MeasureKind', MEASURE_KINDS) kind!: MeasureKind;
  @ChoiceField('StatusClass', STATUS_CLASSES) status!: StatusClass;
  @ChoiceField('Course', COURSES, { nullable: true }) computed!: Course | null;
  @ChoiceField('Course', COURSES, { nullable: true }) reported!: Course | null;
  @ChoiceField('Effect', EFFECTS) effect!: Effect;
  @ChoiceField('ReportState', REPORT_STATES, { nullable: true }) report!: ReportState | null;
  @CountField({ about: 'Measures in this cell.' }) count!: number;
  @CountField({ about: 'Milestones with an expired baseline.' }) milestonesDue!: number;
  @CountField({ about: 'Of those, kept.' }) milestonesKept!: number;
  @CountField({ about: 'Of `count`: last reported before the last sealed round.' }) stale!: number;
}

/** All measures of a strategy, counted by the axes. Every figure and table of the product is a sum over it. */
export class CubeDto extends BasisDto {
  @CountField({ example: 512 }) revision!: number;
  @CountField({ example: 100, about: 'All measures, dropped and replaced ones included: the sum of all counts.' })
  total!: number;
  @PartField(() => CubeCellDto, { list: true }) cells!: CubeCellDto[];
}
