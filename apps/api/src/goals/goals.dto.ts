import {
  GOAL_HORIZONS,
  PROVENANCES,
  type FieldKey,
  type GoalCode,
  type GoalHorizon,
  type LocalDate,
  type LocalizedText,
  type MinistryKey,
  type Provenance,
  type Source,
} from '@wegmarke/domain';

import { ChoiceField, CountField, DayField, FlagField, IdField, KeyField, PartField } from '../platform/answer-fields';
import { FilterList } from '../platform/query-fields';
import { LocalizedDto, SourceDto } from '../platform/localized.dto';
import { DayQueryDto } from '../strategy';

export class GoalListQueryDto extends DayQueryDto {
  @FilterList({ example: ['transport'] }) field?: string[];
}

export class GoalProvenanceDto {
  @ChoiceField('Provenance', PROVENANCES) title!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) horizon!: Provenance;
  @ChoiceField('Provenance', PROVENANCES) owner!: Provenance;
}

/** A goal as known on a day. */
export class GoalDto {
  @IdField() id!: string;
  @KeyField('goal-code') code!: GoalCode;
  @CountField() version!: number;
  @KeyField('field-key') field!: FieldKey;
  @ChoiceField('GoalHorizon', GOAL_HORIZONS) horizon!: GoalHorizon;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @DayField({ example: '2020-07-14' }) adoptedOn!: LocalDate;
  @DayField({ example: '2025-07-14', about: 'Last day of its horizon.' }) dueOn!: LocalDate;
  @FlagField({ about: 'The due day was set by name and does not follow from the horizon.' }) explicitDueOn!: boolean;
  @FlagField() expired!: boolean;
  @DayField({ nullable: true, about: 'The day after the due day, once expired.' }) expiredSince!: LocalDate | null;
  @KeyField('ministry-key', { nullable: true }) owner!: MinistryKey | null;
  @PartField(() => GoalProvenanceDto) provenance!: GoalProvenanceDto;
  @PartField(() => SourceDto, { list: true }) sources!: Source[];
}
