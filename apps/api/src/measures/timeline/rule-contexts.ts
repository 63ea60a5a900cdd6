import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { CourseRules, RequestFacts, RoundFacts, RuleContext } from '@wegmarke/domain';
import type { StrategyChange } from '../../strategy';

/** What surrounds the measures of a strategy: rules and opened rounds for all, requests for each. */
export interface StrategyContext {
  readonly shared: Omit<RuleContext, 'requests'>;
  readonly requestsOf: ReadonlyMap<string, readonly RequestFacts[]>;
}

/** A change of the strategy, or a question about it. */
export interface OfStrategy {
  readonly strategy: Pick<StrategyChange['strategy'], 'id' | 'spans'>;
}

/** Reads the rules' context as the change has left it so far. */
@Injectable()
export class RuleContexts {
  constructor(private readonly database: Database) {}

  /** `measureIds`: whose requests are wanted; `null` for all. */
  async load({ strategy }: OfStrategy, measureIds: readonly string[] | null): Promise<StrategyContext> {
    const { id, spans } = strategy;
    const courseRules = await this.courseRules(id);
    const rounds = await this.openedRounds(id);
    return { shared: { spans, courseRules, rounds }, requestsOf: await this.requests(id, measureIds) };
  }

  private async courseRules(strategyId: string): Promise<CourseRules[]> {
    const rows = await this.database.query<{ key: string; validFrom: string; thresholds: object }>(
      `select key, valid_from as "validFrom", thresholds from course_rules where strategy_id = $1 order by valid_from`,
      [strategyId],
    );
    return rows.map(({ thresholds, ...row }) => ({ ...row, ...thresholds }) as CourseRules);
  }

  private openedRounds(strategyId: string): Promise<RoundFacts[]> {
    return this.database.query<RoundFacts>(
      `select key, as_of_on as "asOfOn", opened_on as "openedOn", deadline_on as "deadlineOn", sealed_on as "sealedOn"
       from reporting_round where strategy_id = $1 and opened_on is not null order by opened_on`,
      [strategyId],
    );
  }

  private async requests(strategyId: string, ids: readonly string[] | null): Promise<Map<string, RequestFacts[]>> {
    const rows = await this.database.query<RequestFacts & { measureId: string }>(
      `select q.measure_id as "measureId", r.key as round, q.withdrawn_on as "withdrawnOn",
              q.answered_on as "answeredOn", q.unchanged
       from round_request q join reporting_round r on r.id = q.round_id
       where r.strategy_id = $1 and ($2::uuid[] is null or q.measure_id = any($2::uuid[]))
       order by r.opened_on`,
      [strategyId, ids],
    );
    const byMeasure = new Map<string, RequestFacts[]>();
    for (const { measureId, ...request } of rows) {
      const known = byMeasure.get(measureId);
      if (known) known.push(request);
      else byMeasure.set(measureId, [request]);
    }
    return byMeasure;
  }
}

export function contextOf(context: StrategyContext, measureId: string): RuleContext {
  return { ...context.shared, requests: context.requestsOf.get(measureId) ?? [] };
}
