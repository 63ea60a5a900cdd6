import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { callerOf, type CalledRequest } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { RefusalGate } from './refusal-gate';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const REFUSED: ReadonlySet<number> = new Set([401, 403]);

/**
 * Keeps on record who tried to change what he or she may not: the route and the reason, never a value. The work's own
 * transaction is gone by then, so each entry has one of its own; a journal that cannot be written does not hide the answer.
 */
@Injectable()
export class RefusalJournal implements OnModuleInit {
  private readonly logger = new Logger('refusals');
  private readonly gate = new RefusalGate();

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    // Without a promise for the many answers that leave nothing to note.
    fastify.addHook('onSend', (request, reply, payload, done) => {
      if (READING.has(request.method) || !REFUSED.has(reply.statusCode)) return done(null, payload);
      this.note(request, payload).then(() => done(null, payload), done);
    });
  }

  private async note(request: CalledRequest, payload: unknown): Promise<void> {
    const { url } = request.routeOptions;
    if (url === undefined) return;
    const route = `${request.method} ${url}`;
    const { personId } = callerOf(request);
    if (!this.gate.opens(personId, route)) return;
    try {
      await this.record(personId, route, codeOf(payload));
    } catch (error) {
      this.logger.error('a refusal could not be recorded', error);
    }
  }

  private record(personId: string | null, route: string, code: string | null): Promise<void> {
    const subject = { subjectType: 'request', subjectId: null, subjectKey: route } as const;
    const draft = { personId, action: 'refused', ...subject, old: null, new: { route, code } };
    return this.audit.append(null, this.clock.now(), [draft]);
  }
}

/** The stable code out of the problem that is about to be sent. */
function codeOf(payload: unknown): string | null {
  if (typeof payload !== 'string' || !payload.startsWith('{')) return null;
  const { code } = JSON.parse(payload) as { code?: unknown };
  return typeof code === 'string' ? code : null;
}
