import { titleOf } from '../decisions/measure/milestone-checks';
import { liveMeasure, type LiveMeasure } from '../measure/live-measure';
import type { MeasureDetails, MeasureRecord, StatusReportContent } from '../measure/measure-record';
import type { MeasureCode } from '../vocabulary/keys';
import type { RuleContext } from '../state/measure-state';
import type { SnapshotMeasure, SnapshotMilestone } from './round-snapshot';
import { establishedFacts, roundStateOf, type SealedRound } from './round-state';

/** What a snapshot takes word for word from the newest report that counts. */
export type ReportedWords = Pick<StatusReportContent, 'narrative' | 'remedy' | 'remarkOnRule'>;

/**
 * One measure as a round establishes it. `record`: texts, plan, goal and lead as known on the as-of day, with all
 * entries accepted so far. `words`: of the newest report with text that counts. `null` where the round does not hold it.
 */
export function snapshotMeasure(
  record: MeasureRecord,
  words: ReportedWords | null,
  context: RuleContext,
  round: SealedRound,
): SnapshotMeasure | null {
  const { facts, details } = record;
  const state = roundStateOf(facts, context, round);
  if (state === null) return null;
  const { title, wording, participants, partners, furtherGoals, themes, budget, provenance } = details;
  const live = liveMeasure(establishedFacts(facts, round), round.asOfOn);
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
    milestones: milestonesOf(live, details),
    narrative: words?.narrative ?? null,
    provenance,
    state,
    predecessors: inOrder(details.predecessors),
    successors: inOrder(live.successors),
    needsHelp: words !== null && asksForHelp(words),
    remarkOnRule: words?.remarkOnRule ?? null,
    coordinatorView: details.coordinatorView,
  };
}

function milestonesOf({ milestones }: LiveMeasure, details: MeasureDetails): readonly SnapshotMilestone[] {
  return milestones.map(({ key, role, critical, baseline, forecast, actualOn, droppedOn, shifts }) => {
    const title = titleOf(details, key) ?? null;
    return { key, role, critical, title, baseline, forecast, actualOn, droppedOn, shifts };
  });
}

/** In its text, or by naming somebody whose help it needs. */
function asksForHelp({ narrative, remedy }: ReportedWords): boolean {
  return [narrative.helpNeeded, remedy?.helpFrom ?? ''].some((words) => words.trim() !== '');
}

function inOrder(codes: readonly MeasureCode[]): readonly MeasureCode[] {
  return codes.toSorted();
}
