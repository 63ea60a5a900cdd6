import { Injectable } from '@nestjs/common';
import {
  fieldIssue,
  refuseIssues,
  type GoalCode,
  type GoalFacts,
  type LocalDate,
  type MeasureCode,
  type PlannedMeasure,
  type PlanningDay,
} from '@wegmarke/domain';
import { GoalRepository } from '../goals';
import { StrategyContents, type StrategyChange } from '../strategy';
import { provenanceOf, type MeasurePlan } from './measure-plan';
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

  /** @param place JSON pointer of the plan in the input */
  async planned(change: StrategyChange, plan: MeasurePlan, place = ''): Promise<PlannedMeasure> {
    const provenance = plan.details.provenance ?? provenanceOf(change.strategy.sample ? 'sample' : 'recorded');
    const goal = await this.goal(change, plan.goal, `${place}/goal`);
    return { ...plan, goal, details: { ...plan.details, provenance } };
  }

  /** @throws DomainError `goal-unknown` */
  async goal(change: StrategyChange, code: GoalCode | null, place = '/goal'): Promise<GoalFacts | null> {
    if (code === null) return null;
    const goal = await this.goals.find(change, code);
    if (!goal) refuseIssues([fieldIssue(place, 'goal-unknown', { goal: code })]);
    return goal?.record.facts ?? null;
  }
}
