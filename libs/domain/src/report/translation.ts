import type { Language } from '../vocabulary/localized-text';

/** `outdated` names the language that lags behind. */
export const TRANSLATION_STATES = ['current', 'missing', 'outdated-de', 'outdated-fr'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** Which texts of a part hold anything, after the writing. */
export type Written = Readonly<Record<Language, boolean>>;

/**
 * After one language of a part was written. What was in step is no longer: the other language lags behind. What lags
 * behind keeps doing so while it is being written – texts save themselves every few seconds – until somebody confirms
 * that both say the same.
 */
export function translationAfterWriting(
  before: TranslationState,
  language: Language,
  written: Written,
): TranslationState {
  if (!written.de && !written.fr) return 'current';
  if (!written.de || !written.fr) return 'missing';
  if (before === 'missing') return lagging(language);
  return before === 'current' ? lagging(language === 'de' ? 'fr' : 'de') : before;
}

/** Somebody looked at both: they say the same. A missing text stays missing. */
export function translationConfirmed(before: TranslationState): TranslationState {
  return before === 'missing' ? 'missing' : 'current';
}

function lagging(language: Language): TranslationState {
  return `outdated-${language}`;
}
