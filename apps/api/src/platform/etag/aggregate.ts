import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { describeRoute } from '../http/route-config';

/** The one indexed look-up that tells whether an aggregate may have changed. */
export interface RevisionLookup {
  /** Name under which PostgreSQL keeps the plan. */
  readonly name: string;
  /** Answers one row with the column `revision`; `$1` is the route parameter, where there is one. */
  readonly sql: string;
  readonly parameter: string | null;
  /** Answers differ between callers with different roles. */
  readonly perCaller?: boolean;
  /** The answer is the same for everybody, also unasked: caches on the way may keep it for so many seconds. */
  readonly publicMaxAgeS?: number;
}

/** What the hook reads from the route. */
export interface AggregateRoute {
  readonly aggregate?: RevisionLookup;
}

/**
 * Marks a reading route whose answer depends on nothing but the strategy's revision, the day, the address and the
 * language. It gets an `ETag`, and an unchanged answer is 304 before any other work is done.
 */
export function Aggregate(lookup: RevisionLookup): MethodDecorator {
  const config: AggregateRoute = { aggregate: lookup };
  return applyDecorators(
    describeRoute(config),
    ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of the answer already at hand.' }),
    ApiResponse({ status: 304, description: 'Unchanged since that answer.' }),
  );
}
