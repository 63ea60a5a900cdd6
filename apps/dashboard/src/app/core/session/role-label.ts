import type { Language, MinistryKey, Role } from '@wegmarke/domain';
import { capitalized, ROLE_WORDS } from '@wegmarke/wording';

/** `VM – Fachreferat` · `Koordination`. */
export function roleLabel(
  { role, ministry }: { readonly role: Role; readonly ministry: MinistryKey | null },
  language: Language,
  abbrOf: (key: MinistryKey) => string,
): string {
  const word = capitalized(ROLE_WORDS[language][role]);
  return ministry === null ? word : `${abbrOf(ministry)} – ${word}`;
}
