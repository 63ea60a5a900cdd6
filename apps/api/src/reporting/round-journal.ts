import type { Actor, RoundRecord } from '@wegmarke/domain';
import type { StrategyChange } from '../strategy';
import type { StoredRound } from './round.repository';

/** Journal entry of a step of a round: the state before and the round after. */
export function recordRoundStep(
  change: StrategyChange,
  actor: Actor,
  action: string,
  round: StoredRound,
  after: RoundRecord,
  more: Readonly<Record<string, unknown>> = {},
): void {
  change.record(actor, {
    action,
    subjectType: 'round',
    subjectId: round.id,
    subjectKey: after.key,
    old: action === 'round-planned' ? null : { state: round.record.state },
    new: { ...after, ...more },
  });
}
