import { Injectable } from '@nestjs/common';
import { canonicalJson, reportStateAfter, type Actor, type StatusReportContent } from '@wegmarke/domain';
import type { StrategyChange } from '../../strategy';
import type { ReportAtHand } from '../report-filing';
import type { StatusReportEntity } from '../status-report.entity';
import { StatusReportRepository } from '../status-report.repository';
import { recordReport } from './report-journal';

/** What is written anew; parts not named stay as they are. */
export interface WrittenWords {
  readonly content?: Partial<StatusReportContent> | undefined;
  readonly correctionReason?: string | null | undefined;
}

/** Saves what was written, by a person of the ministry or through a personal link. Saving the same again is no change. */
@Injectable()
export class ReportWriting {
  constructor(private readonly reports: StatusReportRepository) {}

  async write(
    change: StrategyChange,
    actor: Actor,
    { report, measure }: ReportAtHand,
    words: WrittenWords,
  ): Promise<void> {
    const content = { ...report.content, ...words.content };
    const correctionReason = words.correctionReason === undefined ? report.correctionReason : words.correctionReason;
    const state = reportStateAfter(report.state, 'write-report') ?? report.state;
    const said = !sameWords(report, content, correctionReason);
    if (!said && state === report.state) return;
    const after = await this.reports.save(change, report, {
      state,
      content,
      correctionReason,
      ...(said ? writtenBy(actor, report) : {}),
    });
    const step = 'report-saved';
    recordReport(change, actor, { step, measure: measure.code, before: report, after, publicFact: false });
  }
}

function writtenBy({ personId }: Actor, { contributors }: StatusReportEntity): Partial<StatusReportEntity> {
  const writers = personId === null ? contributors : [...new Set([...contributors, personId])];
  return { writtenBy: personId, contributors: writers };
}

function sameWords(report: StatusReportEntity, content: StatusReportContent, reason: string | null): boolean {
  return report.correctionReason === reason && canonicalJson(report.content) === canonicalJson(content);
}
