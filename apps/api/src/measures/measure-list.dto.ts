import {
  COURSE_REASONS,
  COURSES,
  EFFECTS,
  HORIZONS,
  IMPLEMENTATIONS,
  MEASURE_KINDS,
  PROVENANCES,
  REPORT_STATES,
  STATUS_CLASSES,
  ATTENTION_KEYS,
  type AttentionKey,
  type Course,
  type CourseReason,
  type Effect,
  type FieldKey,
  type GoalCode,
  type Horizon,
  type Implementation,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MeasureKind,
  type MeasureProvenance,
  type MinistryKey,
  type Provenance,
  type ReportState,
  type StatusClass,
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
import { BasisDto } from '../strategy';
import { LocalizedDto } from '../platform/localized.dto';

/** Where each part of a measure comes from; a public title may stand beside a sample status. */
export class MeasureProvenanceDto implements MeasureProvenance {
  @ChoiceField('Provenance', PROVENANCES) title!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) lead!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) goal!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) participants!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) budget!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) status!: Provenance;
}

/** One measure with its state on the day of the list. */
export class MeasureListItemDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @KeyField('field-key') field!: FieldKey;
  @KeyField('goal-code', { nullable: true }) goal!: GoalCode | null;
  @ChoiceField('Horizon', HORIZONS) horizon!: Horizon;
  @FlagField({ about: 'The goal is past its due day.' }) expired!: boolean;
  @KeyField('ministry-key') lead!: MinistryKey;
  @KeyField('ministry-key', { list: true }) participants!: MinistryKey[];
  @ChoiceField('MeasureKind', MEASURE_KINDS) kind!: MeasureKind;
  @ChoiceField('Implementation', IMPLEMENTATIONS) implementation!: Implementation;
  @ChoiceField('StatusClass', STATUS_CLASSES) status!: StatusClass;
  @ChoiceField('Course', COURSES, { nullable: true, about: 'What the rule says; null: has no course.' })
  computed!: Course | null;
  @ChoiceField('CourseReason', COURSE_REASONS, { nullable: true }) computedReason!: CourseReason | null;
  @ChoiceField('Course', COURSES, { nullable: true, about: 'What the ministry says.' }) reported!: Course | null;
  @ChoiceField('Effect', EFFECTS) effect!: Effect;
  @ChoiceField('ReportState', REPORT_STATES, { nullable: true, about: 'null: before the first round.' })
  report!: ReportState | null;
  @FlagField({ about: 'Last reported before the last sealed round.' }) stale!: boolean;
  @ChoiceField('AttentionKey', ATTENTION_KEYS, { list: true }) attention!: AttentionKey[];
  @DayField({ nullable: true, about: 'Last day of the forecast, else of the baseline.' }) endsOn!: LocalDate | null;
  @PartField(() => MeasureProvenanceDto) provenance!: MeasureProvenance;
}

export class PageDto {
  @CountField({ example: 50 }) size!: number;
  @TextField('WyIzLjIuMSJd', { nullable: true, about: 'Value for `page[after]`; null on the last page.' })
  next!: string | null;
}

export class MeasureListDto {
  @PartField(() => MeasureListItemDto, { list: true }) items!: MeasureListItemDto[];
  @PartField(() => PageDto) page!: PageDto;
  @CountField({ about: 'All measures the filter matches, not only this page.' }) total!: number;
  @PartField(() => BasisDto) basis!: BasisDto;
}

/** The list as one file, without pages. */
export class MeasureFileDto {
  @PartField(() => MeasureListItemDto, { list: true }) items!: MeasureListItemDto[];
  @CountField() total!: number;
  @PartField(() => BasisDto) basis!: BasisDto;
}

export class MeasureRefDto {
  @IdField() id!: string;
  @KeyField('measure-code') code!: MeasureCode;
  @PartField(() => LocalizedDto) title!: LocalizedText;
}
