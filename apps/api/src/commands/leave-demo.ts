import { RemoveDemo } from '../seed';
import { type Command, FAILED, OPERATOR, SUCCEEDED } from './command-line';
import { UPKEEP_WORDS } from './upkeep-words';

/** `npm run remove-demo -- --yes`: without the word it only says what it would do. */
export const leaveDemo: Command = async ({ app, words, language, say }) => {
  const text = UPKEEP_WORDS[language];
  const unknown = words.some((word) => word !== '--yes');
  if (unknown || words.length === 0) {
    say(unknown ? text.removeUsage : text.removeAsks);
    return FAILED;
  }
  const { strategies, people, asNew } = await app.get(RemoveDemo, { strict: false }).execute(OPERATOR);
  if (strategies.length === 0 && people === 0) {
    say(text.nothingToRemove);
    return SUCCEEDED;
  }
  say(text.removed(strategies, people));
  say(asNew ? text.removedAsNew : text.removedBeside);
  return SUCCEEDED;
};
