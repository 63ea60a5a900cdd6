import type { AddedMilestone, PlannedMilestone } from '@wegmarke/domain';

import type { MeasurePlan } from '../measure-plan';
import type { MeasurePlanDto, PlannedDetailsDto, PlannedMilestoneDto } from './plan.dto';

/** The plan in the domain's shape: titles of milestones stand with the other texts, what was left out is not known. */
export function planOf({ details, milestones, ...plan }: MeasurePlanDto): MeasurePlan {
  const titles = milestones.flatMap(({ key, title }) => (title === null ? [] : [[key, title] as const]));
  return {
    ...plan,
    milestones: milestones.map(plannedMilestone),
    details: { ...detailsOf(details), milestoneTitles: Object.fromEntries(titles) },
  };
}

export const addedMilestone = (milestone: PlannedMilestoneDto): AddedMilestone => ({ ...milestone });

function plannedMilestone({ key, role, critical, baseline }: PlannedMilestoneDto): PlannedMilestone {
  return { key, role, critical, baseline };
}

function detailsOf(details: PlannedDetailsDto): Omit<MeasurePlan['details'], 'milestoneTitles'> {
  return {
    title: details.title,
    wording: details.wording ?? null,
    responsibleUnit: details.responsibleUnit ?? null,
    contact: details.contact ?? null,
    participants: details.participants ?? [],
    partners: details.partners ?? [],
    furtherGoals: details.furtherGoals ?? [],
    themes: details.themes ?? [],
    budget: details.budget ?? [],
    sources: details.sources ?? [],
    coordinatorView: null,
    predecessors: [],
  };
}
