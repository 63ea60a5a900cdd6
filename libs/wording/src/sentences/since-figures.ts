import type { FigureMove, Language, SinceLastReport } from '@wegmarke/domain';
import { fill } from '../format/fill';
import { formatNumber, formatPercent } from '../format/number-format';
import { figureParts, figureStatement } from './figure-sentence';
import { SINCE_GRAMMARS, type KeyedSentence } from './since-phrases';

/** Each figure then and now, with its numbers and never without the parts it is made of. */
export function figureSentences({ figures }: SinceLastReport, language: Language): readonly KeyedSentence[] {
  return figures
    .filter(({ before, after }) => before.denominator > 0 || after.denominator > 0)
    .map((move): KeyedSentence => [`figure.${move.key}`, sentenceOf(move, language)]);
}

function sentenceOf({ before, after }: FigureMove, language: Language): string {
  const { figure: grammar } = SINCE_GRAMMARS[language];
  const now = figureStatement(after, language);
  if (before.denominator === 0) return fill(grammar.noShareBefore, { now });
  return fill(grammar.before, {
    now,
    numerator: formatNumber(before.numerator, language),
    denominator: formatNumber(before.denominator, language),
    percent: formatPercent(before.percent, language),
    parts: figureParts(before, language),
  });
}
