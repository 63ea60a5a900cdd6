import { uuidV7 } from '@wegmarke/database';
import type { LocalDate, MinistryKey, StatusReportContent } from '@wegmarke/domain';
import type { StoredMeasure } from '../../measures';
import type { StrategyChange } from '../../strategy';
import type { StoredRound } from '../round.repository';
import type { StatusReportEntity } from '../status-report.entity';

export interface NewReport {
  readonly measure: StoredMeasure;
  readonly round: StoredRound | null;
  /** Only for an interim report, default today; a round report speaks of the round's as-of day. */
  readonly asOfOn?: LocalDate | undefined;
  readonly ministry: MinistryKey;
  readonly content: StatusReportContent;
  readonly writtenBy: string | null;
  readonly corrects?: string | null;
  readonly correctionReason?: string | null;
}

/** A draft that nobody has handed in yet. */
export function newReport(change: StrategyChange, { measure, round, ...given }: NewReport): StatusReportEntity {
  return {
    id: uuidV7(),
    strategyId: change.strategy.id,
    measureId: measure.id,
    roundId: round?.id ?? null,
    state: 'draft',
    version: 1,
    asOfOn: round?.record.asOfOn ?? given.asOfOn ?? change.today,
    signedOn: null,
    acceptedOn: null,
    sequence: null,
    content: given.content,
    ministry: given.ministry,
    corrects: given.corrects ?? null,
    correctionReason: given.correctionReason ?? null,
    submittedOn: null,
    returnedOn: null,
    returnedBy: null,
    returnNote: null,
    changedAt: change.at,
    writtenBy: given.writtenBy,
    contributors: given.writtenBy === null ? [] : [given.writtenBy],
    submittedBy: null,
    signedBy: null,
    acceptedBy: null,
    recordedAt: change.at,
  };
}
