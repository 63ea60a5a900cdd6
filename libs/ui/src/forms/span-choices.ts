import type { DayPrecision, Language, LocalDate, PreciseDay } from '@wegmarke/domain';
import type { ChoiceOption } from './choice-option';

const MONTHS = { month: 1, quarter: 3, half_year: 6 } as const;

/** Parts of a year at a precision: months, quarters or half years; the value is the first month of the span. */
export function spansOf(precision: DayPrecision, language: Language): readonly ChoiceOption[] {
  if (precision === 'day' || precision === 'year') return [];
  const months = MONTHS[precision];
  return Array.from({ length: 12 / months }, (_, index) => ({
    value: String(index * months + 1),
    label: spanLabel(precision, index, language),
  }));
}

function spanLabel(precision: keyof typeof MONTHS, index: number, language: Language): string {
  if (precision === 'month') {
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return name.format(new Date(Date.UTC(2000, index, 1)));
  }
  const quarter = precision === 'quarter';
  if (language === 'de') return `${index + 1}. ${quarter ? 'Quartal' : 'Halbjahr'}`;
  return `${index === 0 ? '1er' : `${index + 1}e`} ${quarter ? 'trimestre' : 'semestre'}`;
}

/** First month of the span a day lies in, as in `spansOf`. */
export function spanOf({ on, precision }: PreciseDay): string {
  if (precision === 'day' || precision === 'year') return '';
  const [month, months] = [Number(on.slice(5, 7)), MONTHS[precision]];
  return String(month - ((month - 1) % months));
}

/** The day of a span: its first; null for a year that is none. */
export function dayOfSpan(year: string, month: string, precision: DayPrecision): PreciseDay | null {
  if (!/^\d{4}$/.test(year)) return null;
  return { on: `${year}-${(month || '1').padStart(2, '0')}-01` as LocalDate, precision };
}
