import { IMPLEMENTATIONS, type Implementation } from '../../vocabulary/axes';

/** Who brings a move about: the ministry by report, the coordination with a reason, or a decision with a number. */
export type MoveBy = 'report' | 'coordination' | 'decision';

export interface ImplementationMove {
  readonly from: Implementation;
  readonly to: Implementation;
  readonly by: MoveBy;
}

const OPEN: readonly Implementation[] = ['not_started', 'preparing', 'running', 'on_hold'];

/** From any open status to any other; only the replacement needs a decision. */
const fromOpen = (from: Implementation): ImplementationMove[] =>
  IMPLEMENTATIONS.filter((to) => to !== from).map((to) => ({
    from,
    to,
    by: to === 'replaced' ? 'decision' : 'report',
  }));

/** Every move of the implementation there is. Replaced is final. */
export const IMPLEMENTATION_MOVES: readonly ImplementationMove[] = [
  ...OPEN.flatMap(fromOpen),
  { from: 'implemented', to: 'running', by: 'coordination' },
  { from: 'dropped', to: 'running', by: 'decision' },
];

/** Whether a move exists and lies in that hand. Staying where one is is no move. */
export function isMoveAllowed(from: Implementation, to: Implementation, by: MoveBy): boolean {
  return IMPLEMENTATION_MOVES.some((move) => move.from === from && move.to === to && move.by === by);
}
