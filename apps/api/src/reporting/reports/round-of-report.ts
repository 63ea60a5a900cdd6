import { Injectable } from '@nestjs/common';
import { DomainError, leadOn, type RoundKey } from '@wegmarke/domain';
import type { StoredMeasure } from '../../measures';
import type { StrategyChange } from '../../strategy';
import { RoundRepository, type StoredRound } from '../round.repository';
import { ReportFormQueries } from './report-form.queries';
import type { StatusReportEntity } from '../status-report.entity';

/** Which round a new report belongs to. */
@Injectable()
export class RoundOfReport {
  constructor(
    private readonly queries: ReportFormQueries,
    private readonly rounds: RoundRepository,
  ) {}

  /**
   * The round named, if it takes reports now; none for `null`; else that of the report it corrects while it is open, and
   * otherwise the one that still waits for this measure.
   * @throws DomainError `round-not-found`, `round-not-open`, `round-sealed`
   */
  async of(
    change: StrategyChange,
    measure: StoredMeasure,
    named: RoundKey | null | undefined,
    corrected: Pick<StatusReportEntity, 'roundId'> | null,
  ): Promise<StoredRound | null> {
    if (named === null) return null;
    if (named === undefined) return corrected ? this.still(change, corrected) : this.waiting(change, measure);
    const round = await this.rounds.get(change, named);
    refuseClosed(round);
    return round;
  }

  private async still(change: StrategyChange, { roundId }: Pick<StatusReportEntity, 'roundId'>) {
    const round = roundId === null ? null : await this.rounds.getById(change, roundId);
    return round?.record.sealedOn === null ? round : null;
  }

  private async waiting(change: StrategyChange, measure: StoredMeasure): Promise<StoredRound | null> {
    const ministry = leadOn(measure.record.facts.leads, change.today);
    const waiting = await this.queries.findWaitingRound(measure.id, ministry);
    return waiting && this.rounds.getById(change, waiting.id);
  }
}

function refuseClosed({ record: { key, state, sealedOn } }: StoredRound): void {
  if (state === 'planned') throw new DomainError('round-not-open', { round: key, pointer: '/round' });
  if (sealedOn !== null) throw new DomainError('round-sealed', { round: key, sealedOn, pointer: '/round' });
}
