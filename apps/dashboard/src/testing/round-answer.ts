import type { ControlRow, MinistryControl, RoundControl, RoundDetail } from '@wegmarke/api-client';
import type { LocalDate, MeasureCode, MinistryKey, RoundKey, StatusReportState, StrategyKey } from '@wegmarke/domain';

const on = (day: string): LocalDate => day as LocalDate;

const noCounts: RoundControl['totals'] = {
  due: 0,
  answered: 0,
  drafted: null,
  returned: 0,
  submitted: 0,
  signed: 0,
  accepted: 0,
  unchanged: 0,
  missing: 0,
  overdue: 0,
  openQueries: 0,
  withdrawn: 0,
};

/** The round of 2026, open since 2 November with a deadline at the end of January. */
export function roundDetail(change: Partial<RoundDetail> = {}): RoundDetail {
  return {
    id: 'round-2026',
    key: '2026' as RoundKey,
    strategy: 'frankreich' as StrategyKey,
    state: 'open',
    version: 3,
    asOfOn: on('2026-12-31'),
    period: { from: on('2026-01-01'), to: on('2026-12-31') },
    openedOn: on('2026-11-02'),
    deadlineOn: on('2027-01-31'),
    sealedOn: null,
    publishedOn: null,
    requests: { owed: 98, answered: 90, withdrawn: 1 },
    snapshot: null,
    snapshots: [],
    allowedActions: [],
    ...change,
  };
}

export function reportOf(state: StatusReportState): ControlRow['report'] {
  return { id: `report-${state}`, version: 1, state, unchanged: false };
}

/** A measure of the transport ministry that nobody has reported on yet. */
export function controlMeasure(code: string, change: Partial<ControlRow> = {}): ControlRow {
  return {
    measure: { id: `id-${code}`, code: code as MeasureCode, title: { de: `Maßnahme ${code}`, fr: `Mesure ${code}` } },
    ministry: 'vm' as MinistryKey,
    takenOverFrom: null,
    request: 'open',
    report: null,
    drafted: null,
    unchanged: false,
    overdue: false,
    openQueries: 0,
    waitsFor: 'ministry-desk',
    waitsSince: on('2026-11-02'),
    waitsDays: 20,
    ...change,
  };
}

export function controlMinistry(ministry: MinistryKey, change: Partial<MinistryControl> = {}): MinistryControl {
  return {
    ...noCounts,
    ministry,
    waitsFor: 'ministry-desk',
    waitsSince: on('2026-11-02'),
    waitsDays: 20,
    lastNudgeOn: null,
    ...change,
  };
}

export function roundControl(change: Partial<RoundControl> = {}): RoundControl {
  return {
    round: roundDetail(),
    asOf: on('2026-11-22'),
    totals: noCounts,
    amendments: [],
    ministries: [controlMinistry('vm' as MinistryKey)],
    measures: [controlMeasure('2.1.1')],
    reminders: [],
    ...change,
  };
}
