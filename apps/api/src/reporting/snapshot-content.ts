import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  cellsOf,
  courseRulesOn,
  figuresOf,
  goalDueOn,
  type LocalDate,
  type MeasureState,
  type SnapshotField,
  type SnapshotGoal,
  type SnapshotInput,
  type SnapshotMeasure,
  type SnapshotMinistry,
} from '@wegmarke/domain';
import type { StrategyContext } from '../measures';
import type { StrategyChange } from '../strategy';

/** Gathers what a snapshot holds besides its measures: strategy, rules, names and goals as known on the as-of day. */
@Injectable()
export class SnapshotContent {
  constructor(private readonly database: Database) {}

  async of(
    change: StrategyChange,
    { shared }: StrategyContext,
    measures: readonly SnapshotMeasure[],
    asOfOn: LocalDate,
  ): Promise<SnapshotInput> {
    const { id, key, titleDe, titleFr, adoptedOn, spans } = change.strategy;
    const states: MeasureState[] = measures.map(({ state }) => state);
    return {
      strategy: { key, title: { de: titleDe, fr: titleFr }, adoptedOn },
      rules: { spans, course: courseRulesOn(shared.courseRules, asOfOn) },
      fields: await this.fields(id),
      ministries: await this.ministries(asOfOn),
      goals: await this.goals(change, asOfOn),
      measures,
      figures: figuresOf(cellsOf(states)),
    };
  }

  private fields(strategyId: string): Promise<SnapshotField[]> {
    return this.database.query<SnapshotField>(
      `select key, number, jsonb_build_object('de', name_de, 'fr', name_fr) as name
       from action_field where strategy_id = $1`,
      [strategyId],
    );
  }

  private ministries(asOfOn: LocalDate): Promise<SnapshotMinistry[]> {
    return this.database.query<SnapshotMinistry>(
      `select ministry as key, jsonb_build_object('de', name_de, 'fr', name_fr) as name,
              jsonb_build_object('de', abbr_de, 'fr', abbr_fr) as abbreviation
       from ministry_name where valid_from <= $1 and (valid_to is null or valid_to > $1)`,
      [asOfOn],
    );
  }

  private async goals({ strategy }: StrategyChange, asOfOn: LocalDate): Promise<SnapshotGoal[]> {
    const rows = await this.database.query<SnapshotGoalRow>(
      `select g.code, v.field, v.horizon, v.adopted_on as "adoptedOn", v.due_on as "dueOn",
              jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title
       from goal g join goal_version v on v.goal_id = g.id
       where g.strategy_id = $1 and v.from_on <= $2 and (v.to_on is null or v.to_on > $2)`,
      [strategy.id, asOfOn],
    );
    return rows.map(({ adoptedOn, ...goal }) => ({
      ...goal,
      dueOn: goalDueOn({ ...goal, adoptedOn }, strategy.spans),
    }));
  }
}

interface SnapshotGoalRow extends Omit<SnapshotGoal, 'dueOn'> {
  readonly adoptedOn: LocalDate;
  readonly dueOn: LocalDate | null;
}
