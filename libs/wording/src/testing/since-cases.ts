import type { LocalizedText } from '@wegmarke/domain';
import type { SinceNames } from '../sentences/since-phrases';
import type { SinceSentence } from '../sentences/since-sentences';
import { plainSpaces } from './plain-spaces';

/** Titles of the cases: one measure has a French one, those of field 9 have none, one step has both. */
export const SINCE_NAMES: SinceNames = {
  measure: (code): LocalizedText | null =>
    code.startsWith('9') ? null : { de: `M${code}`, fr: code === '1.1.1' ? 'Exemple' : null },
  milestone: (_, key): LocalizedText | null => (key === 'step-1' ? { de: 'Vertrag', fr: 'Contrat' } : null),
};

/** The sentence of one key in both languages, with plain spaces; nothing where it is not said. */
export function sentenceOf(key: string, sentences: readonly SinceSentence[]): string[] {
  const found = sentences.filter((sentence) => sentence.key === key);
  if (found.length > 1) throw new Error(`${key} is said ${found.length} times`);
  return found.flatMap(({ de, fr }) => [plainSpaces(de), plainSpaces(fr)]);
}
