import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { CalledRequest } from '../../access';
import { type KeptAnswer, KeptAnswers, type RepeatableRequest } from './kept-answers';
import { repeatableRequest } from './repeatable-request';

const KEPT_HEADERS = ['etag', 'location'] as const;

/**
 * `Idempotency-Key` on every POST: the route runs inside one transaction with the claim of the key and its answer, so a
 * change that was acknowledged is never made twice, and one that failed can be tried again with the same key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly answers: KeptAnswers,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = repeatableRequest(http.getRequest<CalledRequest>());
    if (!request) return next.handle();
    return from(this.once(request, http.getResponse<FastifyReply>(), next));
  }

  private once(request: RepeatableRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    return this.database.inTransaction(async () => {
      const kept = await this.answers.claim(request);
      if (kept) return answerAgain(kept, reply);
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      // A cookie is a secret: it is given once and kept nowhere.
      if (reply.hasHeader('set-cookie')) await this.answers.release(request);
      else await this.answers.keep(request, keptAnswer(answer, reply));
      return answer;
    });
  }
}

function keptAnswer(answer: unknown, reply: FastifyReply): KeptAnswer {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  const text = answer === undefined ? null : JSON.stringify(answer);
  return { status: reply.statusCode, headers: Object.fromEntries(headers), answer: text };
}

/** The status needs no setting: the same address has the same one. */
function answerAgain({ headers, answer }: KeptAnswer, reply: FastifyReply): unknown {
  void reply.headers({ ...headers, 'idempotency-replayed': 'true' });
  return answer === null ? undefined : (JSON.parse(answer) as unknown);
}
