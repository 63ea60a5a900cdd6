import { textOf } from './day-number';
import type { LocalDate } from './local-date';

/**
 * Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Jones, Butcher): the Sunday after the first
 * full moon of spring as the church reckons it. Right for every year of that calendar; no table to run out.
 */
export function easterSunday(year: number): LocalDate {
  const yearOfMoonCycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * yearOfMoonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((yearOfMoonCycle + 11 * moon + 22 * weekday) / 451);
  const march = moon + weekday - 7 * lateMoon + 114;
  return textOf({ year, month: Math.floor(march / 31), day: (march % 31) + 1 });
}
