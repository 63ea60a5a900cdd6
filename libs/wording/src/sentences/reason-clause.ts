import { addDays, isLocalDate, type CourseReason, type Language, type ReasonFacts } from '@wegmarke/domain';
import { counted } from '../format/counted';
import { formatDay } from '../format/day-format';
import { factTexts } from '../format/fact-texts';
import { fill } from '../format/fill';
import type { ReasonGrammar } from './reason-grammar';
import { REASON_GRAMMAR_DE } from './reason-grammar.de';
import { REASON_GRAMMAR_FR } from './reason-grammar.fr';

/** The title of a milestone of the measure in the reader's language; null where it has none. */
export type MilestoneTitle = (key: string) => string | null;

export const REASON_GRAMMARS: Readonly<Record<Language, ReasonGrammar>> = {
  de: REASON_GRAMMAR_DE,
  fr: REASON_GRAMMAR_FR,
};

/** The end of a measure is a milestone with this key; it needs no title. */
const END = 'end';
/** Rows of the rule that look at critical milestones only. */
const OF_CRITICAL: readonly CourseReason[] = ['critical-milestone-overdue', 'forecast-slipped-far'];

/** "weil …" · "car …": plain spaces, no full stop. */
export function reasonClause(
  reason: CourseReason,
  facts: ReasonFacts,
  language: Language,
  titleOf: MilestoneTitle,
): string {
  const grammar = REASON_GRAMMARS[language];
  return fill(grammar.because[reason], {
    ...factTexts(facts, language),
    milestone: milestoneSubject(reason, facts, grammar, titleOf),
    overdueFrom: isLocalDate(facts['dueOn']) ? formatDay(addDays(facts['dueOn'], 1), language) : undefined,
    others: otherMilestones(facts, grammar, language),
  });
}

function milestoneSubject(
  reason: CourseReason,
  facts: ReasonFacts,
  { milestone }: ReasonGrammar,
  titleOf: MilestoneTitle,
): string {
  const key = String(facts['milestone']);
  if (key === END) return milestone.end;
  const [titled, untitled] = OF_CRITICAL.includes(reason)
    ? [milestone.criticalTitled, milestone.criticalUntitled]
    : [milestone.titled, milestone.untitled];
  const title = titleOf(key);
  return title === null ? untitled : fill(titled, { title });
}

function otherMilestones(facts: ReasonFacts, { others }: ReasonGrammar, language: Language): string | undefined {
  const all = facts['milestones'];
  const further = Array.isArray(all) ? all.length - 1 : 0;
  return further > 0 ? counted(others, further, language) : undefined;
}
