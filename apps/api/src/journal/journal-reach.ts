import { DomainError, may, type Actor, type MinistryKey, type StrategyKey } from '@wegmarke/domain';

/** What of the journal a person may read. */
export interface JournalReach {
  /** Every chain, also those of strategies that are gone, and the administration's. */
  readonly everything: boolean;
  /** Strategies he or she coordinates: there the words of signed reports are readable. */
  readonly coordinated: readonly StrategyKey[];
  /** Ministries he or she belongs to: there unsigned words are, too. */
  readonly ministries: readonly MinistryKey[];
}

/** @throws DomainError `role-missing` for everybody but coordination and administration */
export function journalReachOf(actor: Actor, strategy: StrategyKey | null): JournalReach {
  const everything = may(actor, 'read-audit', { type: 'system' }).allowed;
  const coordinated = actor.grants.flatMap((grant) => (grant.role === 'coordinator' ? [grant.strategy] : []));
  const ministries = actor.grants.flatMap((grant) => ('ministry' in grant ? [grant.ministry] : []));
  const reaches = everything || (strategy === null ? coordinated.length > 0 : coordinated.includes(strategy));
  if (!reaches) throw new DomainError('role-missing', { action: 'read-audit' });
  return { everything, coordinated, ministries };
}
