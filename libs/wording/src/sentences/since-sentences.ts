import type { Language, SinceLastReport } from '@wegmarke/domain';
import { typeset } from '../format/typography';
import { dateSentences } from './since-dates';
import { figureSentences } from './since-figures';
import { measureSentences } from './since-measures';
import { moveSentences } from './since-moves';
import type { KeyedSentence, SinceNames } from './since-phrases';
import { totalSentences } from './since-totals';

/** One neutral sentence about the time since the last report. `key` stays the same from data to data. */
export interface SinceSentence {
  readonly key: string;
  readonly de: string;
  readonly fr: string;
}

/**
 * What changed since the last report, in whole sentences with all numbers, in the order of the chapter. Moves of the
 * computed course are said only where `since` holds them: leave them out of the data where the report prints no verdicts.
 */
export function sinceSentences(since: SinceLastReport, names: SinceNames): readonly SinceSentence[] {
  const french = new Map(sentencesIn(since, names, 'fr'));
  return sentencesIn(since, names, 'de').map(([key, de]) => ({ key, de, fr: typeset(french.get(key) ?? '', 'fr') }));
}

function sentencesIn(since: SinceLastReport, names: SinceNames, language: Language): readonly KeyedSentence[] {
  return [
    ...totalSentences(since, language),
    ...moveSentences(since, language),
    ...measureSentences(since, names, language),
    ...dateSentences(since, names, language),
    ...figureSentences(since, language),
  ];
}
