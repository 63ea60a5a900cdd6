import { Injectable } from '@nestjs/common';
import { DomainError, leadOn, prefilledContent, roundFactsOf, unchangedContent } from '@wegmarke/domain';
import type { Actor, FiledReport, LocalDate, RoundKey, StatusReportContent } from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureRepository, measureSubject, type StoredMeasure } from '../../measures';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import { newReport } from '../reports/new-report';
import { recordReport } from '../reports/report-journal';
import { RoundOfReport } from '../reports/round-of-report';
import { ReportSubmission } from '../reports/report-submission';
import type { StoredRound } from '../round.repository';
import type { StatusReportEntity } from '../status-report.entity';
import { StatusReportRepository } from '../status-report.repository';

export interface BeginStatusReportInput {
  /** Id of the measure. */
  readonly measure: string;
  /** `null`: an interim report; left out: the open round that still waits for this measure, else an interim report. */
  readonly round?: RoundKey | null | undefined;
  /** A confirmation of no change: created and handed in in one step. */
  readonly unchanged?: boolean | undefined;
  readonly unchangedReason?: string | null | undefined;
  /** What is said already; the rest is taken from what is known. */
  readonly content?: Partial<StatusReportContent> | undefined;
  /** Id of the accepted report it corrects. */
  readonly corrects?: string | undefined;
  readonly correctionReason?: string | null | undefined;
}

interface Beginning {
  readonly measure: StoredMeasure;
  readonly round: StoredRound | null;
  readonly corrected: StatusReportEntity | null;
}

/** The lead begins a report: a draft that starts from what is known and from the words of the last report. */
@Injectable()
export class BeginStatusReport {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly reports: StatusReportRepository,
    private readonly rounds: RoundOfReport,
    private readonly submission: ReportSubmission,
  ) {}

  /** Answers the id of the report. */
  async execute(actor: Actor, input: BeginStatusReportInput): Promise<string> {
    const strategy = await this.reports.strategyOfMeasure(input.measure);
    return this.strategies.within(strategy, async (change) => {
      const measure = await this.measures.getById(change, input.measure);
      permit(actor, 'write-report', measureSubject(change, measure));
      const corrected = await this.correctedReport(change, measure, input.corrects);
      const round = await this.rounds.of(change, measure, input.round, corrected);
      const report = await this.draft(change, actor, input, { measure, round, corrected });
      await this.refuseSecond(report);
      await this.reports.add(report);
      const step = 'report-drafted';
      recordReport(change, actor, { step, measure: measure.code, before: null, after: report, publicFact: false });
      if (input.unchanged) await this.submission.submit(change, actor, { report, measure, round });
      return report.id;
    });
  }

  private async draft(
    change: StrategyChange,
    actor: Actor,
    input: BeginStatusReportInput,
    { measure, round, corrected }: Beginning,
  ): Promise<StatusReportEntity> {
    const about = aboutOf(change.today, round, corrected?.sequence ?? null);
    const last = corrected?.content ?? (await this.reports.newestContent(measure.id));
    const content = input.unchanged
      ? unchangedContent(measure.record, about, input.unchangedReason ?? null, change.today)
      : { ...prefilledContent(measure.record, about, last, change.today), ...input.content };
    return newReport(change, {
      measure,
      round,
      ministry: leadOn(measure.record.facts.leads, change.today),
      content,
      writtenBy: actor.personId,
      corrects: corrected?.id ?? null,
      correctionReason: input.correctionReason ?? null,
    });
  }

  /** @throws DomainError `corrected-report-unknown` for one of another measure, or one that was never accepted */
  private async correctedReport(
    change: StrategyChange,
    measure: StoredMeasure,
    id: string | undefined,
  ): Promise<StatusReportEntity | null> {
    if (id === undefined) return null;
    const report = await this.reports.find(change, id);
    if (report?.measureId === measure.id && report.state === 'accepted') return report;
    throw new DomainError('corrected-report-unknown', { pointer: '/corrects' });
  }

  /** @throws DomainError `report-exists`, with the id of the one to go on with */
  private async refuseSecond({ measureId, ministry, roundId }: StatusReportEntity): Promise<void> {
    const existing = await this.reports.findUnfinished({ measureId, ministry, roundId });
    if (!existing) return;
    const data = { report: existing.id };
    throw new DomainError('report-exists', { ...data, issues: [{ pointer: '', code: 'report-exists', data }] });
  }
}

/** What the report will speak of. */
function aboutOf(today: LocalDate, round: StoredRound | null, corrects: number | null): Omit<FiledReport, 'content'> {
  return {
    asOfOn: round?.record.asOfOn ?? today,
    round: round && roundFactsOf(round.record),
    ...(corrects === null ? {} : { corrects }),
  };
}
