import { computed, inject, type Signal } from '@angular/core';
import type { Language } from '@wegmarke/domain';
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

/** German sets the keys; a missing French word does not compile. Sentences with data in them are functions. */
export function defineWords<T extends object>(de: T, fr: Translated<NoInfer<T>>): PageWords<T> {
  return { de: de as Translated<T>, fr };
}

/** The words in the language of the screen, following its switch. Call it where `inject()` may be called. */
export function injectWords<T>(words: PageWords<T>): Signal<Translated<T>> {
  const language = inject(LANGUAGE);
  return computed(() => words[language()]);
}
