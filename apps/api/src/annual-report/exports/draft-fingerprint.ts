/** Drafts made without the texts people write are told from the others by the beginning of their fingerprint. */
const WITHOUT_TEXTS = 'without-texts ';

export const withoutTexts = (fingerprint: string): string => `${WITHOUT_TEXTS}${fingerprint}`;
export const isWithoutTexts = (fingerprint: string): boolean => fingerprint.startsWith(WITHOUT_TEXTS);
/** The same for `like` in SQL. */
export const WITHOUT_TEXTS_PATTERN = `${WITHOUT_TEXTS}%`;
