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

/** What is missing is only missing, not also too long and no number; what is no text is not also too long. */
function constraintsOf({ constraints, value }: ValidationError): string[] {
  const names = Object.keys(constraints ?? {});
  if (value === undefined && names.length > 0) return ['isDefined'];
  const ofType = names.filter((name) => TYPES.has(name));
  return ofType.length > 0 ? ofType.slice(0, 1) : names;
}

/** As class-validator names them; without the type nothing else about a value can be said. */
const TYPES: ReadonlySet<string> = new Set(['isString', 'isObject', 'isArray', 'isInt', 'isNumber', 'isBoolean']);

/** RFC 6901. */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** `isInt` → `is-int`; what the shape does not know gets the code of its kind of place. */
function codeOf(constraint: string, unknownCode: string): string {
  if (constraint === 'whitelistValidation') return unknownCode;
  return constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
