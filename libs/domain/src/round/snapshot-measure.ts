import { titleOf } from '../decisions/measure/milestone-checks';
import { liveMeasure } from '../measure/live-measure';
import type { MeasureRecord, Narrative } from '../measure/measure-record';
import type { RuleContext } from '../state/measure-state';
import type { SnapshotMeasure, SnapshotMilestone } from './round-snapshot';
import { establishedFacts, roundStateOf, type SealedRound } from './round-state';

/**
 * One measure as a round establishes it. `record`: texts, plan, goal and lead as known on the as-of day, with all
 * entries accepted so far. `narrative`: of the newest report that counts. `null` where the round does not hold it.
 */
export function snapshotMeasure(
  record: MeasureRecord,
  narrative: Narrative | null,
  context: RuleContext,
  round: SealedRound,
): SnapshotMeasure | null {
  const { facts, details } = record;
  const state = roundStateOf(facts, context, round);
  if (state === null) return null;
  const { title, wording, participants, partners, furtherGoals, themes, budget, provenance } = details;
  const milestones = milestonesOf(record, round);
  const { code } = facts;
  return {
    code,
    title,
    wording,
    participants,
    partners,
    furtherGoals,
    themes,
    budget,
    milestones,
    narrative,
    provenance,
    state,
  };
}

function milestonesOf({ facts, details }: MeasureRecord, round: SealedRound): readonly SnapshotMilestone[] {
  const { milestones } = liveMeasure(establishedFacts(facts, round), round.asOfOn);
  return milestones.map(({ key, role, critical, baseline, forecast, actualOn, droppedOn }) => {
    const title = titleOf(details, key) ?? null;
    return { key, role, critical, title, baseline, forecast, actualOn, droppedOn };
  });
}
