import { LANGUAGES, numbersNotIn, plainTextOf, type Language, type RichText } from '@wegmarke/domain';
import type { SinceSentence } from '@wegmarke/wording';
import type { StoredText } from './texts/report-text.repository';

/** An adopted sentence whose numbers the data do not say. */
export interface Disagreement {
  readonly part: string;
  readonly language: Language;
  /** Place among the blocks of the text. */
  readonly block: number;
  readonly origin: string;
  readonly numbers: readonly string[];
}

/** Every adopted sentence held against the sentence it came from; one whose sentence is gone says nothing of the data. */
export function disagreementsIn(
  texts: readonly Pick<StoredText, 'part' | 'language' | 'content'>[],
  sentences: readonly SinceSentence[],
): readonly Disagreement[] {
  const said = new Map(sentences.map((sentence) => [sentence.key, sentence]));
  return texts.flatMap(({ part, language, content }) =>
    adoptedIn(content).flatMap(({ origin, block, text }) => {
      const numbers = numbersNotIn(text, said.get(origin)?.[language] ?? '');
      return numbers.length > 0 ? [{ part, language, block, origin, numbers }] : [];
    }),
  );
}

/** In which languages a text holds the sentence, changed or not. */
export function adoptionOf(
  key: string,
  texts: readonly Pick<StoredText, 'language' | 'content'>[],
): Readonly<Record<Language, boolean>> {
  const holds = (wanted: Language): boolean =>
    texts.some(
      ({ language, content }) => language === wanted && adoptedIn(content).some(({ origin }) => origin === key),
    );
  const [de, fr] = LANGUAGES.map(holds);
  return { de: de ?? false, fr: fr ?? false };
}

function adoptedIn({ blocks }: RichText): { origin: string; block: number; text: string }[] {
  return blocks.flatMap((block, index) =>
    block.type === 'paragraph' && block.origin !== undefined
      ? [{ origin: block.origin, block: index, text: plainTextOf({ blocks: [block] }) }]
      : [],
  );
}
