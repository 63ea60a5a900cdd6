import { Injectable } from '@nestjs/common';
import {
  acceptReport,
  answerRequest,
  DomainError,
  fieldIssue,
  leadIssues,
  refuseIssues,
  reportIssues,
  roundFactsOf,
  type Actor,
  type FieldIssue,
  type FiledReport,
} from '@wegmarke/domain';
import { MeasureChanges, RoundRequests, type DatedNarrative, type StoredMeasure } from '../measures';
import type { StrategyChange } from '../strategy';
import { recordReport } from './reports/report-journal';
import { RoundRepository, type StoredRound } from './round.repository';
import type { StatusReportEntity } from './status-report.entity';
import { StatusReportRepository } from './status-report.repository';

/** A report with what it speaks of, as loaded for one step. */
export interface ReportAtHand {
  readonly report: StatusReportEntity;
  readonly measure: StoredMeasure;
  /** `null`: an interim report (Zwischenmeldung). */
  readonly round: StoredRound | null;
}

/** What handing in, signing and accepting a report do to report, request and measure. */
@Injectable()
export class ReportFiling {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly reports: StatusReportRepository,
    private readonly requests: RoundRequests,
    private readonly changes: MeasureChanges,
  ) {}

  /** @throws DomainError the first of all that stands against handing the report in today, at its place in the form */
  async refuseUnfit(change: StrategyChange, atHand: ReportAtHand): Promise<void> {
    const { measure, report } = atHand;
    const filed = await this.filed(change, atHand);
    refuseIssues([
      ...leadIssues(measure.record, report.ministry, change.today),
      ...reportIssues(measure.record, filed, change.today).map(issueInForm),
    ]);
  }

  /** The signature answers what the round asked for: its day decides between in time and late. */
  async answer(change: StrategyChange, { report, measure, round }: ReportAtHand): Promise<void> {
    const request = round && (await this.rounds.findRequest(round, measure.id));
    if (!round || !request) return;
    const signedOn = report.signedOn ?? change.today;
    const answered = answerRequest(request, { signedOn, unchanged: report.content.unchanged });
    await this.rounds.saveAnswer(round, measure.id, answered);
    this.changes.touch(change, measure);
  }

  /** The report becomes fact today. */
  async accept(change: StrategyChange, actor: Actor, atHand: ReportAtHand): Promise<void> {
    const { report, measure } = atHand;
    const filed = await this.filed(change, atHand);
    refuseIssues(reportIssues(measure.record, filed, change.today).map(issueInForm));
    const origin = change.strategy.sample ? 'sample' : 'recorded';
    const decided = acceptReport(measure.record, filed, change.today, origin);
    const sequence = decided.record.facts.word.at(-1)?.sequence ?? null;
    const after = await this.reports.save(change, report, {
      state: 'accepted',
      acceptedOn: change.today,
      acceptedBy: actor.personId,
      sequence,
    });
    const step = 'report-accepted';
    recordReport(change, actor, { step, measure: measure.code, before: report, after, publicFact: true });
    this.changes.apply(change, actor, measure, decided, narrativeAfter(measure, report));
    if (report.content.implementation === 'dropped') await this.requests.withdrawOpen(change, measure.id);
  }

  private async filed(change: StrategyChange, { report, round }: ReportAtHand): Promise<FiledReport> {
    const { content, asOfOn, corrects, correctionReason } = report;
    const facts = round && roundFactsOf(round.record);
    if (round && !facts) throw new DomainError('round-not-open', { round: round.record.key });
    if (corrects === null) return { content, asOfOn, round: facts };
    const corrected = await this.reports.get(change, corrects);
    return { content, asOfOn, round: facts, corrects: corrected.sequence ?? NEVER_ACCEPTED, correctionReason };
  }
}

/** No word has this number: what was never accepted cannot be corrected. */
const NEVER_ACCEPTED = 0;

const AROUND_CONTENT: ReadonlySet<string> = new Set(['', '/asOfOn', '/round', '/corrects', '/correctionReason']);

/** The rules name a field of the content; the form holds the content as one of its parts. */
export function issueInForm({ pointer, code, data }: FieldIssue): FieldIssue {
  return fieldIssue(AROUND_CONTENT.has(pointer) ? pointer : `/content${pointer}`, code, data);
}

/** A confirmation of no change has no text of its own, and an older report never replaces the text of a newer one. */
function narrativeAfter(
  { narrative }: StoredMeasure,
  { asOfOn, content }: StatusReportEntity,
): DatedNarrative | undefined {
  if (content.unchanged || (narrative && narrative.asOfOn > asOfOn)) return undefined;
  return { ...content.narrative, asOfOn };
}
