import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type GoalCode,
  type GoalFacts,
  type LocalDate,
  type MeasureCode,
  type PlannedMeasure,
  type PlanningDay,
} from '@wegmarke/domain';
import { GoalRepository } from '../goals';
import { StrategyContents, type StrategyChange } from '../strategy';
import { MeasureRepository } from './measure.repository';

/** Gathers what planning a measure is checked against: what the strategy has today, goals by code, codes taken. */
@Injectable()
export class PlanningTable {
  constructor(
    private readonly contents: StrategyContents,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
  ) {}

  async dayFor(change: StrategyChange, codes: readonly MeasureCode[], knownOn?: LocalDate): Promise<PlanningDay> {
    const taken = await this.measures.listByCodes(change, codes);
    const day = await this.contents.ofTheDay(change);
    return { ...day, takenCodes: taken.map(({ code }) => code), ...(knownOn === undefined ? {} : { knownOn }) };
  }

  async withGoal<Plan extends { readonly goal: GoalCode | null }>(
    change: StrategyChange,
    plan: Plan,
  ): Promise<Omit<Plan, 'goal'> & Pick<PlannedMeasure, 'goal'>> {
    return { ...plan, goal: await this.goal(change, plan.goal) };
  }

  async withGoals<Plan extends { readonly goal: GoalCode | null }>(
    change: StrategyChange,
    plans: readonly Plan[],
  ): Promise<(Omit<Plan, 'goal'> & Pick<PlannedMeasure, 'goal'>)[]> {
    const planned = [];
    for (const plan of plans) planned.push(await this.withGoal(change, plan));
    return planned;
  }

  /** @throws DomainError `goal-unknown` */
  async goal(change: StrategyChange, code: GoalCode | null): Promise<GoalFacts | null> {
    if (code === null) return null;
    const goal = await this.goals.find(change, code);
    if (!goal) throw new DomainError('goal-unknown', { goal: code, pointer: '/goal' });
    return goal.record.facts;
  }
}
