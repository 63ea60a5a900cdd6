import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type StrategyKey } from '@wegmarke/domain';

import { GoalsQueries, PlanGoal, type GoalPlan } from '../../goals';
import type { GoalTarget } from '../../measures';
import { withPlaces, type PlaceInBody } from '../../platform/problem/place-in-body';
import type { GoalDetailDto } from '../goal-page.dto';
import { GoalPages, type Asking } from '../goal-pages.reader';
import type { GoalPlanDto, PlanGoalDto } from './goal-changes.dto';

/** Changes a goal and answers it with its measures, as the change left them. */
@Injectable()
export class GoalAnswers {
  constructor(
    private readonly database: Database,
    private readonly goals: GoalsQueries,
    private readonly pages: GoalPages,
    private readonly planGoal: PlanGoal,
  ) {}

  planned(asking: Asking, strategy: StrategyKey, { plan, decision }: PlanGoalDto): Promise<GoalDetailDto> {
    return this.database.inTransaction(async () => {
      const goal = await withPlaces(placeInPlan, () =>
        this.planGoal.execute(asking.actor, { strategy, plan: planOf(plan), decision }),
      );
      return this.pages.get(goal.id, {}, asking);
    });
  }

  /** @throws DomainError `goal-not-found` and whatever the change is refused with */
  changed(
    asking: Asking,
    id: string,
    version: number,
    change: (target: GoalTarget) => Promise<void>,
  ): Promise<GoalDetailDto> {
    return this.database.inTransaction(async () => {
      const place = await this.goals.locate(id);
      if (!place) throw new DomainError('goal-not-found');
      await change({ strategy: place.strategy, goal: place.code, version });
      return this.pages.get(id, {}, asking);
    });
  }
}

function planOf({ details, ...plan }: GoalPlanDto): GoalPlan {
  return { ...plan, details: { title: details.title, owner: details.owner, sources: details.sources ?? [] } };
}

const placeInPlan: PlaceInBody = (pointer) => {
  if (pointer === '' || pointer.startsWith('/decision')) return pointer;
  return /^\/(?:title|owner)(?:\/|$)/.test(pointer) ? `/plan/details${pointer}` : `/plan${pointer}`;
};
