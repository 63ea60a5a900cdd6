import type { Cube, Overview, Trend } from '@wegmarke/api-client';
import {
  COMPUTED_CLASSES,
  STATUS_CLASSES,
  type CubeCell,
  type FieldKey,
  type LocalDate,
  type MinistryKey,
} from '@wegmarke/domain';

const today = '2026-11-22' as LocalDate;
const basis = { asOf: today, projection: false, round: null, sealedOn: null, sample: true };

/** One measure of the transport ministry, running and on track, unless the test says otherwise. */
export function cell(change: Partial<CubeCell> = {}): CubeCell {
  return {
    field: 'transport' as FieldKey,
    ministry: 'vm' as MinistryKey,
    horizon: 'medium',
    expired: false,
    kind: 'one_off',
    status: 'running',
    computed: 'on_track',
    reported: 'on_track',
    effect: 'not_yet',
    report: 'open',
    count: 1,
    milestonesDue: 0,
    milestonesKept: 0,
    stale: 0,
    ...change,
  };
}

export function cubeAnswer(cells: readonly CubeCell[], change: Partial<Cube> = {}): Cube {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  return { ...basis, revision: 7, total, cells: [...cells], ...change };
}

export function overviewAnswer(change: Partial<Overview> = {}): Overview {
  return {
    ...basis,
    revision: 7,
    total: 0,
    figures: [],
    byMinistry: [],
    byField: [],
    byParticipation: [],
    matrix: [],
    attention: [],
    attentionTotal: 0,
    ...change,
  };
}

/** Two months: everything not started, then one measure running. */
export function trendAnswer(): Trend {
  const none = Object.fromEntries(STATUS_CLASSES.map((key) => [key, 0])) as Trend['items'][number]['status'];
  const courses = Object.fromEntries(COMPUTED_CLASSES.map((key) => [key, 0])) as Trend['items'][number]['computed'];
  const month = (asOf: string, status: Partial<typeof none>) => ({
    asOf: asOf as LocalDate,
    projection: false,
    total: 1,
    status: { ...none, ...status },
    computed: { ...courses, on_track: 1 },
  });
  return { sample: true, items: [month('2020-07-31', { not_started: 1 }), month('2020-08-31', { running: 1 })] };
}
