import type { Translated } from '@wegmarke/ui';
import { isDecision, type MeasureAction } from './action-paths';
import type { effectWords } from './actions/effect.words';

/** What an action will do, as sentences before it is done. */
export function effectsOf(
  action: MeasureAction,
  today: string,
  words: Translated<(typeof effectWords)['de']>,
): readonly string[] {
  const own = Object.values(words.effects[action]);
  if (!isDecision(action)) return [...own, words.loggedByName];
  return [words.from(today), ...own, words.logged];
}
