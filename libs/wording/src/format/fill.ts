import { NO_VALUE } from '../words/general-words';

export type FillValues = Readonly<Record<string, string | undefined>>;

const OPTIONAL = /\[([^\]]*)\]/g;
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Puts values into a template. `{name}` is replaced by its value, or by `–` where it is missing; `[…]` is left out as a
 * whole when a value inside it is missing.
 */
export function fill(template: string, values: FillValues): string {
  return template
    .replace(OPTIONAL, (_, optional: string) => (isComplete(optional, values) ? optional : ''))
    .replace(PLACEHOLDER, (_, name: string) => values[name] ?? NO_VALUE);
}

function isComplete(template: string, values: FillValues): boolean {
  return [...template.matchAll(PLACEHOLDER)].every(([, name = '']) => values[name] !== undefined);
}
