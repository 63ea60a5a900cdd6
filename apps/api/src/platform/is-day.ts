import { ValidateBy, type ValidationOptions } from 'class-validator';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;

/** A day that the calendar has: `2023-02-30` is none. */
function isCalendarDay(value: unknown): boolean {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** `YYYY-MM-DD`, a day that exists. Anything else cannot be read (400). */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: isCalendarDay, defaultMessage: () => 'isDay' } }, options);
