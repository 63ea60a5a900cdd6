import type { Entries, Entry } from './entries';
import { leavesOf, rowsOf, type FieldSpec, type LeafSpec } from './field-spec';

/** What is sent: every answer at the place its pointer names. */
export function bodyOf(specs: readonly FieldSpec[], entries: Entries): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  place(specs, entries, body);
  return body;
}

function place(specs: readonly FieldSpec[], entries: Entries, body: object): void {
  for (const spec of specs) {
    if (spec.kind === 'list') {
      put(body, spec.pointer, []);
      for (const row of rowsOf(spec, entries)) place(row, entries, body);
    } else if (spec.kind === 'group') {
      if (spec.optional && isUnanswered(spec.fields, entries)) put(body, spec.pointer, null);
      else place(spec.fields, entries, body);
    } else if (!spec.local) put(body, spec.pointer, sentOf(spec, entries));
  }
}

const isUnanswered = (specs: readonly FieldSpec[], entries: Entries): boolean =>
  leavesOf(specs, entries).every((leaf) => isEmpty(leaf, entries));

export function isEmpty({ pointer }: LeafSpec, { values }: Entries): boolean {
  const value = values[pointer] ?? null;
  if (value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Whole numbers as people write them, `1 250.000`; null for anything else. */
export function wholeOf(text: string): number | null {
  const digits = text.replace(/[.\s’']/gu, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

function sentOf(spec: LeafSpec, entries: Entries): unknown {
  const value: Entry = entries.values[spec.pointer] ?? null;
  switch (spec.kind) {
    case 'check':
      return value === true;
    case 'several':
    case 'measures':
      return Array.isArray(value) ? value : [];
    case 'whole':
      return typeof value === 'string' ? wholeOf(value) : null;
    default:
      return typeof value === 'string' ? value.trim() || null : value;
  }
}

function put(body: object, pointer: string, value: unknown): void {
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  let part = body;
  for (const name of names) {
    const next: unknown = Reflect.get(part, name);
    const inside = typeof next === 'object' && next !== null ? next : {};
    Reflect.set(part, name, inside);
    part = inside;
  }
  Reflect.set(part, last, value);
}
