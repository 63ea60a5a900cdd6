import { Injectable } from '@nestjs/common';
import { DomainError, liveMeasure, type Actor, type LiveMeasure, type MeasureCode } from '@wegmarke/domain';

import { basisOf, Standpoints, type BasisQuestion, type Standpoint } from '../strategy';
import { courseViewsOf, goalOfMeasure } from './measure-answer';
import type { MeasureDetailDto, RelatedMeasureDto } from './measure-detail.dto';
import { MeasureDetailQueries, type MeasureThen } from './measure-detail.queries';
import { milestoneOf } from './milestone-answer';
import { MeasurePermissionsReader, NOTHING_ALLOWED, type MeasurePermissions } from './permissions/measure-permissions';

/** One measure with everything a page shows of it. */
@Injectable()
export class MeasureDetailReader {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly queries: MeasureDetailQueries,
    private readonly permissions: MeasurePermissionsReader,
  ) {}

  /** Throws `measure-not-found`, also for a day on which it was not known, and what `Standpoints` throws. */
  async byId(id: string, question: BasisQuestion, actor: Actor): Promise<MeasureDetailDto> {
    const place = await this.queries.locate(id);
    if (!place) throw new DomainError('measure-not-found');
    return this.byCode(place.strategy, place.code, question, actor);
  }

  async byCode(strategy: string, code: string, question: BasisQuestion, actor: Actor): Promise<MeasureDetailDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const measure = await this.queries.find(standpoint, code);
    if (!measure) throw new DomainError('measure-not-found', { code, asOf: standpoint.asOf });
    const detail = await this.answer(measure, standpoint);
    // On another day than today, or in a round, there is nothing to do.
    const isToday = question.asOf === undefined && question.round === undefined;
    const permitted = isToday ? await this.permitted(measure, standpoint, actor) : NOTHING_ALLOWED;
    return { ...detail, ...permitted };
  }

  private async answer(measure: MeasureThen, standpoint: Standpoint): Promise<DetailWithoutPermissions> {
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
    };
  }

  private permitted({ id, facts, details, ministry }: MeasureThen, { strategy }: Standpoint, actor: Actor) {
    const { participants } = details;
    return this.permissions.of(actor, { id, facts, strategy: strategy.key, lead: ministry, participants });
  }

  private goals({ facts, details }: MeasureThen, { strategy, asOf }: Standpoint) {
    const codes = [...(facts.goal ? [facts.goal.code] : []), ...details.furtherGoals];
    return this.queries.goalsOf(strategy.id, codes, asOf);
  }

  private titles(codes: readonly MeasureCode[], { strategy, asOf }: Standpoint): Promise<RelatedMeasureDto[]> {
    return this.queries.titlesOf(strategy.id, codes, asOf);
  }
}

type DetailWithoutPermissions = Omit<MeasureDetailDto, keyof MeasurePermissions>;

type PlainParts = Omit<
  DetailWithoutPermissions,
  'goal' | 'furtherGoals' | 'predecessors' | 'successors' | 'course' | 'milestones' | 'basis'
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
