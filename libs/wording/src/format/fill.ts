import { NO_VALUE } from '../words/general-words';

/** Puts values into a template: `{name}` is replaced, a value that is missing prints as `–`. */
export function fill(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? NO_VALUE);
}
