import { Injectable } from '@nestjs/common';
import { DomainError, reportStateAfter, type Actor, type StrategyKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureRepository } from '../../measures';
import { StrategyChanges } from '../../strategy';
import { ReportFiling, reportSubject } from '../report-filing';
import { RoundRepository } from '../round.repository';
import { StatusReportRepository } from '../status-report.repository';

export interface AcceptStatusReportInput {
  readonly strategy: StrategyKey;
  readonly report: string;
  readonly version?: number;
}

/** The coordination accepts a signed report: from today it is a fact. */
@Injectable()
export class AcceptStatusReport {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly reports: StatusReportRepository,
    private readonly rounds: RoundRepository,
    private readonly filing: ReportFiling,
  ) {}

  execute(actor: Actor, input: AcceptStatusReportInput): Promise<void> {
    return this.strategies.within(input.strategy, async (change) => {
      const report = await this.reports.get(change, input.report, input.version);
      const measure = await this.measures.getById(change, report.measureId);
      permit(actor, 'accept-report', reportSubject(change, measure, report));
      if (!reportStateAfter(report.state, 'accept-report')) {
        throw new DomainError('not-in-this-state', { state: report.state });
      }
      const round = report.roundId === null ? null : await this.rounds.getById(change, report.roundId);
      await this.filing.accept(change, actor, measure, report, round);
    });
  }
}
