import { Injectable } from '@nestjs/common';
import type { Action, Actor, MinistryKey, RoundSubject } from '@wegmarke/domain';
import { permit } from '../access';
import { StrategyChanges, type StrategyChange } from '../strategy';
import { AnnualReportRepository, type StoredAnnualReport } from './annual-report.repository';
import { CurrentReports } from './editions/current-reports';
import type { SealedRoundOfReport } from './rounds/sealed-round';
import { SealedRounds } from './rounds/sealed-rounds.reader';

/** A report that is about to be changed, by somebody who may. */
export interface ReportAtDesk {
  readonly change: StrategyChange;
  readonly round: SealedRoundOfReport;
  readonly report: StoredAnnualReport;
}

export interface ReportTarget {
  readonly round: string;
  /** As seen by the caller (`If-Match`); absent where the text has a version of its own. */
  readonly version?: number;
}

/** The way every change of a report goes: find the round, permit, load under the lock of the strategy. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly rounds: SealedRounds,
    private readonly reports: AnnualReportRepository,
    private readonly current: CurrentReports,
  ) {}

  /** @throws DomainError `round-not-found`, `round-not-sealed`, `stale-version`, the permission's reason */
  async take<T>(
    actor: Actor,
    action: Action,
    { round: id, version }: ReportTarget,
    work: (desk: ReportAtDesk) => Promise<T>,
    consenting?: MinistryKey,
  ): Promise<T> {
    const round = await this.rounds.get(actor, id);
    permit(actor, action, subjectOf(round, consenting));
    return this.strategies.within(round.strategy.key, async (change) => {
      const stored = await this.reports.begin(round.id, change.strategy.id, version);
      return work({ change, round, report: await this.current.reopened(round, stored) });
    });
  }
}

export function subjectOf({ strategy, state }: SealedRoundOfReport, consenting?: MinistryKey): RoundSubject {
  return { type: 'round', strategy: strategy.key, state, ...(consenting !== undefined && { consenting }) };
}
