import { Injectable } from '@nestjs/common';
import {
  allowedActions,
  DomainError,
  knownBefore,
  leadOn,
  prefilledContent,
  type Actor,
  type FiledReport,
  type Language,
  type MeasureSubject,
  type MinistryKey,
  type RoundKey,
  type StatusReportContent,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { contextOf, RuleContexts } from '../../measures';
import { Clock } from '../../platform/clock';
import { StatusReportRepository } from '../status-report.repository';
import { aboutOf, knownAnswer, lastReport, measureOfReport, roundOfReport, saidIn } from './form-parts';
import type { BegunFormDto, ReportJudgementDto } from './report-form.dto';
import { ReportFormQueries, type LastReport, type MeasureOfForm, type RoundOfForm } from './report-form.queries';
import { judgementOf } from './report-judgement';

interface NewFormSource {
  readonly measure: MeasureOfForm;
  readonly round: RoundOfForm | null;
  readonly ministry: MinistryKey;
  readonly about: Omit<FiledReport, 'content'>;
  readonly last: LastReport | null;
  readonly content: StatusReportContent;
}

/** Which measure, and which round: as for a report that is begun. */
export interface NewFormQuestion {
  readonly measure: string;
  readonly round?: RoundKey | null | undefined;
}

/** The form of a report that does not exist yet: whoever only looks at it leaves no draft behind. */
@Injectable()
export class NewReportForms {
  constructor(
    private readonly queries: ReportFormQueries,
    private readonly reports: StatusReportRepository,
    private readonly contexts: RuleContexts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `measure-not-found`, `round-not-found`, or that the person does not write here */
  async get(actor: Actor, question: NewFormQuestion, language: Language): Promise<BegunFormDto> {
    const source = await this.source(actor, question);
    const { measure, round, ministry, about, last, content } = source;
    const today = this.clock.today();
    const { record } = measure;
    const place = { measureId: measure.id, ministry, roundId: round?.id ?? null };
    return {
      ...(await this.judgement(source, language)),
      measure: measureOfReport(measure, today),
      ministry,
      round: round && roundOfReport(round),
      asOfOn: about.asOfOn,
      content: saidIn(content),
      last: last && lastReport(last),
      known: knownAnswer(knownBefore(record, about, today), record.details.milestoneTitles, about.asOfOn),
      existing: (await this.reports.findUnfinished(place))?.id ?? null,
      allowedActions: [...allowedActions(actor, this.subjectOf(measure))],
    };
  }

  async judge(
    actor: Actor,
    { content, ...question }: NewFormQuestion & { readonly content: Partial<StatusReportContent> },
    language: Language,
  ): Promise<ReportJudgementDto> {
    const source = await this.source(actor, question);
    return this.judgement({ ...source, content: { ...source.content, ...content } }, language);
  }

  private async source(actor: Actor, { measure: id, round: key }: NewFormQuestion): Promise<NewFormSource> {
    const measure = await this.queries.findMeasure(id);
    if (!measure) throw new DomainError('measure-not-found');
    permit(actor, 'write-report', this.subjectOf(measure));
    const today = this.clock.today();
    const ministry = leadOn(measure.record.facts.leads, today);
    const round = await this.roundOf(measure, ministry, key);
    const about = aboutOf(round?.asOfOn ?? today, round);
    const last = await this.queries.findLast(id);
    const content = prefilledContent(measure.record, about, last?.content ?? null, today);
    return { measure, round, ministry, about, last, content };
  }

  private async roundOf(
    { id, strategy }: MeasureOfForm,
    ministry: MinistryKey,
    key: RoundKey | null | undefined,
  ): Promise<RoundOfForm | null> {
    if (key === null) return null;
    if (key === undefined) return this.queries.findWaitingRound(id, ministry);
    const round = await this.queries.findRoundByKey(strategy.id, key);
    if (!round) throw new DomainError('round-not-found', { round: key });
    return round;
  }

  private async judgement(source: NewFormSource, language: Language): Promise<ReportJudgementDto> {
    const { measure, ministry, about, last, content } = source;
    const context = contextOf(await this.contexts.load(measure, [measure.id]), measure.id);
    const { record } = measure;
    const filed = { content, ...about };
    const today = this.clock.today();
    return judgementOf({ record, filed, ministry, context, last: last?.content ?? null, today }, language);
  }

  private subjectOf({ strategy, record }: MeasureOfForm): MeasureSubject {
    return {
      type: 'measure',
      strategy: strategy.key,
      lead: leadOn(record.facts.leads, this.clock.today()),
      participants: record.details.participants,
      newestReport: null,
    };
  }
}
