import {
  COURSE_REASONS,
  COURSES,
  type AttentionReason,
  type Course,
  type CourseReason,
  type Language,
} from '@wegmarke/domain';
import { capitalized } from '../format/capitalized';
import { formatDay } from '../format/day-format';
import { factTexts } from '../format/fact-texts';
import { fill, type FillValues } from '../format/fill';
import { typeset } from '../format/typography';
import { COURSE_WORDS } from '../words/axis-words';
import { REASON_WORDS } from '../words/reason-words';
import { REASON_GRAMMARS, reasonClause, type MilestoneTitle } from './reason-clause';
import type { OwnAttention } from './reason-grammar';

/** The verdict behind attention that repeats the rule. */
const VERDICT_OF = {
  critical: 'critical',
  overdue: 'at_risk',
  silent: 'not_assessed',
} as const satisfies Partial<Record<AttentionReason['key'], Course>>;

/** The rule's verdict a reason speaks of; null where it speaks of something else. */
export function verdictBehind({ key, facts }: AttentionReason): Course | null {
  if (repeatsRule(key)) return VERDICT_OF[key];
  return COURSES.find((course) => course === facts['computed']) ?? null;
}

/** Why a measure stands on the attention list, as one sentence. */
export function attentionSentence(
  reason: AttentionReason,
  language: Language,
  titleOf: MilestoneTitle = () => null,
): string {
  return typeset(sentenceOf(reason, language, titleOf), language);
}

function sentenceOf(reason: AttentionReason, language: Language, titleOf: MilestoneTitle): string {
  const grammar = REASON_GRAMMARS[language];
  const since = formatDay(reason.since, language);
  if (!repeatsRule(reason.key)) return fill(grammar.attention[reason.key], { ...valuesOf(reason, language), since });
  // "overdue" names its day in the clause already.
  return fill(reason.key === 'overdue' ? grammar.verdict : grammar.verdictSince, {
    verdict: capitalized(COURSE_WORDS[language][VERDICT_OF[reason.key]]),
    since,
    because: reasonClause(ruleReasonOf(reason), reason.facts, language, titleOf),
  });
}

function repeatsRule(key: AttentionReason['key']): key is Exclude<AttentionReason['key'], OwnAttention> {
  return key in VERDICT_OF;
}

function ruleReasonOf({ key, facts }: AttentionReason): CourseReason {
  const named = COURSE_REASONS.find((reason) => reason === facts['reason']);
  return named ?? (key === 'silent' ? 'silent' : 'milestone-overdue');
}

/** Courses and reasons among the facts are keys; the sentence prints their words. */
function valuesOf({ facts }: AttentionReason, language: Language): FillValues {
  const course = (fact: unknown): string | undefined => {
    const found = COURSES.find((key) => key === fact);
    return found && COURSE_WORDS[language][found];
  };
  const reason = COURSE_REASONS.find((key) => key === facts['reason']);
  return {
    ...factTexts(facts, language),
    reported: course(facts['reported']),
    computed: course(facts['computed']),
    reason: reason && REASON_WORDS[language][reason],
  };
}
