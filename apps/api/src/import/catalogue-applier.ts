import { Injectable } from '@nestjs/common';
import type { Actor, CataloguePlan, GoalChange, LocalDate, MeasureChange } from '@wegmarke/domain';
import { GoalChanges, GoalRepository } from '../goals';
import { GoalDesk, MeasureChanges, MeasureRepository } from '../measures';
import { CreateStrategy, ReplaceMinistryNames, SetFields, StrategyChanges, type StrategyChange } from '../strategy';
import { namingsOf, newField, newStrategy } from './catalogue-rows';

/** Writes a plan without issues: the same saving, journal and timelines as if each row had been entered by hand. */
@Injectable()
export class CatalogueApplier {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly createStrategy: CreateStrategy,
    private readonly replaceNames: ReplaceMinistryNames,
    private readonly setFields: SetFields,
    private readonly goals: GoalRepository,
    private readonly goalChanges: GoalChanges,
    private readonly goalDesk: GoalDesk,
    private readonly measures: MeasureRepository,
    private readonly measureChanges: MeasureChanges,
  ) {}

  /** The file brings the strategy. */
  async create(actor: Actor, plan: CataloguePlan): Promise<void> {
    if (!plan.strategy) return;
    await this.nameMinistries(actor, plan);
    const strategy = await this.createStrategy.execute(actor, newStrategy(plan.strategy, plan.fields.create));
    await this.strategies.within(strategy.key, (change) => this.writeContents(change, actor, plan));
  }

  /** The strategy is there already. */
  async apply(change: StrategyChange, actor: Actor, plan: CataloguePlan): Promise<void> {
    await this.nameMinistries(actor, plan);
    const fields = [...plan.fields.create, ...plan.fields.update].map(newField);
    if (fields.length > 0) await this.setFields.execute(actor, { strategy: change.strategy.key, fields });
    await this.writeContents(change, actor, plan);
  }

  private async nameMinistries(actor: Actor, { ministries }: CataloguePlan): Promise<void> {
    for (const ministry of [...ministries.create, ...ministries.update]) {
      await this.replaceNames.execute(actor, ministry.key, namingsOf(ministry));
    }
  }

  private async writeContents(change: StrategyChange, actor: Actor, plan: CataloguePlan): Promise<void> {
    const knownOn = earliestDay(plan.measures.create);
    for (const goal of plan.goals.create) await this.goalChanges.add(change, actor, goal, knownOn);
    for (const goal of plan.goals.update) await this.changeGoal(change, actor, goal);
    for (const measure of plan.measures.update) await this.changeMeasure(change, actor, measure);
    for (const measure of plan.measures.create) this.measureChanges.add(change, actor, measure);
  }

  private async changeGoal(change: StrategyChange, actor: Actor, decided: GoalChange): Promise<void> {
    const goal = await this.goals.get(change, decided.goal.facts.code);
    await this.goalChanges.apply(change, actor, goal, decided);
    await this.goalDesk.carryOver(change, decided.goal.facts);
  }

  private async changeMeasure(change: StrategyChange, actor: Actor, decided: MeasureChange): Promise<void> {
    const measure = await this.measures.get(change, decided.record.facts.code);
    this.measureChanges.apply(change, actor, measure, decided);
  }
}

/** A first import may say since when its measures were known; then its goals were known that day too. */
function earliestDay(created: readonly MeasureChange[]): LocalDate | undefined {
  return created.map(({ record }) => record.facts.recordedOn).toSorted()[0];
}
