import type { Language } from '@wegmarke/domain';
import { factTexts } from '../format/fact-texts';
import type { FillValues } from '../format/fill';
import { EFFECT_WORDS, IMPLEMENTATION_WORDS } from '../words/axis-words';
import { KIND_WORDS } from '../words/class-words';
import { ROUND_STATE_WORDS } from '../words/lifecycle-words';

type AnyWords = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Shapes a file may be asked for. */
const SHAPE_WORDS: AnyWords = {
  de: { text: 'ein Text', list: 'eine Liste', object: 'ein Objekt', 'true, false': 'true oder false' },
  fr: { text: 'un texte', list: 'une liste', object: 'un objet', 'true, false': 'true ou false' },
};

/** Data that are values of an axis, by their name: they print as words. */
const WORDS_OF_DATUM: Readonly<Record<string, AnyWords>> = {
  implementation: IMPLEMENTATION_WORDS,
  from: IMPLEMENTATION_WORDS,
  to: IMPLEMENTATION_WORDS,
  effect: EFFECT_WORDS,
  kind: KIND_WORDS,
  state: ROUND_STATE_WORDS,
  expected: SHAPE_WORDS,
};

/** The data of a refusal as its sentence prints them. */
export function problemValues(data: Readonly<Record<string, unknown>>, language: Language): FillValues {
  const texts = factTexts(data, language);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, wordOf(name, text, language)]));
}

function wordOf(name: string, text: string | undefined, language: Language): string | undefined {
  const words = WORDS_OF_DATUM[name]?.[language];
  return words && text !== undefined && Object.hasOwn(words, text) ? words[text] : text;
}
