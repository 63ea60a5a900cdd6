import type { MinistryKey, Role, RoleGrant, StrategyKey } from '@wegmarke/domain';

/** A grant as it lies in the table; the database makes sure that the reach fits the role. */
export interface GrantRow {
  readonly role: Role;
  readonly strategy: StrategyKey | null;
  readonly ministry: MinistryKey | null;
}

export const grantOf = ({ role, strategy, ministry }: GrantRow): RoleGrant =>
  ({ role, ...(strategy && { strategy }), ...(ministry && { ministry }) }) as RoleGrant;

export const grantRowOf = (grant: RoleGrant): GrantRow => ({
  role: grant.role,
  strategy: 'strategy' in grant ? grant.strategy : null,
  ministry: 'ministry' in grant ? grant.ministry : null,
});
