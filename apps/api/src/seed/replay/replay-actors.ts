import type { Actor, MinistryKey, StrategyKey } from '@wegmarke/domain';

/** The people of the demo sign-in: ids of desks and offices, no names. */
export const admin: Actor = { personId: 'admin', grants: [{ role: 'admin' }] };

export function coordinatorOf(strategy: StrategyKey): Actor {
  return { personId: 'coordinator', grants: [{ role: 'coordinator', strategy }] };
}

export const approverId = (ministry: MinistryKey): string => `${ministry}-approver`;
export const deskId = (ministry: MinistryKey): string => `${ministry}-desk`;
