import { on, planned } from '@wegmarke/domain-testing';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlierDay,
  laterDay,
  yearsAndMonthsBetween,
} from './day-arithmetic';
import { isLocalDate, localDate } from './local-date';
import { DAY_PRECISIONS, dayAfter, firstDayOf, lastDayOf, lastDayOfMonth, type DayPrecision } from './precise-day';
import { stepEnds, TREND_STEPS } from './step-ends';

/** Days counted by the platform's own calendar, to hold ours against. */
const offsetOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const textOfOffset = (offset: number): string => new Date(offset * 86_400_000).toISOString().slice(0, 10);
const anyOffset = fc.integer({ min: offsetOf('1900-03-01'), max: offsetOf('2190-12-31') });

describe('a calendar day', () => {
  it.each(['2023-11-21', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(localDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-1-1',
    '21.11.2023',
    '2023-11-21T00:00:00Z',
    ' 2023-11-21',
    '0203-11-21',
    '2200-01-01',
    '',
  ])('"%s" is refused', (text) => {
    expect(() => localDate(text)).toThrow(expect.objectContaining({ code: 'invalid-day', data: { value: text } }));
  });

  it.each([null, undefined, 20231121, {}])('%p is none', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });
});

describe('counting days', () => {
  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(anyOffset, fc.integer({ min: -800, max: 800 }), (offset, days) => {
        const start = on(textOfOffset(offset));
        expect(addDays(start, days)).toBe(textOfOffset(offset + days));
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 14, '2028-01-30'],
  ])('%s and %i months is %s', (start, months, end) => {
    expect(addMonths(on(start), months)).toBe(end);
  });

  it.each([
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2020-07-14', 5, '2025-07-14'],
  ])('%s and %i years is %s', (start, years, end) => {
    expect(addYears(on(start), years)).toBe(end);
  });

  it.each([
    ['2022-07-14', '2026-11-22', 4, 4],
    ['2026-11-22', '2026-11-22', 0, 0],
    ['2026-01-31', '2026-02-28', 0, 1],
    ['2026-01-15', '2026-02-14', 0, 0],
    ['2025-12-31', '2026-12-31', 1, 0],
    ['2026-11-22', '2025-01-01', 0, 0],
  ])('from %s to %s it is %i years and %i months', (from, to, years, months) => {
    expect(yearsAndMonthsBetween(on(from), on(to))).toEqual({ years, months });
  });

  it('tells the earlier and the later of two days', () => {
    const [first, second] = [on('2026-01-31'), on('2026-02-01')];
    expect([earlierDay(first, second), earlierDay(second, first)]).toEqual([first, first]);
    expect([laterDay(first, second), laterDay(second, first)]).toEqual([second, second]);
  });
});

describe('a day as exact as it is known', () => {
  it.each<[string, DayPrecision, string, string]>([
    ['2026-05-17', 'day', '2026-05-17', '2026-05-17'],
    ['2024-02-10', 'month', '2024-02-01', '2024-02-29'],
    ['2026-05-17', 'quarter', '2026-04-01', '2026-06-30'],
    ['2026-12-31', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-06-30', 'half_year', '2026-01-01', '2026-06-30'],
    ['2026-07-01', 'half_year', '2026-07-01', '2026-12-31'],
    ['2026-05-17', 'year', '2026-01-01', '2026-12-31'],
  ])('%s, exact to the %s, lasts from %s to %s', (text, precision, first, last) => {
    expect([firstDayOf(planned(text, precision)), lastDayOf(planned(text, precision))]).toEqual([first, last]);
  });

  it('always lies inside its span', () => {
    fc.assert(
      fc.property(anyOffset, fc.constantFrom(...DAY_PRECISIONS), (offset, precision) => {
        const day = planned(textOfOffset(offset), precision);
        expect(firstDayOf(day) <= day.on && day.on <= lastDayOf(day)).toBe(true);
      }),
    );
  });

  it('has passed on the day after its last', () => {
    expect(dayAfter(planned('2026-01-01', 'year'))).toBe('2027-01-01');
    expect(lastDayOfMonth(on('2026-02-03'))).toBe('2026-02-28');
  });
});

describe('the steps of a trend', () => {
  it('end with each month, the last one with the last day asked for', () => {
    const ends = stepEnds(on('2025-12-10'), on('2026-03-15'), 'month');
    expect(ends).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-15']);
  });

  it('end with each quarter or year', () => {
    expect(stepEnds(on('2026-01-01'), on('2026-06-30'), 'quarter')).toEqual(['2026-03-31', '2026-06-30']);
    expect(stepEnds(on('2024-06-01'), on('2026-01-01'), 'year')).toEqual(['2024-12-31', '2025-12-31', '2026-01-01']);
  });

  it.each(TREND_STEPS)('of any length (%s) always close with the last day asked for', (step) => {
    expect(stepEnds(on('2021-05-12'), on('2026-11-22'), step).at(-1)).toBe('2026-11-22');
  });

  it('are none when the end comes before the beginning', () => {
    expect(stepEnds(on('2026-02-01'), on('2026-01-31'), 'month')).toEqual([]);
  });
});
