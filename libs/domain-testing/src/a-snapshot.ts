import {
  cellsOf,
  DEFAULT_COURSE_RULES,
  DEFAULT_HORIZON_SPANS,
  figuresOf,
  roundSnapshot,
  type LocalizedText,
  type RoundSnapshot,
  type SnapshotInput,
  type SnapshotMeasure,
  type SnapshotMilestone,
} from '@wegmarke/domain';
import { aState } from './cube/a-state';
import { on, planned } from './days';
import { measureCode, milestoneKey, roundKey, strategyKey } from './keys';
import { SAMPLE_DETAILS } from './measure-details';

const MUSTER: LocalizedText = { de: 'Muster', fr: null };

/** A measure of a sealed round: running, on course, without dates; a test names only what matters to it. */
export function aSnapshotMeasure(code: string, given: Partial<Omit<SnapshotMeasure, 'code'>> = {}): SnapshotMeasure {
  const { title, wording, participants, partners, furtherGoals, themes, budget, provenance } = SAMPLE_DETAILS;
  return {
    ...{ code: measureCode(code), title, wording, participants, partners, furtherGoals, themes, budget, provenance },
    milestones: [],
    narrative: null,
    state: aState(),
    predecessors: [],
    successors: [],
    needsHelp: false,
    remarkOnRule: null,
    coordinatorView: null,
    ...given,
  };
}

/** An open, ordinary step planned for the middle of 2026. */
export function aSnapshotMilestone(given: Partial<SnapshotMilestone> = {}): SnapshotMilestone {
  return {
    key: milestoneKey('step-1'),
    role: 'step',
    critical: false,
    title: MUSTER,
    baseline: planned('2026-06-30'),
    forecast: null,
    actualOn: null,
    droppedOn: null,
    shifts: { count: 0, days: 0, lastCause: null },
    ...given,
  };
}

/** What the round of a year established of these measures, its figures counted from them. */
export function aSnapshot(
  year: number,
  measures: readonly SnapshotMeasure[],
  given: Partial<SnapshotInput> = {},
): RoundSnapshot {
  const round = {
    key: roundKey(String(year)),
    period: { from: on(`${year}-01-01`), to: on(`${year}-12-31`) },
    asOfOn: on(`${year}-12-31`),
    openedOn: on(`${year + 1}-01-02`),
    deadlineOn: on(`${year + 1}-01-31`),
    sealedOn: on(`${year + 1}-03-15`),
    state: 'sealed',
    publishedOn: null,
  } as const;
  return roundSnapshot(round, {
    strategy: { key: strategyKey('frankreich'), title: MUSTER, adoptedOn: on('2020-07-14') },
    rules: { spans: DEFAULT_HORIZON_SPANS, course: DEFAULT_COURSE_RULES },
    fields: [],
    ministries: [],
    goals: [],
    measures,
    figures: figuresOf(cellsOf(measures.map(({ state }) => state))),
    ...given,
  });
}
