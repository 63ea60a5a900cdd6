import type { LocalDate } from '../../calendar/local-date';
import { fieldIssue, issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { liveMeasure } from '../../measure/live-measure';
import type { Milestone } from '../../measure/measure-facts';
import type { MeasureRecord } from '../../measure/measure-record';
import type { MilestoneKey } from '../../vocabulary/keys';
import type { LocalizedText } from '../../vocabulary/localized-text';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, reasonIssues, type Decision } from '../decision';
import { localizedIssues, TITLE_LENGTH } from '../text-checks';
import { closedIssues } from './changeable-measure';
import { withDecidedWord } from './decided-word';
import { endIssues, milestoneKeyIssues, titleMissingIssues } from './milestone-checks';
import type { PlannedMilestone } from './planned-measure';

export interface AddedMilestone extends PlannedMilestone {
  readonly title: LocalizedText | null;
}

/** One more milestone, or the end of a measure that had none, by decision. Its day is its first baseline. */
export function addMilestone(
  record: MeasureRecord,
  added: AddedMilestone,
  decision: Decision,
  today: LocalDate,
): MeasureChange {
  refuseIssues([...closedIssues(record), ...decisionIssues(decision, today), ...addedIssues(record, added)]);
  const { key, role, critical, baseline, title } = added;
  const milestone: Milestone = {
    key,
    role,
    critical: critical || role === 'end',
    baselines: [{ day: baseline, setOn: today, decision: decision.documentNumber }],
  };
  const facts = { ...record.facts, milestones: [...record.facts.milestones, milestone] };
  const milestoneTitles = { ...record.details.milestoneTitles, ...(title ? { [key]: title } : {}) };
  const details = { ...record.details, milestoneTitles };
  return measureChange('milestone-added', record, { facts, details }, { decision });
}

function addedIssues({ facts }: MeasureRecord, added: AddedMilestone): readonly FieldIssue[] {
  const { key, role, baseline, title } = added;
  const exists = facts.milestones.some((milestone) => milestone.key === key);
  return [
    ...milestoneKeyIssues('', added),
    ...issueIf(exists, '/key', 'milestone-exists', { key }),
    ...titleMissingIssues(added, title ?? undefined),
    ...(title === null ? [] : localizedIssues(`/milestoneTitles/${key}`, title, TITLE_LENGTH)),
    ...issueIf(role === 'end' && facts.kind === 'permanent', '/role', 'permanent-with-end'),
    ...(role === 'end' ? endIssues('/baseline', facts.start, baseline) : []),
  ];
}

/** A milestone that is no longer pursued, by decision. What had expired before keeps counting. */
export function dropMilestone(
  record: MeasureRecord,
  { milestone, reason }: { readonly milestone: MilestoneKey; readonly reason: string },
  decision: Decision,
  today: LocalDate,
): MeasureChange {
  refuseIssues(closedIssues(record));
  refuseIssues([...decisionIssues(decision, today), ...reasonIssues(reason), ...droppedIssues(record, milestone)]);
  const dropped = withDecidedWord(record, { milestones: [{ key: milestone, droppedOn: today }] }, today);
  return measureChange('milestone-dropped', record, dropped, { decision, reason });
}

function droppedIssues({ facts }: MeasureRecord, key: MilestoneKey): readonly FieldIssue[] {
  const milestone = liveMeasure(facts).milestones.find((candidate) => candidate.key === key);
  if (!milestone) return [fieldIssue('/milestone', 'milestone-unknown', { key })];
  return issueIf(!milestone.open, '/milestone', 'milestone-closed', { key });
}
