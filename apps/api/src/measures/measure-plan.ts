import type { GoalCode, MeasureDetails, MeasureProvenance, PlannedMeasure, Provenance } from '@wegmarke/domain';

/** A measure as it is asked for: its main goal by code, its origin only where it is not the strategy's own. */
export interface MeasurePlan extends Omit<PlannedMeasure, 'goal' | 'details'> {
  readonly goal: GoalCode | null;
  readonly details: Omit<MeasureDetails, 'provenance'> & { readonly provenance?: MeasureProvenance };
}

export function provenanceOf(origin: Provenance): MeasureProvenance {
  return { title: origin, lead: origin, goal: origin, participants: origin, budget: origin, status: origin };
}
