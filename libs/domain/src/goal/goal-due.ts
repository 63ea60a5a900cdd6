import { addYears } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import type { GoalFacts, HorizonSpans } from './goal-facts';

/** Years from adoption to the due day of a goal, unless the strategy says otherwise. */
export const DEFAULT_HORIZON_SPANS: HorizonSpans = { short: 2, medium: 5, long: 10 };

/** The last day of a goal's horizon: the day set for it, else the same calendar day as many years after its adoption. */
export function goalDueOn(goal: GoalFacts, spans: HorizonSpans): LocalDate {
  return goal.dueOn ?? addYears(goal.adoptedOn, spans[goal.horizon]);
}

/** A horizon is expired from the day after its due day. */
export function isExpiredOn(goal: GoalFacts, spans: HorizonSpans, day: LocalDate): boolean {
  return goalDueOn(goal, spans) < day;
}
