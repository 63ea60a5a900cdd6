import type { Language } from '@wegmarke/domain';
import { typeset } from './typography';

/** A whole dictionary, every text of it set for print (`typeset`); keys and shape stay. */
export function typesetAll<Dictionary>(dictionary: Dictionary, language: Language): Dictionary {
  return typesetValue(dictionary, language) as Dictionary;
}

function typesetValue(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return typeset(value, language);
  if (Array.isArray(value)) return value.map((part) => typesetValue(part, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typesetValue(part, language)]));
}
