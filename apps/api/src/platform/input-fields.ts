import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  KeyField,
  PartField,
  TextField,
  type FieldNotes,
  type KeyFormat,
} from './answer-fields';
import { IsDay } from './is-day';

/**
 * The same kinds of value as in answers, for bodies: described in OpenAPI and checked for their shape. What a value means
 * (a code that is taken, a text too long) is the domain's matter.
 */
type Check = (options: ValidationOptions) => PropertyDecorator;

/** Longer lists than any measure has; a body is limited besides. */
const LONGEST_LIST = 500;

function input(field: PropertyDecorator, notes: FieldNotes, ...checks: readonly Check[]): PropertyDecorator {
  const { nullable, optional, list } = notes;
  const isLeftOut = (value: unknown): boolean =>
    (optional && value === undefined) || (nullable && value === null) || false;
  return applyDecorators(
    field,
    ValidateIf((_, value: unknown) => !isLeftOut(value)),
    ...(list ? [IsArray(), ArrayMaxSize(LONGEST_LIST)] : []),
    ...checks.map((check) => check({ each: list === true })),
  );
}

export const TextInput = (example: string, notes: FieldNotes = {}) => input(TextField(example, notes), notes, IsString);

export const KeyInput = (format: KeyFormat, notes: FieldNotes = {}) => input(KeyField(format, notes), notes, IsString);

export const DayInput = (notes: FieldNotes = {}) => input(DayField(notes), notes, IsDay);

export const FlagInput = (notes: FieldNotes = {}) => input(FlagField(notes), notes, IsBoolean);

export const WholeNumberInput = (notes: FieldNotes = {}) => input(CountField(notes), notes, IsInt);

export const ChoiceInput = (name: string, values: readonly string[], notes: FieldNotes = {}) =>
  input(ChoiceField(name, values, notes), notes, (options) => IsIn(values, options));

/** Another body class inside this one. A list of lists would pass as nested, hence the check for objects. */
export const PartInput = (part: () => new () => object, notes: FieldNotes = {}) =>
  applyDecorators(
    input(
      PartField(part, notes),
      notes,
      (options) => IsObject(options),
      (options) => ValidateNested(options),
    ),
    Type(part),
  );
