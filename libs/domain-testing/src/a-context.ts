import { DEFAULT_COURSE_RULES, DEFAULT_HORIZON_SPANS, type RuleContext } from '@wegmarke/domain';

/** What surrounds a measure: the default rules and spans, no rounds. */
export function aContext(change: Partial<RuleContext> = {}): RuleContext {
  return { spans: DEFAULT_HORIZON_SPANS, courseRules: [DEFAULT_COURSE_RULES], rounds: [], requests: [], ...change };
}
