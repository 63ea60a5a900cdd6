import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor, StrategyKey } from '@wegmarke/domain';

import { withPlaces } from '../../platform/problem/place-in-body';
import type { MeasureDetailDto } from '../measure-detail.dto';
import { MeasureDetailReader } from '../measure-detail.reader';
import { MergeMeasures } from '../use-cases/merge-measures';
import { PlanMeasure } from '../use-cases/plan-measure';
import { SplitMeasure } from '../use-cases/split-measure';
import { MeasureAnswers } from './measure-answers';
import type { MergeMeasuresDto, PlanMeasureDto, SplitMeasureDto } from './plan.dto';
import { planOf } from './plan-of';
import { placesOfMerge, placesOfParts, placesOfPlan } from './places-of-plan';

/** Changes that make new measures: bodies become plans, and what is refused is named where it stands in the body. */
@Injectable()
export class PlanOverHttp {
  constructor(
    private readonly database: Database,
    private readonly details: MeasureDetailReader,
    private readonly answers: MeasureAnswers,
    private readonly planMeasure: PlanMeasure,
    private readonly splitMeasure: SplitMeasure,
    private readonly mergeMeasures: MergeMeasures,
  ) {}

  plan(actor: Actor, strategy: StrategyKey, { plan, decision }: PlanMeasureDto): Promise<MeasureDetailDto> {
    return this.database.inTransaction(async () => {
      const planned = await withPlaces(placesOfPlan('/plan', plan), () =>
        this.planMeasure.execute(actor, { strategy, plan: planOf(plan), decision }),
      );
      return this.details.byId(planned.id, {}, actor);
    });
  }

  split(actor: Actor, id: string, version: number, { parts, decision }: SplitMeasureDto): Promise<MeasureDetailDto> {
    const split = { parts: parts.map(planOf), decision };
    return this.answers.changed(
      actor,
      id,
      version,
      (target) => this.splitMeasure.execute(actor, { ...target, ...split }),
      placesOfParts(parts),
    );
  }

  merge(actor: Actor, id: string, version: number, body: MergeMeasuresDto): Promise<MeasureDetailDto> {
    const { decision } = body;
    const into = planOf(body.into);
    return this.answers.changed(
      actor,
      id,
      version,
      ({ strategy, measure }) => {
        const measures = [measure, ...body.measures];
        return this.mergeMeasures.execute(actor, { strategy, measures, version, into, decision });
      },
      placesOfMerge(body.into),
    );
  }
}
