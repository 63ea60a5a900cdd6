import type { FigurePartKey, Language } from '@wegmarke/domain';
import { counted } from '../format/counted';
import { formatList } from '../format/list-format';
import { typeset } from '../format/typography';
import { FIGURE_GRAMMAR_DE } from '../sentences/figure-grammar.de';
import { FIGURE_GRAMMAR_FR } from '../sentences/figure-grammar.fr';

/** `8 nicht begonnen, 13 in Vorbereitung und 1 entfallene Maßnahme`: the words a figure's sentence uses for its parts. */
export function partList(
  parts: readonly { readonly key: FigurePartKey; readonly count: number }[],
  language: Language,
): string {
  const phrases = (language === 'de' ? FIGURE_GRAMMAR_DE : FIGURE_GRAMMAR_FR).parts;
  const said = parts.map(({ key, count }) => counted(phrases[key], count, language));
  return typeset(formatList(said, language), language);
}
