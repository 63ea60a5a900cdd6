import type { MinistryKey, StrategyKey } from '../vocabulary/keys';

export const ROLES = ['coordinator', 'approver', 'desk', 'reader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A grant of one role; coordinators and readers per strategy, approvers and desks per ministry. */
export type RoleGrant =
  | { readonly role: 'coordinator' | 'reader'; readonly strategy: StrategyKey }
  | { readonly role: 'approver' | 'desk'; readonly ministry: MinistryKey }
  | { readonly role: 'admin' };

/** Who acts: a person id, never a name. Anonymous has no grants. */
export interface Actor {
  readonly personId: string | null;
  readonly grants: readonly RoleGrant[];
}
