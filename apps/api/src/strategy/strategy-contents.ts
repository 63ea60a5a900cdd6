import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { FieldKey, GoalCode, LocalDate, MinistryKey, StrategyOfTheDay } from '@wegmarke/domain';
import type { StrategyChange } from './strategy-change';

/** Which fields, goals and ministries a change may name today. */
@Injectable()
export class StrategyContents {
  constructor(private readonly database: Database) {}

  async ofTheDay(change: StrategyChange): Promise<StrategyOfTheDay> {
    const { strategy, today } = change;
    const [contents] = await this.database.query<Contents>(
      `select array(select key from action_field where strategy_id = $1 order by number) as fields,
              array(select code from goal where strategy_id = $1 order by code) as goals,
              array(select distinct ministry from ministry_name
                    where valid_from <= $2 and (valid_to is null or valid_to > $2)) as ministries`,
      [strategy.id, today],
    );
    const origin = strategy.sample ? 'sample' : 'recorded';
    return { today, origin, ...(contents ?? { fields: [], goals: [], ministries: [] }) };
  }

  /** Ministries that exist on a later day too: a hand-over may take effect then. */
  async ministriesOn(day: LocalDate): Promise<MinistryKey[]> {
    const rows = await this.database.query<{ ministry: MinistryKey }>(
      `select distinct ministry from ministry_name where valid_from <= $1 and (valid_to is null or valid_to > $1)`,
      [day],
    );
    return rows.map(({ ministry }) => ministry);
  }
}

interface Contents {
  readonly fields: FieldKey[];
  readonly goals: GoalCode[];
  readonly ministries: MinistryKey[];
}
