/** The words of JSON Schema 2020-12 that `report-model.schema.json` uses; any other word in it is a fault of its own. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

export interface RootSchema extends Schema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly $defs: Readonly<Record<string, Schema>>;
}

const ROOT_WORDS = ['$schema', '$id', 'title', '$defs'];
const WORDS = [
  ...['$ref', 'anyOf', 'enum', 'const', 'type', 'properties', 'required', 'additionalProperties', 'items'],
  ...['pattern', 'minLength', 'minimum', 'maximum', 'description'],
];

/** Where a value is not what the schema says, as JSON pointers with the word that was broken; empty where it fits. */
export function schemaFaults(root: RootSchema, value: unknown): readonly string[] {
  const { $defs } = root;
  return faultsOf({ $defs, isRoot: true }, root, value, '');
}

interface Scope {
  readonly $defs: RootSchema['$defs'];
  readonly isRoot: boolean;
}

function faultsOf(scope: Scope, schema: Schema, value: unknown, pointer: string): readonly string[] {
  const inner = { ...scope, isRoot: false };
  return [
    ...unknownWords(scope, schema, pointer),
    ...referenced(inner, schema, value, pointer),
    ...alternatives(inner, schema, value, pointer),
    ...plainFaults(schema, value).map((word) => `${pointer} ${word}`),
    ...objectFaults(inner, schema, value, pointer),
    ...listFaults(inner, schema, value, pointer),
  ];
}

function unknownWords({ isRoot }: Scope, schema: Schema, pointer: string): readonly string[] {
  const known = isRoot ? [...WORDS, ...ROOT_WORDS] : WORDS;
  return Object.keys(schema)
    .filter((word) => !known.includes(word))
    .map((word) => `${pointer} unknown word ${word}`);
}

function referenced(scope: Scope, { $ref }: Schema, value: unknown, pointer: string): readonly string[] {
  if ($ref === undefined) return [];
  const target = scope.$defs[$ref.replace('#/$defs/', '')];
  return target === undefined ? [`${pointer} $ref ${$ref}`] : faultsOf(scope, target, value, pointer);
}

function alternatives(scope: Scope, { anyOf }: Schema, value: unknown, pointer: string): readonly string[] {
  if (anyOf === undefined) return [];
  const faults = anyOf.map((schema) => faultsOf(scope, schema, value, pointer));
  if (faults.some((own) => own.length === 0)) return [];
  return value === null ? [`${pointer} anyOf`] : (faults.toSorted((a, b) => a.length - b.length)[0] ?? []);
}

function plainFaults(schema: Schema, value: unknown): readonly string[] {
  const text = typeof value === 'string' ? value : null;
  const number = typeof value === 'number' ? value : null;
  const broken: readonly (readonly [keyof Schema, boolean])[] = [
    ['enum', schema.enum !== undefined && !schema.enum.includes(value)],
    ['const', 'const' in schema && schema.const !== value],
    ['type', schema.type !== undefined && !hasType(schema.type, value)],
    ['pattern', text !== null && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text)],
    ['minLength', text !== null && text.length < (schema.minLength ?? 0)],
    ['minimum', number !== null && number < (schema.minimum ?? -Infinity)],
    ['maximum', number !== null && number > (schema.maximum ?? Infinity)],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([word]) => word);
}

function hasType(type: NonNullable<Schema['type']>, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isObject(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectFaults(scope: Scope, schema: Schema, value: unknown, pointer: string): readonly string[] {
  if (!isObject(value)) return [];
  const { properties = {}, required = [], additionalProperties: others = true } = schema;
  const missing = required.filter((key) => !(key in value)).map((key) => `${pointer}/${key} required`);
  const within = Object.entries(value).flatMap(([key, part]) => {
    const own = properties[key];
    if (own !== undefined) return faultsOf(scope, own, part, `${pointer}/${key}`);
    if (others === false) return [`${pointer}/${key} additionalProperties`];
    return others === true ? [] : faultsOf(scope, others, part, `${pointer}/${key}`);
  });
  return [...missing, ...within];
}

function listFaults(scope: Scope, { items }: Schema, value: unknown, pointer: string): readonly string[] {
  if (items === undefined || !Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => faultsOf(scope, items, item, `${pointer}/${index}`));
}
