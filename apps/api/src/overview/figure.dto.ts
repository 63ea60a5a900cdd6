import {
  FIGURE_KEYS,
  FIGURE_REMAINDERS,
  COURSES,
  REPORT_STATES,
  STATUS_CLASSES,
  type FigureKey,
  type FigurePartKey,
  type FigureValue,
  type LocalDate,
  type Provenance,
  type RoundKey,
} from '@wegmarke/domain';

import { ChoiceField, CountField, DayField, KeyField, PartField, TextField } from '../platform/answer-fields';

const PART_KEYS = [...new Set([...STATUS_CLASSES, ...COURSES, ...REPORT_STATES, ...FIGURE_REMAINDERS])];

export class FigurePartDto {
  @ChoiceField('FigurePartKey', PART_KEYS) key!: FigurePartKey;
  @CountField() count!: number;
}

/** In percent; they contain the value for every assignment of a course to the not assessed. */
export class FigureBoundsDto {
  @CountField({ example: 61 }) low!: number;
  @CountField({ example: 84 }) high!: number;
  @CountField({ example: 40, about: 'Measures with an assessed course.' }) assessed!: number;
}

/** A figure in words; the counts come first. */
export class SentenceDto {
  @TextField('48 von 100 Maßnahmen sind umgesetzt oder begonnen.') de!: string;
  @TextField('48 mesures sur 100 sont réalisées ou engagées.') fr!: string;
}

/** Σ parts = numerator; + Σ rest = denominator; + Σ excluded = all. */
export class FigureDto implements FigureValue {
  @ChoiceField('FigureKey', FIGURE_KEYS) key!: FigureKey;
  @CountField({ example: 48 }) numerator!: number;
  @CountField({ example: 100 }) denominator!: number;
  @PartField(() => FigurePartDto, { list: true }) parts!: FigurePartDto[];
  @PartField(() => FigurePartDto, { list: true }) rest!: FigurePartDto[];
  @PartField(() => FigurePartDto, { list: true }) excluded!: FigurePartDto[];
  @CountField({ nullable: true, example: 48, about: 'Whole percent, rounded half up; null when the denominator is 0.' })
  percent!: number | null;
  @PartField(() => FigureBoundsDto, { optional: true }) bounds?: FigureBoundsDto;
  @CountField({ optional: true, about: 'Of the denominator: last reported before the last sealed round.' })
  stale?: number;
  @PartField(() => SentenceDto) sentence!: SentenceDto;
  @DayField() asOf!: LocalDate;
  @KeyField('round-key', { nullable: true }) round!: RoundKey | null;
  @ChoiceField('FigureProvenance', ['sample', 'recorded']) provenance!: Exclude<Provenance, 'public'>;
}
