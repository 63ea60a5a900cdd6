import { DomainError } from '../errors/domain-error';

export const ROUND_STATES = ['planned', 'open', 'in_review', 'sealed', 'published'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export type RoundStep = 'open-round' | 'review-round' | 'seal-round' | 'publish-round';

export interface RoundMove {
  readonly from: RoundState;
  readonly to: RoundState;
  readonly by: RoundStep;
}

/** A round goes one way and skips nothing. */
export const ROUND_MOVES: readonly RoundMove[] = [
  { from: 'planned', to: 'open', by: 'open-round' },
  { from: 'open', to: 'in_review', by: 'review-round' },
  { from: 'in_review', to: 'sealed', by: 'seal-round' },
  { from: 'sealed', to: 'published', by: 'publish-round' },
];

/** The state after a step. Refused with `round-move-not-allowed` where the table lists no such move. */
export function roundStateAfter(state: RoundState, by: RoundStep): RoundState {
  const move = ROUND_MOVES.find((candidate) => candidate.from === state && candidate.by === by);
  if (!move) throw new DomainError('round-move-not-allowed', { state, by });
  return move.to;
}
