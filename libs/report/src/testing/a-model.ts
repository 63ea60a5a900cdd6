import { buildReportModel, type ReportModelInput } from '../model/build-report-model';
import type { ReportModel } from '../model/report-model';
import { demoRounds } from './demo-rounds';

/** The draft of the report 2025 over the two demo rounds, without texts; a test names only what matters to it. */
export function aReportModel(given: Partial<ReportModelInput> = {}): ReportModel {
  const [before, after] = demoRounds();
  return buildReportModel({
    snapshot: after,
    snapshotVersion: 1,
    dataChecksum: 'd'.repeat(64),
    earlier: [before],
    texts: [],
    textChecksum: 'e'.repeat(64),
    printsVerdicts: false,
    edition: null,
    program: { name: 'Wegmarke', version: '0.1.0' },
    publisher: { de: 'Staatsministerium', fr: 'Ministère d’État' },
    supersedes: null,
    ...given,
  });
}
