import {
  COURSES,
  FIGURE_KEYS,
  FIGURE_REMAINDERS,
  GOAL_HORIZONS,
  REPORT_STATES,
  STATUS_CLASSES,
  type FieldKey,
  type FigureKey,
  type FigurePartKey,
  type GoalCode,
  type GoalHorizon,
  type Language,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
  type RoundKey,
  type StatusCounts,
  type StrategyKey,
} from '@wegmarke/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  KeyField,
  PartField,
  TallyField,
  TextField,
} from '../platform/answer-fields';
import { LocalizedDto } from '../platform/localized.dto';
import { PeriodDto } from '../strategy';

const PART_KEYS = [...new Set([...STATUS_CLASSES, ...COURSES, ...REPORT_STATES, ...FIGURE_REMAINDERS])];
const CHECKSUM = '8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4';

/** A version of a round; without it the newest. */
export class VersionQueryDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'What the round established at its seal is version 1; every correction made another.',
  })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;
}

/** What the published words and numbers stand on. */
export class PublicBasisDto {
  @KeyField('strategy-key') strategy!: StrategyKey;
  @KeyField('round-key') round!: RoundKey;
  @DayField({ about: 'The day everything holds for.' }) asOf!: LocalDate;
  @DayField() sealedOn!: LocalDate;
  @DayField() publishedOn!: LocalDate;
  @CountField({ example: 1, about: 'Rises with every correction after the seal; earlier versions stay readable.' })
  version!: number;
  @TextField(CHECKSUM, { about: 'SHA-256 of the sealed snapshot, in hex.' }) checksum!: string;
  @FlagField({ about: 'Sample data: any published part is invented for a demonstration.' }) sample!: boolean;
}

export class PublicStrategyDto {
  @KeyField('strategy-key') key!: StrategyKey;
  @PartField(() => LocalizedDto) title!: LocalizedDto;
  @DayField() adoptedOn!: LocalDate;
  @KeyField('round-key', { about: 'The published round with the latest as-of day.' }) latestRound!: RoundKey;
  @FlagField() sample!: boolean;
}

export class PublicStrategyListDto {
  @PartField(() => PublicStrategyDto, { list: true }) items!: PublicStrategyDto[];
}

export class PublicRoundDto {
  @KeyField('round-key') key!: RoundKey;
  @PartField(() => PeriodDto) period!: PeriodDto;
  @DayField() asOfOn!: LocalDate;
  @DayField() sealedOn!: LocalDate;
  @DayField() publishedOn!: LocalDate;
  @CountField({ example: 1, about: 'Newest version.' }) version!: number;
}

export class PublicRoundListDto {
  @PartField(() => PublicStrategyDto) strategy!: PublicStrategyDto;
  @PartField(() => PublicRoundDto, { list: true, about: 'The latest first.' }) items!: PublicRoundDto[];
}

export class PublicFieldDto {
  @KeyField('field-key') key!: FieldKey;
  @CountField() number!: number;
  @PartField(() => LocalizedDto) name!: LocalizedDto;
}

/** The name it had on the as-of day. */
export class PublicMinistryDto {
  @KeyField('ministry-key') key!: MinistryKey;
  @PartField(() => LocalizedDto) name!: LocalizedDto;
  @PartField(() => LocalizedDto) abbreviation!: LocalizedDto;
}

export class PublicGoalDto {
  @KeyField('goal-code') code!: GoalCode;
  @KeyField('field-key') field!: FieldKey;
  @ChoiceField('GoalHorizon', GOAL_HORIZONS) horizon!: GoalHorizon;
  @DayField() dueOn!: LocalDate;
  @PartField(() => LocalizedDto) title!: LocalizedDto;
}

export class PublicFigurePartDto {
  @ChoiceField('FigurePartKey', PART_KEYS) key!: FigurePartKey;
  @CountField() count!: number;
}

export class PublicFigureBoundsDto {
  @CountField({ example: 61 }) low!: number;
  @CountField({ example: 84 }) high!: number;
  @CountField({ example: 40 }) assessed!: number;
}

export class PublicSentenceDto {
  @TextField('48 von 100 Maßnahmen sind umgesetzt oder begonnen.') de!: string;
  @TextField('48 mesures sur 100 sont réalisées ou engagées.') fr!: string;
}

