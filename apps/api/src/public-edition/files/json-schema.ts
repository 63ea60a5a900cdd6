import { PROVENANCES, STATUS_CLASSES } from '@wegmarke/domain';

const text = { type: 'string' } as const;
const day = { type: 'string', format: 'date' } as const;
const origin = { enum: [...PROVENANCES] } as const;
const checksum = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const exactly = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const localized = exactly({ de: text, fr: orNull(text) });

const measure = exactly({
  code: { ...text, description: 'Nummer der Maßnahme / numéro de la mesure' },
  title: localized,
  wording: orNull(localized),
  field: text,
  goal: orNull(text),
  lead: text,
  participants: { type: 'array', items: text },
  status: { enum: [...STATUS_CLASSES] },
  endsOn: orNull(day),
  narrative: orNull(exactly({ done: text, next: text })),
  provenance: exactly({ title: origin, lead: origin, goal: origin, participants: origin, status: origin }),
  sample: { type: 'boolean', description: 'Musterdaten / données d’exemple' },
});

const basis = exactly({
  strategy: text,
  round: text,
  asOf: day,
  sealedOn: day,
  publishedOn: day,
  version: { type: 'integer', minimum: 1 },
  checksum,
  sample: { type: 'boolean' },
});

/** The shape of measures.json as JSON Schema; `address` is where it lies itself. */
export function measuresSchema(address: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Maßnahmen einer veröffentlichten Berichtsrunde / mesures d’une campagne publiée',
    ...exactly({
      $schema: { type: 'string', format: 'uri' },
      basis,
      licence: exactly({ id: text, name: text, url: { type: 'string', format: 'uri' }, attribution: text }),
      items: { type: 'array', items: measure },
      total: { type: 'integer', minimum: 0 },
    }),
  };
}
