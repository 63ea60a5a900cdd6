import type { Language } from '@wegmarke/domain';

/** One word per value and language. The union as key: a value without a word does not compile. */
export type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;
