import type { Decision, PlannedMeasure, PlanningDay } from '@wegmarke/domain';
import { on, planned } from './days';
import { END, fieldKey, goalCode, measureCode, milestoneKey, ministryKey } from './keys';
import { SAMPLE_DETAILS } from './measure-details';

/** The paper behind a decision. */
export const A_DECISION: Decision = { documentNumber: 'Musterbeschluss 1', decidedOn: on('2026-01-15') };

/** A one-off measure in field 3 with a start, one milestone and an end in 2026. */
export function aPlannedMeasure(change: Partial<PlannedMeasure> = {}): PlannedMeasure {
  return {
    code: measureCode('3.2.9'),
    kind: 'one_off',
    field: fieldKey('3'),
    goal: null,
    lead: ministryKey('ministry-a'),
    start: planned('2026-02-01', 'month'),
    milestones: [
      { key: milestoneKey('step-1'), role: 'step', critical: false, baseline: planned('2026-06-30') },
      { key: END, role: 'end', critical: true, baseline: planned('2026-12-31') },
    ],
    details: { ...SAMPLE_DETAILS, milestoneTitles: { 'step-1': { de: 'Musterschritt', fr: null } } },
    ...change,
  };
}

/** 1 February 2026 in a strategy with fields 3 and 4, goals 3.1 and 3.2, ministries a, b and c, and no codes taken. */
export function aPlanningDay(change: Partial<PlanningDay> = {}): PlanningDay {
  return {
    today: on('2026-02-01'),
    fields: [fieldKey('3'), fieldKey('4')],
    goals: [goalCode('3.1'), goalCode('3.2')],
    ministries: [ministryKey('ministry-a'), ministryKey('ministry-b'), ministryKey('ministry-c')],
    takenCodes: [],
    ...change,
  };
}
