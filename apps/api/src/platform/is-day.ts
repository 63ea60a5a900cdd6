import { isLocalDate } from '@wegmarke/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** `YYYY-MM-DD`, a day that exists. Anything else cannot be read (400). */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: isLocalDate, defaultMessage: () => 'isDay' } }, options);
