import { Injectable } from '@nestjs/common';
import { DomainError, liveMeasure, type LiveMeasure, type MeasureCode } from '@wegmarke/domain';

import { basisOf, Standpoints, type BasisQuestion, type Standpoint } from '../strategy';
import { courseViewsOf, goalOfMeasure } from './measure-answer';
import type { MeasureDetailDto, RelatedMeasureDto } from './measure-detail.dto';
import { MeasureDetailQueries, type MeasureThen } from './measure-detail.queries';
import { milestoneOf } from './milestone-answer';

/** One measure with everything a page shows of it. */
@Injectable()
export class MeasureDetailReader {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly queries: MeasureDetailQueries,
  ) {}

  /** Throws `measure-not-found`, also for a day on which it was not known, and what `Standpoints` throws. */
  async byId(id: string, question: BasisQuestion): Promise<MeasureDetailDto> {
    const place = await this.queries.locate(id);
    if (!place) throw new DomainError('measure-not-found');
    return this.byCode(place.strategy, place.code, question);
  }

  async byCode(strategy: string, code: string, question: BasisQuestion): Promise<MeasureDetailDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const measure = await this.queries.find(standpoint, code);
    if (!measure) throw new DomainError('measure-not-found', { code, asOf: standpoint.asOf });
    return this.answer(measure, standpoint);
  }

  private async answer(measure: MeasureThen, standpoint: Standpoint): Promise<MeasureDetailDto> {
    const { facts, details } = measure;
    const live = liveMeasure(facts, standpoint.asOf);
    const [report, goals, titles] = await Promise.all([
      this.queries.reportThen(measure.id, standpoint),
      this.goals(measure, standpoint),
      this.titles([...details.predecessors, ...live.successors], standpoint),
    ]);
    const named = (codes: readonly MeasureCode[]) => titles.filter(({ code }) => codes.includes(code));
    return {
      ...plainParts(measure, live, standpoint),
      goal: goalOfMeasure(facts.goal, goals, standpoint),
      furtherGoals: goals.filter(({ code }) => details.furtherGoals.includes(code)),
      predecessors: named(details.predecessors),
      successors: named(live.successors),
      course: courseViewsOf(measure, report, standpoint),
      milestones: live.milestones.map((milestone) => milestoneOf(milestone, details.milestoneTitles, standpoint.asOf)),
      basis: basisOf(standpoint),
      allowedActions: [],
    };
  }

  private goals({ facts, details }: MeasureThen, { strategy, asOf }: Standpoint) {
    const codes = [...(facts.goal ? [facts.goal.code] : []), ...details.furtherGoals];
    return this.queries.goalsOf(strategy.id, codes, asOf);
  }

  private titles(codes: readonly MeasureCode[], { strategy, asOf }: Standpoint): Promise<RelatedMeasureDto[]> {
    return this.queries.titlesOf(strategy.id, codes, asOf);
  }
}

type PlainParts = Omit<
  MeasureDetailDto,
  'goal' | 'furtherGoals' | 'predecessors' | 'successors' | 'course' | 'milestones' | 'basis' | 'allowedActions'
>;

/** What is taken over as it is. */
function plainParts(measure: MeasureThen, live: LiveMeasure, { strategy }: Standpoint): PlainParts {
  const { facts, details } = measure;
  return {
    id: measure.id,
    code: measure.code,
    strategy: strategy.key,
    version: measure.version,
    recordedOn: facts.recordedOn,
    cancelledOn: facts.cancelledOn,
    title: details.title,
    wording: details.wording,
    field: measure.field,
    horizon: measure.horizon,
    expired: measure.expired,
    kind: facts.kind,
    lead: measure.ministry,
    leads: [...facts.leads],
    participants: [...details.participants],
    partners: [...details.partners],
    responsibleUnit: details.responsibleUnit,
    contact: details.contact,
    themes: [...details.themes],
    budget: [...details.budget],
    sources: [...details.sources],
    implementation: measure.implementation,
    status: measure.status,
    effect: measure.effect,
    effectiveOn: live.effectiveOn,
    redecideOn: live.redecideOn,
    report: measure.report,
    stale: measure.stale,
    start: facts.start,
    endsOn: measure.ends_on,
    narrative: measure.narrative,
    attention: measure.attention,
    provenance: details.provenance,
  };
}
