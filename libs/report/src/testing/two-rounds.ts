import {
  DEFAULT_COURSE_RULES,
  DEFAULT_HORIZON_SPANS,
  cellsOf,
  figuresOf,
  localDate,
  roundSnapshot,
  type FieldKey,
  type GoalCode,
  type MeasureCode,
  type MeasureState,
  type MilestoneKey,
  type MinistryKey,
  type RoundKey,
  type RoundSnapshot,
  type SnapshotMeasure,
  type StrategyKey,
} from '@wegmarke/domain';

const SAMPLE = {
  title: 'sample',
  lead: 'sample',
  goal: 'sample',
  participants: 'sample',
  budget: 'sample',
  status: 'sample',
} as const;

const STATE: MeasureState = {
  field: 'transport' as FieldKey,
  goal: '2.1' as GoalCode,
  horizon: 'medium',
  expired: false,
  lead: 'vm' as MinistryKey,
  kind: 'one_off',
  implementation: 'running',
  status: 'running',
  computed: { verdict: 'on_track', reason: 'on-schedule', since: null, facts: {} },
  reported: 'on_track',
  effect: 'not_yet',
  report: 'on_time',
  milestonesDue: 2,
  milestonesKept: 1,
  endsOn: localDate('2027-12-31'),
  stale: false,
  attention: [],
};

const END: SnapshotMeasure['milestones'][number] = {
  key: 'end' as MilestoneKey,
  role: 'end',
  critical: true,
  title: null,
  baseline: { on: localDate('2027-10-01'), precision: 'quarter' },
  forecast: null,
  actualOn: null,
  droppedOn: null,
  shifts: { count: 0, days: 0, lastCause: null },
};

/** A measure as a round holds it; `state` names only what differs from running and on track in the field transport. */
export function sealedMeasure(
  code: string,
  { state = {}, ...given }: Partial<Omit<SnapshotMeasure, 'code' | 'state'>> & { state?: Partial<MeasureState> } = {},
): SnapshotMeasure {
  return {
    code: code as MeasureCode,
    title: { de: `Mustermaßnahme ${code}`, fr: `Mesure exemple ${code}` },
    wording: { de: `Wortlaut ${code}`, fr: null },
    participants: ['wm' as MinistryKey],
    partners: [{ name: 'Musterpartner', country: 'FR', role: { de: 'Austausch', fr: null } }],
    furtherGoals: [],
    themes: ['climate'],
    budget: [{ year: 2025, source: 'Muster', plannedEur: 120000, spentEur: null }],
    milestones: [END],
    narrative: { done: `Getan ${code}.`, problems: '', next: `Folgt ${code}.`, helpNeeded: 'Geheim: Hilfe.' },
    provenance: SAMPLE,
    predecessors: [],
    successors: [],
    needsHelp: false,
    remarkOnRule: 'Geheim: Anmerkung.',
    coordinatorView: { course: 'at_risk', note: 'Geheim: Sicht.', on: localDate('2026-01-15') },
    ...given,
    state: { ...STATE, ...state },
  };
}

/** The round of one year over a strategy with three fields, the last one without a measure. */
export function sealedRound(year: number, measures: readonly SnapshotMeasure[]): RoundSnapshot {
  const round = {
    key: String(year) as RoundKey,
    state: 'sealed',
    period: { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) },
    asOfOn: localDate(`${year}-12-31`),
    openedOn: localDate(`${year + 1}-01-02`),
    deadlineOn: localDate(`${year + 1}-01-31`),
    sealedOn: localDate(`${year + 1}-03-17`),
    publishedOn: null,
  } as const;
  return roundSnapshot(round, {
    strategy: {
      key: 'muster' as StrategyKey,
      title: { de: 'Musterkonzeption', fr: 'Conception exemple' },
      adoptedOn: localDate('2020-07-14'),
    },
    rules: { spans: DEFAULT_HORIZON_SPANS, course: DEFAULT_COURSE_RULES },
    fields: [
      { key: 'science' as FieldKey, number: 1, name: { de: 'Wissenschaft', fr: 'Science' } },
      { key: 'transport' as FieldKey, number: 2, name: { de: 'Verkehr', fr: 'Transports' } },
      { key: 'tourism' as FieldKey, number: 10, name: { de: 'Tourismus', fr: null } },
    ],
    ministries: [
      {
        key: 'vm' as MinistryKey,
        name: { de: 'Ministerium für Verkehr', fr: 'ministère des Transports' },
        abbreviation: { de: 'VM', fr: 'VM' },
      },
      {
        key: 'wm' as MinistryKey,
        name: { de: 'Ministerium für Wirtschaft', fr: 'ministère de l’Économie' },
        abbreviation: { de: 'WM', fr: 'WM' },
      },
    ],
    goals: [
      {
        code: '2.1' as GoalCode,
        field: 'transport' as FieldKey,
        horizon: 'medium',
        dueOn: localDate('2025-07-14'),
        title: { de: 'Grenzverkehr ausbauen', fr: 'Développer les liaisons' },
      },
    ],
    measures,
    figures: figuresOf(cellsOf(measures.map(({ state }) => state))),
  });
}
