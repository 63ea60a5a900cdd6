import type { DomainErrorCode } from '@wegmarke/domain';
import type { FastifyRequest } from 'fastify';
import type { AggregateRoute } from '../../platform/etag/aggregate';

/** Content that is asked for by its id, by the first part of the address. All of it belongs to one strategy for good. */
interface ContentKind {
  readonly table: string;
  readonly unknown: DomainErrorCode;
}

const CONTENT: Readonly<Record<string, ContentKind>> = {
  measures: { table: 'measure', unknown: 'measure-not-found' },
  goals: { table: 'goal', unknown: 'goal-not-found' },
  rounds: { table: 'reporting_round', unknown: 'round-not-found' },
  'status-reports': { table: 'status_report', unknown: 'report-not-found' },
};
const BY_ID = /^\/api\/([a-z-]+)\/:id(?:\/|$)/;

/**
 * What a route needs from the database before it runs, beside who asks. It is the same for every request of the route, so
 * PostgreSQL keeps one plan per route of a kind.
 */
export interface ArrivalPlan {
  /** Tells the statements of different plans apart. */
  readonly name: string;
  /** The route parameter that is `$1` of the questions; null where they have none. */
  readonly parameter: string | null;
  /** Questions with one row and one column. */
  readonly revision: string | null;
  readonly strategy: string | null;
  /** How content is refused that is not the caller's to read; null where the address names none by id. */
  readonly unknown: DomainErrorCode | null;
}

/** A request of which nothing but the person matters. */
export const PERSON_ALONE: ArrivalPlan = {
  name: 'person',
  parameter: null,
  revision: null,
  strategy: null,
  unknown: null,
};

const plans = new WeakMap<object, ArrivalPlan>();

/** The plan of the request's route. */
export function arrivalPlanOf({ routeOptions: { config, url = '' } }: FastifyRequest): ArrivalPlan {
  const known = plans.get(config);
  if (known) return known;
  const plan = planFor(url, config as AggregateRoute);
  plans.set(config, plan);
  return plan;
}

/** One value for both questions: a revision that goes by another parameter than the content is asked for by itself. */
function planFor(url: string, { aggregate }: AggregateRoute): ArrivalPlan {
  const content = CONTENT[BY_ID.exec(url)?.[1] ?? ''];
  const parameter = content ? 'id' : (aggregate?.parameter ?? null);
  const revision = aggregate?.parameter === parameter ? aggregate : undefined;
  return {
    name: `${revision?.name ?? 'person'}${content ? `_of_${content.table}` : ''}`,
    parameter,
    revision: revision?.sql ?? null,
    strategy: content ? strategyOf(content.table) : null,
    unknown: content?.unknown ?? null,
  };
}

/** What is no id finds nothing; the route refuses it in words. */
const strategyOf = (table: string): string => `
  select s.key from "${table}" c join strategy s on s.id = c.strategy_id
  where c.id = case when $1 ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then $1::text::uuid end`;

/** The value of the plan's parameter; null where it has none. */
export function arrivalValueOf({ parameter }: ArrivalPlan, request: FastifyRequest): string | null {
  return parameter === null ? null : ((request.params as Readonly<Record<string, string>>)[parameter] ?? null);
}
