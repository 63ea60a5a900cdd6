import type { ValidationError } from 'class-validator';
import type { WrongPlace } from './refusal';

/** Every wrong place of a validated input as JSON pointers, nested ones included. */
export function placesOf(errors: readonly ValidationError[], unknownCode: string, above = ''): WrongPlace[] {
  return errors.flatMap((error) => {
    const pointer = `${above}/${escapePointer(error.property)}`;
    const own = constraintsOf(error).map((name) => ({ pointer, code: codeOf(name, unknownCode) }));
    return [...own, ...placesOf(error.children ?? [], unknownCode, pointer)];
  });
}

/** What is missing is only missing, not also too long and no number. */
function constraintsOf({ constraints, value }: ValidationError): string[] {
  const names = Object.keys(constraints ?? {});
  return value === undefined && names.length > 0 ? ['isDefined'] : names;
}

/** RFC 6901. */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** `isInt` → `is-int`; what the shape does not know gets the code of its kind of place. */
function codeOf(constraint: string, unknownCode: string): string {
  if (constraint === 'whitelistValidation') return unknownCode;
  return constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
