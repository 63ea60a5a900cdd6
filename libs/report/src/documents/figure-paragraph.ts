import type { FigureBasis, FigureValue, Language } from '@wegmarke/domain';
import { FIGURE_WORDS, figureSentence } from '@wegmarke/wording';
import { paragraph } from '../document/document-parts';
import type { Paragraph } from '../document/report-document';
import { strong } from '../document/runs';

/** A figure as the sentence that survives being quoted, opened by its name. */
export function figureParagraph(figure: FigureValue, basis: FigureBasis, language: Language): Paragraph {
  const name = FIGURE_WORDS[language][figure.key];
  return paragraph([strong(`${name}. `), { text: figureSentence(figure, basis)[language] }]);
}
