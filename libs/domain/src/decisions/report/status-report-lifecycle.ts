/** Draft, submitted, signed, accepted; a returned report becomes a draft again (domain: when a fact becomes a fact). */
export const STATUS_REPORT_STATES = ['draft', 'submitted', 'signed', 'accepted', 'returned'] as const;
export type StatusReportState = (typeof STATUS_REPORT_STATES)[number];

export type StatusReportStep = 'submit-report' | 'sign-report' | 'return-report' | 'accept-report' | 'write-report';

export interface StatusReportMove {
  readonly from: StatusReportState;
  readonly to: StatusReportState;
  readonly by: StatusReportStep;
}

/** The whole lifecycle; a move that is not listed does not exist. */
export const STATUS_REPORT_MOVES: readonly StatusReportMove[] = [
  { from: 'draft', to: 'submitted', by: 'submit-report' },
  { from: 'submitted', to: 'signed', by: 'sign-report' },
  { from: 'submitted', to: 'returned', by: 'return-report' },
  { from: 'signed', to: 'returned', by: 'return-report' },
  { from: 'signed', to: 'accepted', by: 'accept-report' },
  { from: 'returned', to: 'draft', by: 'write-report' },
];

/** The state after a step, or `null` where the step is not possible. */
export function reportStateAfter(state: StatusReportState, step: StatusReportStep): StatusReportState | null {
  return STATUS_REPORT_MOVES.find(({ from, by }) => from === state && by === step)?.to ?? null;
}
