import { DomainError } from '../errors/domain-error';

/**
 * One text for one value: keys sorted by their code units, no blanks, properties without value left out. Two
 * installations with the same data write the same text, so its SHA-256 (computed outside) can be compared.
 * Refused with `not-canonical`: what JSON cannot say, with a pointer to it.
 */
export function canonicalJson(value: unknown, pointer = ''): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return listText(value, pointer);
  if (typeof value === 'object' && isPlain(value)) return objectText(value, pointer);
  throw new DomainError('not-canonical', { pointer, type: typeof value });
}

function listText(values: readonly unknown[], pointer: string): string {
  const texts = Array.from(values, (value, index) => canonicalJson(value, `${pointer}/${index}`));
  return `[${texts.join(',')}]`;
}

function objectText(value: object, pointer: string): string {
  const texts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part, `${pointer}/${key}`)}`);
  return `{${texts.join(',')}}`;
}

/** Dates, maps and class instances would lose their meaning as JSON. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
