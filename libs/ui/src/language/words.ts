import { computed, inject, type Signal } from '@angular/core';
import type { Language } from '@wegmarke/domain';
import { typeset } from '@wegmarke/wording';
import { LANGUAGE } from './language';

/** The same keys and the same arguments, with any text: what a translation of `T` has to offer. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Translated<T[K]>;
};

/** A page's own words in all languages of the screen. */
export type PageWords<T> = Readonly<Record<Language, Translated<T>>>;

/**
 * German sets the keys; a missing French word does not compile. Sentences with data in them are functions. French is
 * written with plain spaces and set with no-break ones here, once and only when a page is first read in French.
 */
export function defineWords<T extends object>(de: T, fr: Translated<NoInfer<T>>): PageWords<T> {
  let set: Translated<T> | undefined;
  return {
    de: de as Translated<T>,
    get fr() {
      return (set ??= typesetFrench(fr));
    },
  };
}

function typesetFrench<T>(words: T): T;
function typesetFrench(words: unknown): unknown {
  if (typeof words === 'string') return typeset(words, 'fr');
  if (typeof words === 'function') return (...data: readonly unknown[]) => typesetFrench(words(...data));
  if (Array.isArray(words)) return words.map((word) => typesetFrench(word));
  return Object.fromEntries(Object.entries(words as object).map(([key, word]) => [key, typesetFrench(word)]));
}

/** The words in the language of the screen, following its switch. Call it where `inject()` may be called. */
export function injectWords<T>(words: PageWords<T>): Signal<Translated<T>> {
  const language = inject(LANGUAGE);
  return computed(() => words[language()]);
}
