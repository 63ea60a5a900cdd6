import { uuidV7 } from '@wegmarke/database';
import { leadOn, type Actor, type SealedRound } from '@wegmarke/domain';
import type { StoredMeasure } from '../../measures';
import type { StrategyChange } from '../../strategy';
import type { StatusReportEntity } from '../status-report.entity';
import type { StoredAmendment } from './amendment.repository';

export interface AmendingReport {
  readonly actor: Actor;
  readonly amendment: StoredAmendment;
  readonly measure: StoredMeasure;
  readonly sealed: SealedRound;
  readonly sequence: number | null;
  /** Id of the report it corrects. */
  readonly corrects: string | null;
}

/** The correction among the reports of its measure: proposed by one person, confirmed by another, fact today. */
export function amendingReport(
  change: StrategyChange,
  { actor, amendment, measure, sealed, sequence, corrects }: AmendingReport,
): StatusReportEntity {
  const { today, at } = change;
  return {
    id: uuidV7(),
    strategyId: change.strategy.id,
    measureId: measure.id,
    roundId: amendment.roundId,
    state: 'accepted',
    version: 1,
    asOfOn: sealed.asOfOn,
    submittedOn: today,
    signedOn: today,
    acceptedOn: today,
    returnedOn: null,
    returnedBy: null,
    returnNote: null,
    sequence,
    content: amendment.content,
    corrects,
    correctionReason: amendment.reason,
    ministry: leadOn(measure.record.facts.leads, today),
    writtenBy: amendment.proposedBy,
    contributors: [amendment.proposedBy],
    submittedBy: amendment.proposedBy,
    signedBy: actor.personId,
    acceptedBy: amendment.proposedBy,
    changedAt: at,
    recordedAt: at,
  };
}
