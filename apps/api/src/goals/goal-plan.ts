import type { GoalDetails, PlannedGoal, Provenance } from '@wegmarke/domain';

/** A goal as it is asked for: its origin only where it is not the strategy's own. */
export interface GoalPlan extends Omit<PlannedGoal, 'details'> {
  readonly details: Omit<GoalDetails, 'provenance'> & Partial<Pick<GoalDetails, 'provenance'>>;
}

/** @param origin where a plan comes from that does not say so itself */
export function plannedGoal(plan: GoalPlan, origin: Provenance): PlannedGoal {
  const provenance = plan.details.provenance ?? { title: origin, horizon: origin, owner: origin };
  return { ...plan, details: { ...plan.details, provenance } };
}
