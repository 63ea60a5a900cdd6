import fc from 'fast-check';
import { on } from '@wegmarke/domain-testing';
import { dayOfNumber, dayNumber } from './day-number';
import { easterSunday } from './easter';
import { holidayOn, isPublicHoliday, PUBLIC_HOLIDAYS } from './public-holidays';
import { addWorkingDays, isWorkingDay, workingDayOnOrBefore, workingDaysBetween } from './working-days';

describe('Easter Sunday', () => {
  // As printed in calendars; 2024 is early, 2025 and 2030 are late.
  it.each([
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
  ])('of %s is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1900; year < 2200; year += 1) {
      const easter = easterSunday(year);
      expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });
});

describe('the public holidays of Baden-Württemberg', () => {
  // Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam as published.
  it.each([
    [2020, '04-10', '04-13', '05-21', '06-01', '06-11'],
    [2021, '04-02', '04-05', '05-13', '05-24', '06-03'],
    [2022, '04-15', '04-18', '05-26', '06-06', '06-16'],
    [2023, '04-07', '04-10', '05-18', '05-29', '06-08'],
    [2024, '03-29', '04-01', '05-09', '05-20', '05-30'],
    [2025, '04-18', '04-21', '05-29', '06-09', '06-19'],
    [2026, '04-03', '04-06', '05-14', '05-25', '06-04'],
    [2027, '03-26', '03-29', '05-06', '05-17', '05-27'],
    [2028, '04-14', '04-17', '05-25', '06-05', '06-15'],
    [2029, '03-30', '04-02', '05-10', '05-21', '05-31'],
    [2030, '04-19', '04-22', '05-30', '06-10', '06-20'],
  ])('of %s that move fall on %s, %s, %s, %s, %s', (year, ...days) => {
    const moving = ['good-friday', 'easter-monday', 'ascension', 'whit-monday', 'corpus-christi'] as const;
    expect(moving.map((holiday) => holidayOn(holiday, year).slice(5))).toEqual(days);
  });

  it('are these twelve days of 2026 and no other', () => {
    const year = Array.from({ length: 365 }, (_, day) => dayOfNumber(dayNumber(on('2026-01-01')) + day));
    const holidays = '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26';
    expect(
      year
        .filter(isPublicHoliday)
        .map((day) => day.slice(5))
        .join(' '),
    ).toBe(holidays);
    expect(PUBLIC_HOLIDAYS).toHaveLength(12);
  });

  it('had the day of the Reformation once, in 2017', () => {
    expect(isPublicHoliday(on('2017-10-31'))).toBe(true);
    expect(isPublicHoliday(on('2018-10-31'))).toBe(false);
  });
});

describe('a working day', () => {
  it.each([
    ['2026-12-24', true, 'Christmas Eve is one by law'],
    ['2026-12-31', true, 'so is New Year’s Eve'],
    ['2026-01-06', false, 'Epiphany, a Tuesday'],
    ['2026-06-04', false, 'Corpus Christi, a Thursday'],
    ['2026-06-05', true, 'the Friday after it'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', true, 'a Monday'],
    ['2026-08-15', false, 'a Saturday; Assumption is no holiday here'],
    ['2025-08-15', true, 'Assumption on a Friday is worked'],
  ])('%s: %s (%s)', (day, working) => {
    expect(isWorkingDay(on(day))).toBe(working);
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-12-23', 3, '2026-12-29'],
    ['2027-01-07', -3, '2026-12-31'],
    ['2026-01-30', -10, '2026-01-16'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('counted from %s by %s is %s', (day, days, expected) => {
    expect(addWorkingDays(on(day), days)).toBe(expected);
  });

  it.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-20', -1],
    // 365 days less 104 Saturdays and Sundays and the nine holidays of 2026 that fall on none of them
    ['2025-12-31', '2026-12-31', 252],
  ])('there are, from %s to %s: %s', (from, to, count) => {
    expect(workingDaysBetween(on(from), on(to))).toBe(count);
  });

  it.each([
    ['2026-01-31', '2026-01-30'],
    ['2026-01-30', '2026-01-30'],
    ['2026-01-06', '2026-01-05'],
  ])('on or before %s is %s', (day, expected) => {
    expect(workingDayOnOrBefore(on(day))).toBe(expected);
  });

  const days = fc.integer({ min: dayNumber(on('1950-01-01')), max: dayNumber(on('2150-01-01')) }).map(dayOfNumber);

  it('is always where counting ends, as many working days away as were counted', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = addWorkingDays(day, count);
        expect(isWorkingDay(later)).toBe(true);
        expect(workingDaysBetween(day, later)).toBe(count);
      }),
      { numRuns: 200 },
    );
  });

  it('counted forth and back from a working day leads home', () => {
    fc.assert(
      fc.property(days.filter(isWorkingDay), fc.integer({ min: -60, max: 60 }), (day, count) => {
        expect(addWorkingDays(addWorkingDays(day, count), -count)).toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});
