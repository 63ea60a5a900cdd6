import { issueIf, issuesAt, refuseIssues } from '../../errors/field-issue';
import type { MeasureRecord } from '../../measure/measure-record';
import type { MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { planIssues, planMeasure } from './plan-measure';
import type { PlannedMeasure, PlanningDay } from './planned-measure';
import { codeOf, replacedBy, replacedIssues } from './replace-measure';

const FEWEST = 2;

/** One measure becomes several new ones. Changes: the old one replaced, then each part planned. */
export function splitMeasure(
  record: MeasureRecord,
  parts: readonly PlannedMeasure[],
  decision: Decision,
  day: PlanningDay,
): readonly MeasureChange[] {
  refuseIssues([
    ...decisionIssues(decision, day.today),
    ...replacedIssues(record),
    ...issueIf(parts.length < FEWEST, '/parts', 'successor-missing', { fewest: FEWEST }),
    ...parts.flatMap((part, index) => {
      const takenCodes = [...day.takenCodes, ...parts.slice(0, index).map(({ code }) => code)];
      return issuesAt(`/parts/${index}`, planIssues(part, { ...day, takenCodes }));
    }),
  ]);
  const planned = parts.map((part) => planMeasure(succeeding(part, [record]), decision, day));
  return [
    replacedBy(
      record,
      parts.map(({ code }) => code),
      decision,
      day.today,
    ),
    ...planned,
  ];
}

/** Several measures become one new one. Changes: the old ones replaced, then the new one planned. */
export function mergeMeasures(
  records: readonly MeasureRecord[],
  into: PlannedMeasure,
  decision: Decision,
  day: PlanningDay,
): readonly MeasureChange[] {
  refuseIssues([
    ...decisionIssues(decision, day.today),
    ...records.flatMap((record, index) => issuesAt(`/measures/${index}`, replacedIssues(record))),
    ...issueIf(new Set(records.map(codeOf)).size < FEWEST, '/measures', 'successor-missing', { fewest: FEWEST }),
    ...issuesAt('/into', planIssues(into, day)),
  ]);
  const planned = planMeasure(succeeding(into, records), decision, day);
  return [...records.map((record) => replacedBy(record, [into.code], decision, day.today)), planned];
}

function succeeding(planned: PlannedMeasure, records: readonly MeasureRecord[]): PlannedMeasure {
  return { ...planned, details: { ...planned.details, predecessors: records.map(codeOf) } };
}
