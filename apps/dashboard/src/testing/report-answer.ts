import type {
  FieldKey,
  LocalDate,
  MeasureCode,
  MilestoneKey,
  MinistryKey,
  RoundKey,
  StatusReportContent,
} from '@wegmarke/domain';
import type { ReportForm } from '../app/tasks/report/report-form';

const on = (day: string): LocalDate => day as LocalDate;

/** A running measure on track, in one sentence. */
export function reportContent(change: Partial<StatusReportContent> = {}): StatusReportContent {
  return {
    unchanged: false,
    unchangedReason: null,
    implementation: 'running',
    effectiveOn: null,
    redecideOn: null,
    reason: null,
    course: 'on_track',
    effect: 'not_yet',
    cause: null,
    remedy: null,
    evidence: null,
    milestones: [],
    narrative: { done: 'Vertrag verhandelt.', problems: '', next: '', helpNeeded: '' },
    remarkOnRule: null,
    ...change,
  };
}

/** A draft of the transport ministry in the open round 2026, prefilled from the report of 2025. */
export function reportForm(change: Partial<ReportForm> = {}): ReportForm {
  return {
    id: 'report-1',
    version: 1,
    state: 'draft',
    measure: {
      id: 'id-2.1.1',
      code: '2.1.1' as MeasureCode,
      title: { de: 'Bahnstrecke', fr: null },
      lead: 'vm' as MinistryKey,
      field: 'transport' as FieldKey,
      kind: 'one_off',
      goalHorizon: 'medium',
      sample: true,
    },
    ministry: 'vm' as MinistryKey,
    round: {
      id: 'round-2026',
      key: '2026' as RoundKey,
      asOfOn: on('2026-10-31'),
      deadlineOn: on('2026-12-15'),
      state: 'open',
    },
    asOfOn: on('2026-10-31'),
    content: reportContent(),
    corrects: null,
    correctionReason: null,
    submittedOn: null,
    signedOn: null,
    acceptedOn: null,
    returnedOn: null,
    returnNote: null,
    changedAt: '2026-11-22T13:32:00.000Z',
    writtenByMe: true,
    people: null,
    last: {
      asOfOn: on('2025-10-31'),
      acceptedOn: on('2025-12-01'),
      round: '2025' as RoundKey,
      content: reportContent({ narrative: { done: 'Gespräche geführt.', problems: '', next: '', helpNeeded: '' } }),
    },
    known: {
      implementation: 'running',
      course: 'on_track',
      effect: 'not_yet',
      milestones: [
        {
          key: 's1' as MilestoneKey,
          title: { de: 'Vertrag geschlossen', fr: null },
          role: 'step',
          critical: false,
          baseline: { on: on('2026-12-31'), precision: 'day' },
          forecast: null,
          actualOn: null,
          droppedOn: null,
          overdue: false,
          shifts: { count: 0, days: 0 },
        },
      ],
      hasCourse: true,
      unchangedInARow: 0,
      unchangedPossible: true,
      unchangedRefusal: null,
    },
    queries: [],
    notes: [],
    link: null,
    issues: [],
    checks: [],
    preview: null,
    allowedActions: ['read-unaccepted-report', 'write-report', 'submit-report'],
    ...change,
  };
}
