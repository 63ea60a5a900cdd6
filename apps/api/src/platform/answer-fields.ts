import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/**
 * One decorator per kind of value, so that an answer class reads like its description and OpenAPI says the same of the
 * same thing everywhere. `format` names the vocabulary a text comes from; the client turns it into the domain's type.
 */
export interface FieldNotes {
  readonly about?: string;
  readonly example?: unknown;
  readonly nullable?: boolean;
  readonly optional?: boolean;
  readonly list?: boolean;
}

export const KEY_EXAMPLES = {
  'strategy-key': 'frankreich',
  'field-key': 'transport',
  'goal-code': '3.2',
  'measure-code': '3.2.1',
  'ministry-key': 'vm',
  'round-key': '2023',
  'milestone-key': 'end',
} as const;
export type KeyFormat = keyof typeof KEY_EXAMPLES;

function field(schema: object, example: unknown, notes: FieldNotes): PropertyDecorator {
  const shown = notes.example ?? example;
  return ApiProperty({
    ...schema,
    ...(notes.about && { description: notes.about }),
    ...(shown !== undefined && { example: notes.list && !Array.isArray(shown) ? [shown] : shown }),
    ...(notes.nullable && { nullable: true }),
    ...(notes.list && { isArray: true }),
    required: !notes.optional,
  } as ApiPropertyOptions);
}

/** A calendar day in Europe/Berlin. */
export const DayField = (notes: FieldNotes = {}) => field({ type: String, format: 'date' }, '2023-11-21', notes);

/** A key or code that never changes and appears in URLs. */
export const KeyField = (format: KeyFormat, notes: FieldNotes = {}) =>
  field({ type: String, format }, KEY_EXAMPLES[format], notes);

export const IdField = (notes: FieldNotes = {}) =>
  field({ type: String, format: 'uuid' }, '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10', notes);

export const TextField = (example: string, notes: FieldNotes = {}) => field({ type: String }, example, notes);

export const CountField = (notes: FieldNotes = {}) => field({ type: 'integer' }, 3, notes);

export const FlagField = (notes: FieldNotes = {}) => field({ type: Boolean }, false, notes);

/** A value of one of the domain's unions, under the union's name. */
export const ChoiceField = (name: string, values: readonly string[], notes: FieldNotes = {}) =>
  field({ enum: [...values], enumName: name }, undefined, notes);

/** Another answer class inside this one, named late because classes may stand further down. */
export const PartField = (part: () => new () => object, notes: FieldNotes = {}) =>
  field({ type: () => part() }, undefined, notes);

/** Days, keys and numbers that the sentence behind a reason prints. */
export const FactsField = () =>
  ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
    },
    example: { milestone: 'end', dueOn: '2023-09-30' },
  });

/** A count for every value of a union, zeroes included. */
export const TallyField = (name: string, keys: readonly string[]) =>
  ApiProperty({
    type: 'object',
    title: name,
    required: [...keys],
    selfRequired: true,
    properties: Object.fromEntries(keys.map((key) => [key, { type: 'integer', minimum: 0 }])),
    additionalProperties: false,
    example: Object.fromEntries(keys.map((key, index) => [key, index])),
  } as ApiPropertyOptions);
