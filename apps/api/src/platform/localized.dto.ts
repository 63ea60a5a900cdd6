import { DAY_PRECISIONS, type DayPrecision, type LocalDate, type LocalizedText } from '@wegmarke/domain';

import { ChoiceField, DayField, TextField } from './answer-fields';

/** A text in two languages; a missing French text is null, never a copy. */
export class LocalizedDto implements LocalizedText {
  @TextField('Verkehr und Mobilität') de!: string;
  @TextField('Transport et mobilité', { nullable: true }) fr!: string | null;
}

/** A day as exact as the ministry knows it; it is over after the last day of its span. */
export class PreciseDayDto {
  @DayField({ about: 'Any day inside the span.' }) on!: LocalDate;
  @ChoiceField('DayPrecision', DAY_PRECISIONS) precision!: DayPrecision;
}

export class SourceDto {
  @TextField('https://stm.baden-wuerttemberg.de/frankreich') url!: string;
  @TextField('Seite des Staatsministeriums', { nullable: true }) note!: string | null;
}
