import { FIGURE_DEFINITIONS, FIGURE_KEYS, type FigureKey, type FigurePartKey, type Language } from '@wegmarke/domain';
import { FIGURE_WORDS, PART_WORDS } from '../words/figure-words';
import type { MethodRow, MethodWords } from './method';

interface KeysOfFigure {
  readonly parts: readonly FigurePartKey[];
  readonly rest: readonly FigurePartKey[];
  readonly excluded: readonly FigurePartKey[];
}

/** From the definitions the figures are counted by, so that the page cannot say anything else. */
function keysOf(figure: FigureKey): KeysOfFigure {
  if (figure === 'milestonesKept') return { parts: ['kept'], rest: ['not_kept'], excluded: [] };
  const { parts, rest, excluded } = FIGURE_DEFINITIONS[figure];
  const keys = (entries: typeof parts): FigurePartKey[] => entries.map(({ key }) => key);
  return { parts: keys(parts), rest: keys(rest), excluded: keys(excluded) };
}

export function figureRows(words: MethodWords, language: Language): MethodRow[] {
  const said = (keys: readonly FigurePartKey[]): string =>
    keys.length === 0 ? words.nothingExcluded : keys.map((key) => PART_WORDS[language][key]).join(', ');
  return FIGURE_KEYS.map((figure) => {
    const { parts, rest, excluded } = keysOf(figure);
    const { numerator, denominator } = words.figures[figure];
    const cells = [FIGURE_WORDS[language][figure], numerator, denominator, said(parts), said(rest), said(excluded)];
    return { key: figure, cells };
  });
}
