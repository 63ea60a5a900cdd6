import type { Language } from '@wegmarke/domain';

const formats = new Map<Language, Intl.ListFormat>();

/** `a, b und c` · `a, b et c`. */
export function formatList(items: readonly string[], language: Language): string {
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, format);
  return format.format(items);
}
