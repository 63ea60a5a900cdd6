import { DomainError } from '../errors/domain-error';

export const ANNUAL_REPORT_STATES = ['draft', 'in_consent', 'freezing', 'frozen'] as const;
export type AnnualReportState = (typeof ANNUAL_REPORT_STATES)[number];

export type AnnualReportStep =
  | 'start-consent'
  | 'begin-freeze'
  | 'finish-freeze'
  | 'abandon-freeze'
  | 'abandon-freeze-in-consent'
  | 'reopen-after-amendment';

export interface AnnualReportMove {
  readonly from: AnnualReportState;
  readonly to: AnnualReportState;
  readonly by: AnnualReportStep;
}

/**
 * A freeze that fails leads back to where it came from. A frozen report never changes; an amendment of its round begins a
 * new draft, and the frozen edition stays beside it.
 */
export const ANNUAL_REPORT_MOVES: readonly AnnualReportMove[] = [
  { from: 'draft', to: 'in_consent', by: 'start-consent' },
  { from: 'draft', to: 'freezing', by: 'begin-freeze' },
  { from: 'in_consent', to: 'freezing', by: 'begin-freeze' },
  { from: 'freezing', to: 'frozen', by: 'finish-freeze' },
  { from: 'freezing', to: 'draft', by: 'abandon-freeze' },
  { from: 'freezing', to: 'in_consent', by: 'abandon-freeze-in-consent' },
  { from: 'frozen', to: 'draft', by: 'reopen-after-amendment' },
];

/** The state after a step. Refused with the code that says what stands against it. */
export function annualReportStateAfter(state: AnnualReportState, by: AnnualReportStep): AnnualReportState {
  const move = ANNUAL_REPORT_MOVES.find((candidate) => candidate.from === state && candidate.by === by);
  if (!move) throw new DomainError(REFUSALS[state], { state, by });
  return move.to;
}

/** The step that takes a failed freeze back to the state it began in. */
export function abandonedFreeze(began: 'draft' | 'in_consent'): AnnualReportStep {
  return began === 'draft' ? 'abandon-freeze' : 'abandon-freeze-in-consent';
}

/** Texts may be written, sentences adopted, verdicts switched. @throws DomainError `report-freezing` · `report-frozen` */
export function refuseUnlessWritable(state: AnnualReportState): void {
  if (state === 'freezing' || state === 'frozen') throw new DomainError(REFUSALS[state], { state });
}

const REFUSALS = {
  draft: 'not-in-this-state',
  in_consent: 'not-in-this-state',
  freezing: 'report-freezing',
  frozen: 'report-frozen',
} as const;
