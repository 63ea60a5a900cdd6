import type { Language, LocalizedText } from '@wegmarke/domain';
import { capitalized } from '@wegmarke/wording';

/** Who publishes, as it stands on a cover: French names of ministries begin with a small letter inside a sentence only. */
export function publisherName({ de, fr }: LocalizedText, language: Language): string {
  return capitalized(language === 'fr' ? (fr ?? de) : de);
}
