import type {
  Basis,
  MeasureDetail,
  MeasureList,
  MeasureListItem,
  MilestoneAnswer,
  TimelineItem,
} from '@wegmarke/api-client';
import type { FieldKey, LocalDate, MeasureCode, MilestoneKey, MinistryKey, StrategyKey } from '@wegmarke/domain';

const on = (day: string): LocalDate => day as LocalDate;

export const todayBasis: Basis = {
  asOf: on('2026-11-22'),
  projection: false,
  round: null,
  sealedOn: null,
  sample: true,
};

const provenance: MeasureListItem['provenance'] = {
  title: 'public',
  lead: 'sample',
  goal: 'sample',
  participants: 'sample',
  budget: 'sample',
  status: 'sample',
};

/** One running measure of the transport ministry, on track by both views, with a public title. */
export function measureItem(change: Partial<MeasureListItem> = {}): MeasureListItem {
  const code = change.code ?? ('2.1.1' as MeasureCode);
  return {
    id: `id-${code}`,
    code,
    title: { de: `Maßnahme ${code}`, fr: `Mesure ${code}` },
    field: 'transport' as FieldKey,
    goal: null,
    horizon: 'medium',
    expired: false,
    lead: 'vm' as MinistryKey,
    participants: [],
    kind: 'one_off',
    implementation: 'running',
    status: 'running',
    computed: 'on_track',
    computedReason: 'on-schedule',
    reported: 'on_track',
    effect: 'not_yet',
    report: 'open',
    stale: false,
    attention: [],
    endsOn: on('2027-12-31'),
    provenance,
    ...change,
  };
}

export function measureListAnswer(items: readonly MeasureListItem[], change: Partial<MeasureList> = {}): MeasureList {
  return { items: [...items], page: { size: 50, next: null }, total: items.length, basis: todayBasis, ...change };
}

/** An open step, promised for the end of 2026. */
export function milestoneAnswer(change: Partial<MilestoneAnswer> = {}): MilestoneAnswer {
  const baseline = change.baseline ?? { on: on('2026-12-31'), precision: 'day' };
  return {
    key: 's1' as MilestoneKey,
    title: { de: 'Vertrag geschlossen', fr: 'Contrat conclu' },
    role: 'step',
    critical: false,
    baseline,
    baselines: [{ day: baseline, setOn: on('2020-07-14'), decision: null }],
    forecast: null,
    actualOn: null,
    droppedOn: null,
    closedOn: null,
    shifts: { count: 0, days: 0, lastCause: null },
    overdue: false,
    kept: null,
    recordedLateOn: null,
    ...change,
  };
}

/** The measure of `measureItem` in full: reported and computed on track, no milestones, no texts. */
export function measureDetail(change: Partial<MeasureDetail> = {}): MeasureDetail {
  const { code, title, field, horizon, expired, lead, kind, implementation, status, effect, report, stale, endsOn } =
    measureItem();
  return {
    ...{ code, title, field, horizon, expired, lead, kind, implementation, status, effect, report, stale, endsOn },
    id: 'id-2.1.1',
    strategy: 'frankreich' as StrategyKey,
    version: 1,
    recordedOn: on('2020-07-14'),
    cancelledOn: null,
    wording: null,
    goal: null,
    furtherGoals: [],
    leads: [{ ministry: lead, from: on('2020-07-14') }],
    participants: [],
    partners: [],
    responsibleUnit: null,
    contact: null,
    themes: [],
    budget: [],
    sources: [],
    predecessors: [],
    successors: [],
    effectiveOn: null,
    redecideOn: null,
    start: null,
    course: {
      reported: {
        course: 'on_track',
        asOfOn: on('2026-10-31'),
        acceptedOn: on('2026-11-11'),
        cause: null,
        remedy: null,
        remark: null,
      },
      computed: { verdict: 'on_track', reason: 'on-schedule', since: null, facts: {} },
      coordinator: null,
      divergence: 0,
    },
    milestones: [],
    narrative: null,
    attention: [],
    provenance,
    basis: todayBasis,
    allowedActions: [],
    leadOffer: null,
    ...change,
  };
}

/** A stretch of running on track; `state` says what differs. */
export function timelineItem(
  from: string,
  to: string | null,
  state: Partial<TimelineItem['state']> = {},
  projection = false,
): TimelineItem {
  return {
    from: on(from),
    to: to === null ? null : on(to),
    projection,
    state: {
      status: 'running',
      computed: { verdict: 'on_track', reason: 'on-schedule', since: null, facts: {} },
      reported: 'on_track',
      effect: 'not_yet',
      report: null,
      expired: false,
      lead: 'vm' as MinistryKey,
      field: 'transport' as FieldKey,
      horizon: 'medium',
      ...state,
    },
  };
}
