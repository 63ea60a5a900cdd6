import { Injectable } from '@nestjs/common';
import {
  allowedActions,
  DomainError,
  knownBefore,
  type Actor,
  type FiledReport,
  type Language,
  type MeasureRecord,
  type ReportSubject,
  type StatusReportContent,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { contextOf, RuleContexts } from '../../measures';
import { Clock } from '../../platform/clock';
import { ReportNotes } from '../queries/report-notes';
import { ReportQueries, seesQueries } from '../queries/report-queries';
import { aboutOf, knownAnswer, lastReport, measureOfReport, roundOfReport, saidIn } from './form-parts';
import { knowsReport } from './report-desk';
import type { NewReportFormDto, ReportFormDto, ReportJudgementDto, ReportPeopleDto } from './report-form.dto';
import { ReportFormQueries, type MeasureOfForm, type RoundOfForm, type StoredReport } from './report-form.queries';
import { judgementOf } from './report-judgement';

interface FormSource {
  readonly report: StoredReport;
  readonly measure: MeasureOfForm;
  readonly round: RoundOfForm | null;
  readonly subject: ReportSubject;
}

const NOTHING_TO_JUDGE: ReportJudgementDto = { issues: [], checks: [], preview: null };

/** One report with everything its form shows, as far as the asking person may know. */
@Injectable()
export class ReportForms {
  constructor(
    private readonly queries: ReportFormQueries,
    private readonly contexts: RuleContexts,
    private readonly questions: ReportQueries,
    private readonly remarks: ReportNotes,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report-not-found` also for whoever must not know of it */
  async get(actor: Actor, id: string, language: Language): Promise<ReportFormDto> {
    const source = await this.known(actor, id);
    const form = await this.bare(source, language);
    const mine = actor.personId !== null && actor.personId === source.report.writtenBy;
    const insider = seesQueries(actor, source.subject);
    return {
      ...form,
      writtenByMe: mine,
      people: insider ? await this.people(source.report) : null,
      queries: await this.questions.listFor(actor, id),
      notes: (await this.remarks.list(id)).filter(({ ministry }) => insider || actsFor(actor, ministry)),
      link: actsFor(actor, source.report.ministry) ? await this.link(id) : null,
      allowedActions: this.stepsOf(actor, source),
    };
  }

  /** As whoever holds a personal link sees it: the words alone, no persons and nothing others said. */
  async ofLink(id: string, language: Language): Promise<ReportFormDto> {
    return this.bare(await this.source(id), language);
  }

  /** What is written in the form at this moment, before it is saved. @throws DomainError `report-not-found` */
  async judge(
    actor: Actor,
    id: string,
    content: Partial<StatusReportContent>,
    language: Language,
  ): Promise<ReportJudgementDto> {
    const { report, ...source } = await this.known(actor, id);
    return this.judgement({ ...source, report: { ...report, content: { ...report.content, ...content } } }, language);
  }

  private async known(actor: Actor, id: string): Promise<FormSource> {
    const source = await this.source(id);
    if (!knowsReport(actor, source.subject)) throw new DomainError('report-not-found');
    const { strategy, lead, participants, state } = source.subject;
    if (state === 'accepted')
      permit(actor, 'read', { type: 'measure', strategy, lead, participants, newestReport: null });
    return source;
  }

  private async source(id: string): Promise<FormSource> {
    const report = await this.queries.findReport(id);
    const measure = report && (await this.queries.findMeasure(report.measureId));
    if (!report || !measure) throw new DomainError('report-not-found');
    const round = report.roundId === null ? null : await this.queries.findRound(report.roundId);
    return { report, measure, round, subject: subjectOf(report, measure) };
  }

  private async bare(source: FormSource, language: Language): Promise<ReportFormDto> {
    const { report } = source;
    const { id, version, state, corrects, correctionReason } = report;
    const { submittedOn, signedOn, acceptedOn, returnedOn, returnNote } = report;
    return {
      ...(await this.parts(source)),
      ...(await this.judgement(source, language)),
      ...{ id, version, state, corrects, correctionReason },
      ...{ submittedOn, signedOn, acceptedOn, returnedOn, returnNote },
      changedAt: report.changedAt.toISOString(),
      writtenByMe: false,
      people: null,
      queries: [],
      notes: [],
      link: null,
      allowedActions: [],
    };
  }

  private async parts(
    source: FormSource,
  ): Promise<Omit<NewReportFormDto, keyof ReportJudgementDto | 'allowedActions'>> {
    const { report, measure, round } = source;
    const today = this.clock.today();
    const { content, ...about } = this.filed(source);
    const record = recordBefore(measure.record, report);
    const until = report.state === 'accepted' ? { until: report.asOfOn } : {};
    const last = await this.queries.findLast(measure.id, { id: report.id, ...until });
    return {
      measure: measureOfReport(measure, today),
      ministry: report.ministry,
      round: round && roundOfReport(round),
      asOfOn: about.asOfOn,
      content: saidIn(content),
      last: last && lastReport(last),
      known: knownAnswer(knownBefore(record, about, today), record.details.milestoneTitles, about.asOfOn),
    };
  }

  private async judgement(source: FormSource, language: Language): Promise<ReportJudgementDto> {
    const { report, measure } = source;
    if (report.state === 'accepted') return NOTHING_TO_JUDGE;
    const context = contextOf(await this.contexts.load(measure, [measure.id]), measure.id);
    const last = await this.queries.findLast(measure.id);
    const { record } = measure;
    const filed = this.filed(source);
    const today = this.clock.today();
    return judgementOf(
      { record, filed, ministry: report.ministry, context, last: last?.content ?? null, today },
      language,
    );
  }

  /** An interim report speaks of the day it is handed in: until then of today. */
  private filed({ report, round }: FormSource): FiledReport {
    const { content, state, correctedSequence, correctionReason } = report;
    const writing = state === 'draft' || state === 'returned';
    const asOfOn = round === null && writing ? this.clock.today() : report.asOfOn;
    const correction = correctedSequence === null ? {} : { corrects: correctedSequence, correctionReason };
    return { content, ...aboutOf(asOfOn, round), ...correction };
  }

  private async people(report: StoredReport): Promise<ReportPeopleDto> {
    const { writtenBy, submittedBy, signedBy, acceptedBy } = report;
    const names = await this.queries.names([writtenBy, submittedBy, signedBy, acceptedBy]);
    const named = (id: string | null) => {
      const displayName = id === null ? undefined : names.get(id);
      return displayName === undefined ? null : { displayName };
    };
    return {
      writtenBy: named(writtenBy),
      submittedBy: named(submittedBy),
      signedBy: named(signedBy),
      acceptedBy: named(acceptedBy),
    };
  }

  private async link(id: string): Promise<ReportFormDto['link']> {
    const until = await this.queries.linkUntil(id, this.clock.now());
    return until && { expiresAt: until.toISOString() };
  }

  /** What others have seen once cannot be discarded. */
  private stepsOf(actor: Actor, { report, subject }: FormSource): string[] {
    const seen = report.submittedOn !== null;
    return allowedActions(actor, subject).filter((action) => action !== 'discard-report' || !seen);
  }
}

function subjectOf(report: StoredReport, { strategy, record }: MeasureOfForm): ReportSubject {
  const { state, ministry, writtenBy, contributors, submittedBy, signedBy } = report;
  const { participants } = record.details;
  const authors = { writtenBy, contributors, submittedBy, signedBy };
  return { type: 'report', strategy: strategy.key, lead: ministry, participants, state, ...authors };
}

function actsFor({ grants }: Actor, ministry: string): boolean {
  return grants.some((grant) => 'ministry' in grant && grant.ministry === ministry);
}

/** An accepted report's own word is not what was known before it. */
function recordBefore(record: MeasureRecord, { sequence }: StoredReport): MeasureRecord {
  if (sequence === null) return record;
  const word = record.facts.word.filter((entry) => entry.sequence !== sequence);
  return { ...record, facts: { ...record.facts, word } };
}
