import type { OpenAPIObject } from '@nestjs/swagger';

/** The parts of an OpenAPI schema that the page shows. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly about: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  readonly answers: readonly Answer[];
}

export interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly about: string;
}

export interface Answer {
  readonly status: string;
  readonly schema: Schema | null;
  readonly about: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the contract in the order of its addresses. */
export function operationsOf(contract: OpenAPIObject): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as RawOperation | undefined;
      return operation ? [readOperation(method, path, operation)] : [];
    }),
  );
}

interface RawContent {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface RawOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    name: string;
    in: string;
    required?: boolean;
    schema?: Schema;
    description?: string;
  }[];
  readonly requestBody?: RawContent;
  readonly responses: Readonly<Record<string, RawContent & { readonly description?: string }>>;
}

function readOperation(method: string, path: string, raw: RawOperation): Operation {
  return {
    id: `${method}${path.replace(/[^\w]+/g, '-')}`,
    method: method.toUpperCase(),
    path,
    about: [raw.summary, raw.description].filter(Boolean).join(' '),
    parameters: (raw.parameters ?? []).map(({ name, in: place, required, schema, description }) => ({
      name,
      place,
      required: required ?? false,
      schema: schema ?? {},
      about: description ?? '',
    })),
    body: schemaOf(raw.requestBody),
    answers: Object.entries(raw.responses).map(([status, answer]) => ({
      status,
      schema: schemaOf(answer),
      about: answer.description ?? '',
    })),
  };
}

function schemaOf(raw: RawContent | undefined): Schema | null {
  return Object.values(raw?.content ?? {})[0]?.schema ?? null;
}

/** A schema in words, and the named shape it ends in, where there is one. */
export function typeText(schema: Schema): { words: string; shape: string | null } {
  const choices = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
  const real = choices.filter(({ type }) => type !== 'null');
  if (real[0] && real.length === 1) {
    const only = typeText(real[0]);
    return choices.length > 1 ? { ...only, words: `nothing or ${only.words}` } : only;
  }
  if (schema.$ref) return { words: '', shape: schema.$ref.split('/').at(-1) ?? null };
  if (schema.items) {
    const item = typeText(schema.items);
    return { words: `list of ${item.words}`, shape: item.shape };
  }
  return { words: plainType(schema), shape: null };
}

function plainType({ type, format, enum: values, oneOf, anyOf }: Schema): string {
  if (values) return values.map(String).join(' | ');
  const choices = oneOf ?? anyOf;
  if (choices) return choices.map((choice) => choice.$ref?.split('/').at(-1) ?? plainType(choice)).join(' or ');
  const name = [type ?? 'anything'].flat().join(' or ').replace('null', 'nothing');
  return format ? `${name} (${format})` : name;
}
