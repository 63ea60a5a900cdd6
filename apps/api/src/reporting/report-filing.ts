import { Injectable } from '@nestjs/common';
import { uuidV7 } from '@wegmarke/database';
import {
  acceptableReport,
  acceptReport,
  answerRequest,
  DomainError,
  leadOn,
  roundFactsOf,
  type Actor,
  type FiledReport,
  type LocalDate,
  type ReportSubject,
  type RoundKey,
  type StatusReportContent,
} from '@wegmarke/domain';
import { MeasureChanges, RoundRequests, type DatedNarrative, type StoredMeasure } from '../measures';
import type { StrategyChange } from '../strategy';
import { RoundRepository, type StoredRound } from './round.repository';
import type { StatusReportEntity } from './status-report.entity';
import { StatusReportRepository } from './status-report.repository';

/** A report as a ministry hands it in. */
export interface ReportDraft {
  /** `null`: an interim report (Zwischenmeldung). */
  readonly round: RoundKey | null;
  /** Only for an interim report; a round report speaks of the round's as-of day. */
  readonly asOfOn?: LocalDate;
  readonly content: StatusReportContent;
  /** Person ids. */
  readonly writtenBy: string | null;
  readonly signedBy: string | null;
  /** Id of the accepted report it corrects. */
  readonly corrects?: string;
}

/** What signing and accepting a report do to report, request and measure. */
@Injectable()
export class ReportFiling {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly reports: StatusReportRepository,
    private readonly requests: RoundRequests,
    private readonly changes: MeasureChanges,
  ) {}

  /** The report is signed: its day decides between in time and late, its content is not a fact yet. */
  async sign(
    change: StrategyChange,
    actor: Actor,
    measure: StoredMeasure,
    draft: ReportDraft,
    signedOn: LocalDate,
  ): Promise<StatusReportEntity> {
    const round = draft.round === null ? null : await this.rounds.get(change, draft.round);
    const asOfOn = round?.record.asOfOn ?? draft.asOfOn ?? change.today;
    if (signedOn > change.today) throw new DomainError('day-in-future', { day: signedOn, pointer: '/signedOn' });
    const report = signedReport(change, measure, { ...draft, asOfOn }, round, signedOn);
    acceptableReport(measure.record, await this.filed(change, report, round), change.today);
    if (round) await this.answer(change, measure, round, report, signedOn);
    await this.reports.add(report);
    recordReport(change, actor, 'report-signed', report, measure);
    return report;
  }

  /** The report becomes fact today. */
  async accept(
    change: StrategyChange,
    actor: Actor,
    measure: StoredMeasure,
    report: StatusReportEntity,
    round: StoredRound | null,
  ): Promise<void> {
    const origin = change.strategy.sample ? 'sample' : 'recorded';
    const filed = await this.filed(change, report, round);
    const decided = acceptReport(measure.record, filed, change.today, origin);
    const sequence = decided.record.facts.word.at(-1)?.sequence ?? null;
    await this.reports.save(report, {
      state: 'accepted',
      acceptedOn: change.today,
      acceptedBy: actor.personId,
      sequence,
    });
    this.changes.apply(change, actor, measure, decided, narrativeAfter(measure, report));
    if (report.content.implementation === 'dropped') await this.requests.withdrawOpen(change, measure.id);
  }

  async roundOf(change: StrategyChange, draft: ReportDraft): Promise<StoredRound | null> {
    return draft.round === null ? null : this.rounds.get(change, draft.round);
  }

  private async filed(
    change: StrategyChange,
    { content, asOfOn, corrects }: StatusReportEntity,
    round: StoredRound | null,
  ): Promise<FiledReport> {
    const facts = round && roundFactsOf(round.record);
    if (round && !facts) throw new DomainError('round-not-open', { round: round.record.key });
    const corrected = corrects === null ? null : await this.reports.get(change, corrects);
    const sequence = corrected?.sequence ?? undefined;
    return { content, asOfOn, round: facts, ...(sequence === undefined ? {} : { corrects: sequence }) };
  }

  private async answer(
    change: StrategyChange,
    measure: StoredMeasure,
    round: StoredRound,
    { content }: StatusReportEntity,
    signedOn: LocalDate,
  ): Promise<void> {
    const request = await this.rounds.findRequest(round, measure.id);
    if (!request) return;
    const answered = answerRequest(request, { signedOn, unchanged: content.unchanged });
    await this.rounds.saveAnswer(round, measure.id, answered);
    this.changes.touch(change, measure);
  }
}

/** The report as permissions see it. */
export function reportSubject(
  change: StrategyChange,
  { record }: StoredMeasure,
  report: Pick<StatusReportEntity, 'state' | 'writtenBy' | 'submittedBy' | 'signedBy'>,
): ReportSubject {
  const { state, writtenBy, submittedBy, signedBy } = report;
  const lead = leadOn(record.facts.leads, change.today);
  const { participants } = record.details;
  return { type: 'report', strategy: change.strategy.key, lead, participants, state, writtenBy, submittedBy, signedBy };
}

function signedReport(
  change: StrategyChange,
  measure: StoredMeasure,
  draft: ReportDraft & { readonly asOfOn: LocalDate },
  round: StoredRound | null,
  signedOn: LocalDate,
): StatusReportEntity {
  return {
    id: uuidV7(),
    strategyId: change.strategy.id,
    measureId: measure.id,
    roundId: round?.id ?? null,
    state: 'signed',
    version: 1,
    asOfOn: draft.asOfOn,
    signedOn,
    acceptedOn: null,
    sequence: null,
    content: draft.content,
    ministry: leadOn(measure.record.facts.leads, change.today),
    corrects: draft.corrects ?? null,
    correctionReason: null,
    submittedOn: signedOn,
    returnedOn: null,
    returnedBy: null,
    returnNote: null,
    changedAt: change.at,
    writtenBy: draft.writtenBy,
    submittedBy: draft.writtenBy,
    signedBy: draft.signedBy,
    acceptedBy: null,
    recordedAt: change.at,
  };
}

/** A confirmation of no change has no text of its own, and an older report never replaces the text of a newer one. */
function narrativeAfter(
  { narrative }: StoredMeasure,
  { asOfOn, content }: StatusReportEntity,
): DatedNarrative | undefined {
  if (content.unchanged || (narrative && narrative.asOfOn > asOfOn)) return undefined;
  return { ...content.narrative, asOfOn };
}

function recordReport(
  change: StrategyChange,
  actor: Actor,
  action: string,
  report: StatusReportEntity,
  measure: StoredMeasure,
): void {
  const { asOfOn, signedOn, state, content } = report;
  change.record(actor, {
    action,
    subjectType: 'report',
    subjectId: report.id,
    subjectKey: measure.code,
    old: null,
    new: { measure: measure.code, asOfOn, signedOn, state, content },
  });
}
