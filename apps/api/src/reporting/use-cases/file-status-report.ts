import { Injectable } from '@nestjs/common';
import {
  DomainError,
  leadOn,
  type Actor,
  type LocalDate,
  type RoundKey,
  type StatusReportContent,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureRepository, type MeasureTarget, type StoredMeasure } from '../../measures';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import { ReportFiling } from '../report-filing';
import { newReport } from '../reports/new-report';
import { recordReport } from '../reports/report-journal';
import { reportSubject } from '../reports/report-subject';
import { RoundRepository } from '../round.repository';
import type { StatusReportEntity } from '../status-report.entity';
import { StatusReportRepository } from '../status-report.repository';

export interface FileStatusReportInput extends MeasureTarget {
  /** `null`: an interim report (Zwischenmeldung). */
  readonly round: RoundKey | null;
  /** Only for an interim report; a round report speaks of the round's as-of day. */
  readonly asOfOn?: LocalDate;
  readonly content: StatusReportContent;
  /** Person ids. */
  readonly writtenBy: string | null;
  readonly signedBy: string | null;
  /** Id of the accepted report it corrects, and why. */
  readonly corrects?: string;
  readonly correctionReason?: string;
  /** Day of the ministry's signature where it came on paper on an earlier day; default today. */
  readonly signedOn?: LocalDate;
  /** `false`: it waits for its acceptance. Default: it becomes a fact at once. */
  readonly accepted?: boolean;
}

/**
 * A report that came signed from the ministry on paper is filed by the coordination: how the years before the product
 * are entered. Whoever wrote or signed it may not accept it.
 */
@Injectable()
export class FileStatusReport {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly rounds: RoundRepository,
    private readonly reports: StatusReportRepository,
    private readonly filing: ReportFiling,
  ) {}

  /** Answers the id of the report. */
  execute(actor: Actor, input: FileStatusReportInput): Promise<string> {
    return this.strategies.within(input.strategy, async (change) => {
      const measure = await this.measures.get(change, input.measure, input.version);
      const round = input.round === null ? null : await this.rounds.get(change, input.round);
      const ministry = leadOn(measure.record.facts.leads, change.today);
      const report = signedOnPaper(change, newReport(change, { ...input, measure, round, ministry }), input);
      permit(actor, 'accept-report', reportSubject(change, measure, report));
      await this.reports.add(report);
      const atHand = { report, measure, round };
      await this.filing.answer(change, atHand);
      record(change, actor, measure, report);
      if (input.accepted === false) await this.filing.refuseUnfit(change, atHand);
      else await this.filing.accept(change, actor, atHand);
      return report.id;
    });
  }
}

/** @throws DomainError `day-in-future` */
function signedOnPaper(
  { today }: StrategyChange,
  draft: StatusReportEntity,
  { writtenBy, signedBy, signedOn = today }: FileStatusReportInput,
): StatusReportEntity {
  if (signedOn > today) throw new DomainError('day-in-future', { day: signedOn, pointer: '/signedOn' });
  return { ...draft, state: 'signed', submittedOn: signedOn, submittedBy: writtenBy, signedOn, signedBy };
}

function record(change: StrategyChange, actor: Actor, measure: StoredMeasure, report: StatusReportEntity): void {
  const step = 'report-filed';
  recordReport(change, actor, { step, measure: measure.code, before: null, after: report, publicFact: true });
}
