import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';

/** The names a filter may use besides the domain's own values. */
export interface FilterNames {
  readonly fields: readonly string[];
  readonly ministries: readonly string[];
  readonly goals: readonly string[];
}

const NOTHING: FilterNames = { fields: [], ministries: [], goals: [] };

@Injectable()
export class FilterNamesReader {
  constructor(private readonly database: Database) {}

  /** Asks the database only when the question names a field, a ministry or a goal. */
  async for(strategyId: string, ...named: readonly (readonly string[] | undefined)[]): Promise<FilterNames> {
    if (named.every((values) => values === undefined)) return NOTHING;
    const [names] = await this.database.prepared<{ fields: string[]; ministries: string[]; goals: string[] }>(
      'filter_names',
      `select array(select key from action_field where strategy_id = $1 order by number) as fields,
              array(select key from ministry order by position) as ministries,
              array(select code from goal where strategy_id = $1 order by code) as goals`,
      [strategyId],
    );
    return names ?? NOTHING;
  }
}
