import type { CourseVerdict, Language } from '@wegmarke/domain';
import { capitalized } from '../format/capitalized';
import { fill } from '../format/fill';
import { typeset } from '../format/typography';
import { COURSE_WORDS } from '../words/axis-words';
import { REASON_GRAMMARS, reasonClause, type MilestoneTitle } from './reason-clause';

/**
 * Why the rule says what it says: `Gefährdet, weil „Vertrag geschlossen“ seit dem 1. April 2026 überfällig ist.`
 * `titleOf` gives the title of a milestone in the same language.
 */
export function reasonSentence(
  { verdict, reason, facts }: Pick<CourseVerdict, 'verdict' | 'reason' | 'facts'>,
  language: Language,
  titleOf: MilestoneTitle = () => null,
): string {
  const sentence = fill(REASON_GRAMMARS[language].verdict, {
    verdict: capitalized(COURSE_WORDS[language][verdict]),
    because: reasonClause(reason, facts, language, titleOf),
  });
  return typeset(sentence, language);
}
