import {
  GOAL_HORIZONS,
  PROVENANCES,
  ROUND_STATES,
  type FieldKey,
  type GoalCode,
  type GoalHorizon,
  type LocalDate,
  type LocalizedText,
  type Provenance,
  type RoundKey,
  type RoundState,
  type Source,
  type StrategyKey,
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
import { LocalizedDto, SourceDto } from '../platform/localized.dto';
import { MinistryLabelDto } from '../ministries';

export class StrategySummaryDto {
  @KeyField('strategy-key') key!: StrategyKey;
  @PartField(() => LocalizedDto) title!: LocalizedText;
  @DayField({ example: '2020-07-14' }) adoptedOn!: LocalDate;
  @CountField({
    about: 'Rises with every change of strategy, rules, goals, measures, reports, rounds and ministry names.',
  })
  revision!: number;
  @FlagField({ example: true }) sampleData!: boolean;
}

export class StrategyListDto {
  @PartField(() => StrategySummaryDto, { list: true }) items!: StrategySummaryDto[];
}

export class FieldDto {
  @KeyField('field-key') key!: FieldKey;
  @CountField({ example: 2 }) number!: number;
  @PartField(() => LocalizedDto) name!: LocalizedText;
  @TextField('found', { about: 'How certain the French name is.' }) nameFrLevel!: string;
  @PartField(() => LocalizedDto, { nullable: true }) description!: LocalizedText | null;
  @ChoiceField('Provenance', PROVENANCES) provenance!: Provenance;
  @PartField(() => SourceDto, { list: true }) sources!: Source[];
}

export class GoalLabelDto {
  @IdField() id!: string;
  @KeyField('goal-code') code!: GoalCode;
  @KeyField('field-key') field!: FieldKey;
  @ChoiceField('GoalHorizon', GOAL_HORIZONS) horizon!: GoalHorizon;
  @PartField(() => LocalizedDto) title!: LocalizedText;
}

export class HorizonSpansDto {
  @CountField({ example: 2 }) short!: number;
  @CountField({ example: 5 }) medium!: number;
  @CountField({ example: 10 }) long!: number;
}

/** Thresholds of the course rule in days. */
export class CourseRulesDto {
  @TextField('course-2026') key!: string;
  @DayField() validFrom!: LocalDate;
  @CountField({ example: 60 }) criticalOverdueDays!: number;
  @CountField({ example: 365 }) forecastSlippedFarDays!: number;
  @CountField({ example: 90 }) forecastSlippedDays!: number;
  @CountField({ example: 2 }) silentRounds!: number;
  @CountField({ example: 60 }) unconfirmedDays!: number;
}

export class PeriodDto {
  @DayField({ example: '2023-01-01' }) from!: LocalDate;
  @DayField({ example: '2023-12-31' }) to!: LocalDate;
}

export class RoundDto {
  @IdField() id!: string;
  @KeyField('round-key') key!: RoundKey;
  @ChoiceField('RoundState', ROUND_STATES) state!: RoundState;
  @DayField({ example: '2023-12-31' }) asOfOn!: LocalDate;
  @PartField(() => PeriodDto) period!: PeriodDto;
  @DayField({ nullable: true, example: '2024-01-02' }) openedOn!: LocalDate | null;
  @DayField({ example: '2024-01-31' }) deadlineOn!: LocalDate;
  @DayField({ nullable: true, example: '2024-03-12' }) sealedOn!: LocalDate | null;
  @DayField({ nullable: true }) publishedOn!: LocalDate | null;
}

export class PublicFactDto {
  @TextField('published-total-2023') key!: string;
  @DayField() on!: LocalDate;
  @PartField(() => LocalizedDto) text!: LocalizedText;
  @TextField('https://stm.baden-wuerttemberg.de/frankreich', { nullable: true }) source!: string | null;
}

/** Everything the screens need once to name keys and codes. */
export class StrategyDetailDto extends StrategySummaryDto {
  @DayField({ about: 'The server’s day in Europe/Berlin.' }) today!: LocalDate;
  @DayField({ about: 'The day the labels hold for.' }) asOf!: LocalDate;
  @PartField(() => FieldDto, { list: true }) fields!: FieldDto[];
  @PartField(() => MinistryLabelDto, { list: true }) ministries!: MinistryLabelDto[];
  @PartField(() => GoalLabelDto, { list: true }) goals!: GoalLabelDto[];
  @PartField(() => HorizonSpansDto) horizons!: HorizonSpansDto;
  @PartField(() => CourseRulesDto) courseRules!: CourseRulesDto;
  @PartField(() => RoundDto, { list: true }) rounds!: RoundDto[];
  @PartField(() => PublicFactDto, { list: true }) publicFacts!: PublicFactDto[];
  @PartField(() => SourceDto, { list: true }) sources!: Source[];
  @TextField('read', { list: true, about: 'What the asking person may do with it today; empty for another day.' })
  allowedActions!: string[];
}
