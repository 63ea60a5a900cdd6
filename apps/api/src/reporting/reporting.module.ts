import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures';
import { StrategyModule } from '../strategy';
import { EstablishedMeasures } from './established-measures';
import { LINK_PARTS } from './links/link-parts';
import { QUERY_PARTS } from './queries/query-parts';
import { AMENDMENT_PARTS } from './amendments/amendment-parts';
import { ReportFiling } from './report-filing';
import { REPORT_PARTS } from './reports/report-parts';
import { ROUND_PARTS } from './rounds/round-parts';
import { RoundRepository } from './round.repository';
import { SnapshotContent } from './snapshot-content';
import { SnapshotVersions } from './snapshot-versions';
import { StatusReportRepository } from './status-report.repository';
import { ConfirmImplemented } from './use-cases/confirm-implemented';
import { OpenRound } from './use-cases/open-round';
import { PlanRound } from './use-cases/plan-round';
import { PublishRound } from './use-cases/publish-round';
import { ReopenImplemented } from './use-cases/reopen-implemented';
import { ReviewRound } from './use-cases/review-round';
import { SealRound } from './use-cases/seal-round';
import { SetCoordinatorView } from './use-cases/set-coordinator-view';

const useCases = [
  ConfirmImplemented,
  OpenRound,
  PlanRound,
  PublishRound,
  ReopenImplemented,
  ReviewRound,
  SealRound,
  SetCoordinatorView,
];

@Module({
  imports: [MeasuresModule, StrategyModule],
  providers: [
    ...useCases,
    ...QUERY_PARTS,
    ...REPORT_PARTS,
    ...ROUND_PARTS,
    ...AMENDMENT_PARTS,
    ...LINK_PARTS,
    EstablishedMeasures,
    ReportFiling,
    RoundRepository,
    SnapshotContent,
    SnapshotVersions,
    StatusReportRepository,
  ],
  exports: [...useCases, ...QUERY_PARTS, ...REPORT_PARTS, ...ROUND_PARTS, ...AMENDMENT_PARTS, ...LINK_PARTS],
})
export class ReportingModule {}
