import { localDate, type FieldKey, type MeasureCode, type MilestoneKey, type RoundSnapshot } from '@wegmarke/domain';
import { sealedMeasure, sealedRound } from './two-rounds';

const science = { field: 'science' as FieldKey, goal: null, horizon: 'none' } as const;
const implemented = { implementation: 'implemented', computed: null, reported: null } as const;

/** Two rounds in which something of every kind happens: moves, a split, a merge, a new and a dropped measure, dates. */
export function demoRounds(): readonly [before: RoundSnapshot, after: RoundSnapshot] {
  return [sealedRound(2024, measuresBefore()), sealedRound(2025, measuresAfter())];
}

function measuresBefore(): Parameters<typeof sealedRound>[1] {
  return [
    sealedMeasure('1.1.1', { state: { ...science, implementation: 'preparing', status: 'preparing' } }),
    sealedMeasure('1.1.2', { state: science }),
    sealedMeasure('2.1.1'),
    sealedMeasure('2.1.2', { needsHelp: true }),
    sealedMeasure('2.1.3', { state: { implementation: 'not_started', status: 'not_started' } }),
    sealedMeasure('2.1.10', { state: { ...science, kind: 'permanent', status: 'permanent', reported: null } }),
  ];
}

function measuresAfter(): Parameters<typeof sealedRound>[1] {
  const [end] = sealedMeasure('2.1.1').milestones;
  const slipped = { on: localDate('2028-05-01'), precision: 'month' } as const;
  const milestones = end === undefined ? [] : [{ ...end, forecast: slipped, shifts: shift() }];
  return [
    sealedMeasure('1.1.1', { state: { ...science, ...implemented, status: 'implemented_confirmed' } }),
    sealedMeasure('1.1.2', {
      state: { ...science, implementation: 'replaced', status: 'replaced', computed: null, reported: null },
      successors: ['1.1.3' as MeasureCode, '1.1.4' as MeasureCode],
    }),
    sealedMeasure('1.1.3', { state: science, predecessors: ['1.1.2' as MeasureCode], title: untranslated('1.1.3') }),
    sealedMeasure('1.1.4', { state: science, predecessors: ['1.1.2' as MeasureCode], narrative: null, milestones: [] }),
    sealedMeasure('2.1.1', { state: { reported: 'at_risk', computed: slippedVerdict() }, milestones, needsHelp: true }),
    sealedMeasure('2.1.2', { state: { implementation: 'on_hold', status: 'on_hold', computed: null, reported: null } }),
    sealedMeasure('2.1.3', { state: { implementation: 'dropped', status: 'dropped', computed: null, reported: null } }),
    sealedMeasure('2.1.4', { state: { ...implemented, status: 'implemented_reported', expired: true } }),
    sealedMeasure('2.1.10', { state: { ...science, kind: 'permanent', status: 'permanent', reported: null } }),
  ];
}

function untranslated(code: string): { de: string; fr: null } {
  return { de: `Nur deutsch ${code}`, fr: null };
}

function shift(): { count: number; days: number; lastCause: 'procurement' } {
  return { count: 1, days: 152, lastCause: 'procurement' };
}

function slippedVerdict(): NonNullable<ReturnType<typeof sealedMeasure>['state']['computed']> {
  const facts = { milestone: 'end' as MilestoneKey, baselineOn: '2027-12-31', forecastOn: '2028-05-31', days: 152 };
  return { verdict: 'at_risk', reason: 'forecast-slipped', since: localDate('2025-11-01'), facts };
}