/** Σ parts = numerator; + Σ rest = denominator; + Σ excluded = all. */
export class PublicFigureDto {
  @ChoiceField('FigureKey', FIGURE_KEYS) key!: FigureKey;
  @CountField({ example: 48 }) numerator!: number;
  @CountField({ example: 100 }) denominator!: number;
  @PartField(() => PublicFigurePartDto, { list: true }) parts!: PublicFigurePartDto[];
  @PartField(() => PublicFigurePartDto, { list: true }) rest!: PublicFigurePartDto[];
  @PartField(() => PublicFigurePartDto, { list: true }) excluded!: PublicFigurePartDto[];
  @CountField({ nullable: true, example: 48, about: 'Whole percent; null when the denominator is 0.' })
  percent!: number | null;
  @PartField(() => PublicFigureBoundsDto, { optional: true }) bounds?: PublicFigureBoundsDto;
  @CountField({ optional: true, about: 'Of the denominator: last reported before the last sealed round.' })
  stale?: number;
  @PartField(() => PublicSentenceDto) sentence!: PublicSentenceDto;
}

export class PublicCountsDto {
  @CountField({ example: 12 }) total!: number;
  @TallyField('StatusCounts', STATUS_CLASSES) status!: StatusCounts;
}

export class PublicFieldRowDto extends PublicCountsDto {
  @KeyField('field-key') field!: FieldKey;
}

export class PublicMinistryRowDto extends PublicCountsDto {
  @KeyField('ministry-key') ministry!: MinistryKey;
}

/** A correction after the seal. Its reason is no part of what is published. */
export class PublicAmendmentDto {
  @CountField({ example: 2 }) version!: number;
  @KeyField('measure-code') measure!: MeasureCode;
  @DayField() confirmedOn!: LocalDate;
}

export class PublicVersionDto {
  @CountField({ example: 1 }) version!: number;
  @TextField(CHECKSUM) checksum!: string;
  @DayField() establishedOn!: LocalDate;
}

export const PUBLIC_FILE_KINDS = ['measures', 'report'] as const;
export type PublicFileKind = (typeof PUBLIC_FILE_KINDS)[number];

/** A file as it lies at its address: size and checksum are those of the bytes that arrive. */
export class PublicFileDto {
  @ChoiceField('PublicFileKind', PUBLIC_FILE_KINDS) kind!: PublicFileKind;
  @TextField('csv') format!: string;
  @CountField({ nullable: true, example: 1, about: 'Of the report: which edition.' }) edition!: number | null;
  @TextField('de', { nullable: true, about: 'Null: both languages stand in it.' }) language!: Language | null;
  @TextField('massnahmen-frankreich-runde-2025.csv') name!: string;
  @TextField('/api/public/strategies/frankreich/rounds/2025/measures.csv?version=1') url!: string;
  @TextField('text/csv') mediaType!: string;
  @CountField({ example: 48_213 }) bytes!: number;
  @TextField(CHECKSUM, { about: 'SHA-256 in hex.' }) checksum!: string;
}

/** Under what conditions everybody may use the data. */
export class PublicLicenceDto {
  @TextField('dl-de/by-2-0') id!: string;
  @TextField('Datenlizenz Deutschland – Namensnennung – Version 2.0') name!: string;
  @TextField('https://www.govdata.de/dl-de/by-2-0') url!: string;
  @TextField('Staatsministerium Baden-Württemberg', { about: 'The name to be given as source.' }) attribution!: string;
}

export class PublicRoundDetailDto {
  @PartField(() => PublicBasisDto) basis!: PublicBasisDto;
  @PartField(() => PublicStrategyDto) strategy!: PublicStrategyDto;
  @PartField(() => PeriodDto) period!: PeriodDto;
  @CountField({ example: 100, about: 'All measures, also dropped and replaced ones.' }) total!: number;
  @PartField(() => PublicFigureDto, { list: true }) figures!: PublicFigureDto[];
  @PartField(() => PublicFieldRowDto, { list: true, about: 'Each measure once, under its field.' })
  byField!: PublicFieldRowDto[];
  @PartField(() => PublicMinistryRowDto, { list: true, about: 'Each measure once, under its leading ministry.' })
  byMinistry!: PublicMinistryRowDto[];
  @PartField(() => PublicFieldDto, { list: true }) fields!: PublicFieldDto[];
  @PartField(() => PublicMinistryDto, { list: true }) ministries!: PublicMinistryDto[];
  @PartField(() => PublicGoalDto, { list: true }) goals!: PublicGoalDto[];
  @PartField(() => PublicVersionDto, { list: true, about: 'Oldest first.' }) versions!: PublicVersionDto[];
  @PartField(() => PublicAmendmentDto, { list: true }) amendments!: PublicAmendmentDto[];
  @PartField(() => PublicFileDto, { list: true }) files!: PublicFileDto[];
  @PartField(() => PublicLicenceDto) licence!: PublicLicenceDto;
}
