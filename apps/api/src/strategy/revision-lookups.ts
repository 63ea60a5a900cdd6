import type { RevisionLookup } from '../platform/etag/aggregate';

/** Answers about one strategy, by the key in the path. */
export const OF_STRATEGY: RevisionLookup = {
  name: 'revision_of_strategy',
  sql: 'select revision from strategy where key = $1',
  parameter: 'strategy',
};

/** The same, where the answer also says what the caller may do. */
export const OF_STRATEGY_FOR_CALLER: RevisionLookup = { ...OF_STRATEGY, perCaller: true };

/** The list of all strategies. */
export const OF_ALL_STRATEGIES: RevisionLookup = {
  name: 'revision_of_all_strategies',
  sql: `select string_agg(key || ' ' || revision, ',' order by key) as revision from strategy`,
  parameter: null,
  perCaller: true,
};

/** Lists that belong to one measure, by its id. What is no id finds nothing; the route refuses it in words. */
export const OF_MEASURE: RevisionLookup = {
  name: 'revision_of_measure',
  sql: `select s.revision from measure m join strategy s on s.id = m.strategy_id
        where m.id = case when $1 ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then $1::uuid end`,
  parameter: 'id',
};
