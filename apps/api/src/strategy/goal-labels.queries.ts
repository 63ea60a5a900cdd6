import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate } from '@wegmarke/domain';

import type { GoalLabelDto } from './strategies.dto';

/** What goals are called, for the labels of a strategy. Everything else about goals stands in their own slice. */
@Injectable()
export class GoalLabelsQueries {
  constructor(private readonly database: Database) {}

  list(strategyId: string, day: LocalDate): Promise<GoalLabelDto[]> {
    return this.database.query<GoalLabelDto>(
      `select g.id, g.code, v.field, v.horizon, jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title
       from goal g
       join goal_version v on v.goal_id = g.id and v.from_on <= $2 and (v.to_on is null or v.to_on > $2)
       where g.strategy_id = $1
       order by code_order(g.code) collate "C", g.code`,
      [strategyId, day],
    );
  }
}
