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
    const { courseRules, rounds } = await this.ofStrategy(id);
    return { shared: { spans, courseRules, rounds }, requestsOf: await this.requests(id, measureIds) };
  }

  /** Every change needs both, so they come in one statement. */
  private async ofStrategy(strategyId: string): Promise<{ courseRules: CourseRules[]; rounds: RoundFacts[] }> {
    const [row] = await this.database.query<{ courseRules: CourseRules[] | null; rounds: RoundFacts[] | null }>(
      `select
         (select jsonb_agg(thresholds || jsonb_build_object('key', key, 'validFrom', valid_from) order by valid_from)
          from course_rules where strategy_id = $1) as "courseRules",
         (select jsonb_agg(jsonb_build_object('key', key, 'asOfOn', as_of_on, 'openedOn', opened_on,
                                              'deadlineOn', deadline_on, 'sealedOn', sealed_on) order by opened_on)
          from reporting_round where strategy_id = $1 and opened_on is not null) as rounds`,
      [strategyId],
    );
    return { courseRules: row?.courseRules ?? [], rounds: row?.rounds ?? [] };
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
