import type { Actor } from '../access/actor';
import { DomainError } from '../errors/domain-error';
import type { MinistryKey, StrategyKey } from '../vocabulary/keys';

/** How much of a round's control page a person may see. */
export interface ControlReach {
  /** The coordination sees who owes what everywhere. */
  readonly coordination: boolean;
  /** Ministries the person writes or signs for: only there drafts are seen. */
  readonly ministries: readonly MinistryKey[];
}

/** Refused with `role-missing` for whoever neither coordinates the strategy nor reports for a ministry. */
export function controlReach({ grants }: Actor, strategy: StrategyKey): ControlReach {
  const coordination = grants.some((grant) => grant.role === 'coordinator' && grant.strategy === strategy);
  const ministries = grants.flatMap((grant) => ('ministry' in grant ? [grant.ministry] : []));
  if (!coordination && ministries.length === 0) throw new DomainError('role-missing', { action: 'control-round' });
  return { coordination, ministries: [...new Set(ministries)] };
}

/** Refused with `role-missing` where a ministry asks for the rows of another one. */
export function reachWithin(reach: ControlReach, ministry: MinistryKey): ControlReach {
  if (!reach.coordination && !reach.ministries.includes(ministry)) {
    throw new DomainError('role-missing', { action: 'control-round', ministry });
  }
  return reach;
}
