import {
  DAY_PRECISIONS,
  type DayPrecision,
  type LocalDate,
  type LocalizedText,
  type PreciseDay,
} from '@wegmarke/domain';

import { ChoiceInput, DayInput, TextInput } from './input-fields';

/** German is the language of record; a missing French text is null, never a copy. */
export class LocalizedInputDto implements LocalizedText {
  @TextInput('Verkehr und Mobilität') de!: string;
  @TextInput('Transport et mobilité', { nullable: true }) fr!: string | null;
}

/** A day as exact as it is known; it is over after the last day of its span. */
export class PreciseDayInputDto implements PreciseDay {
  @DayInput({ about: 'Any day inside the span.' }) on!: LocalDate;
  @ChoiceInput('DayPrecision', DAY_PRECISIONS) precision!: DayPrecision;
}

export class SourceInputDto {
  @TextInput('https://stm.baden-wuerttemberg.de/frankreich') url!: string;
  @TextInput('Seite des Staatsministeriums', { nullable: true }) note!: string | null;
}
