import { DomainError, roundFactsOf, type RoundRecord, type SealedRound } from '@wegmarke/domain';

/** @throws DomainError `round-not-sealed` */
export function sealedFactsOf(record: RoundRecord): SealedRound {
  const facts = roundFactsOf(record);
  if (!facts || facts.sealedOn === null) throw new DomainError('round-not-sealed', { round: record.key });
  return { ...facts, sealedOn: facts.sealedOn };
}
