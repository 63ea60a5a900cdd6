import type { Actor, MeasureCode, RoundKey, StatusReportContent } from '@wegmarke/domain';
import { aReportContent } from '@wegmarke/domain-testing';
import { BeginStatusReport, SignStatusReport, SubmitStatusReport } from '../../reporting';
import { approverOf, deskOf, type StrategyKit } from './strategy-kit';

export interface ReportOnItsWay {
  readonly measure: MeasureCode;
  /** `null`: an interim report. */
  readonly round: RoundKey | null;
  readonly content?: StatusReportContent;
  /** Key of the ministry. */
  readonly ministry?: string;
  readonly signedBy?: Actor;
}

/** The ministry's desk writes a report and hands it in; answers its id. */
export async function submittedReport(kit: StrategyKit, given: ReportOnItsWay): Promise<string> {
  const { measure, round, content = aReportContent(), ministry = 'ministry-a' } = given;
  const [row] = await kit.database.query<{ id: string }>('select id from measure where code = $1', [measure]);
  const input = { measure: row?.id ?? '', round, content };
  const report = await kit.the(BeginStatusReport).execute(deskOf(ministry), input);
  await kit.the(SubmitStatusReport).execute(deskOf(ministry), { report });
  return report;
}

/** … and its approver signs it. */
export async function signedReport(kit: StrategyKit, given: ReportOnItsWay): Promise<string> {
  const report = await submittedReport(kit, given);
  const approver = given.signedBy ?? approverOf(given.ministry ?? 'ministry-a');
  await kit.the(SignStatusReport).execute(approver, { report });
  return report;
}
