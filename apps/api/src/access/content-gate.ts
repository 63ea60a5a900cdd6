import type { Database } from '@wegmarke/database';
import { DomainError, type DomainErrorCode, type StrategyKey } from '@wegmarke/domain';
import type { FastifyInstance } from 'fastify';
import { needsSession } from '../platform/http/open';
import { callerOf, type CalledRequest } from './caller';
import { mayRead } from './permit';

interface ContentTable {
  readonly table: string;
  readonly unknown: DomainErrorCode;
}

/** Content that is asked for by its id, by the first part of the address. All of it belongs to one strategy for good. */
const CONTENT: Readonly<Record<string, ContentTable>> = {
  measures: { table: 'measure', unknown: 'measure-not-found' },
  goals: { table: 'goal', unknown: 'goal-not-found' },
  rounds: { table: 'reporting_round', unknown: 'round-not-found' },
  'status-reports': { table: 'status_report', unknown: 'report-not-found' },
};
const BY_ID = /^\/api\/([a-z-]+)\/:id(?:\/|$)/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const REMEMBERED = 20_000;

/**
 * Lets nobody at a strategy he or she may not read, whatever the route below it does: to such a person it is not there.
 * It stands before the answer 304, so that not even "unchanged" is told.
 */
export function guardContent(fastify: FastifyInstance, database: Database): void {
  const strategies = new StrategyOfContent(database);
  fastify.addHook('onRequest', async (request: CalledRequest) => {
    if (!needsSession(request)) return;
    const { strategy, id } = request.params as { strategy?: string; id?: string };
    if (strategy !== undefined) return refuseUnread(request, strategy as StrategyKey, 'strategy-not-found', strategy);
    const content = CONTENT[BY_ID.exec(request.routeOptions.url ?? '')?.[1] ?? ''];
    if (!content || id === undefined || !UUID.test(id)) return;
    const key = await strategies.of(content.table, id);
    if (key !== null) refuseUnread(request, key, content.unknown);
  });
}

/** Somebody without any role is told so; to anybody else another strategy's content does not exist. */
function refuseUnread(request: CalledRequest, strategy: StrategyKey, unknown: DomainErrorCode, key?: string): void {
  const caller = callerOf(request);
  if (mayRead(caller, strategy)) return;
  if (caller.grants.length === 0) throw new DomainError('role-missing', { action: 'read' });
  throw new DomainError(unknown, key === undefined ? {} : { key });
}

/** Which strategy an id belongs to; it never moves to another one, so it is asked once. */
class StrategyOfContent {
  private readonly known = new Map<string, StrategyKey>();

  constructor(private readonly database: Database) {}

  async of(table: string, id: string): Promise<StrategyKey | null> {
    const known = this.known.get(id);
    if (known) return known;
    const sql = `select s.key from "${table}" c join strategy s on s.id = c.strategy_id where c.id = $1::uuid`;
    const [row] = await this.database.prepared<{ key: StrategyKey }>(`strategy_of_${table}`, sql, [id]);
    if (!row) return null;
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(id, row.key);
    return row.key;
  }
}
