import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { versionTag } from './version-tag';

/** Puts the `ETag` of the version a change left on its answer, for the next `If-Match`. */
@Injectable()
export class TagVersion implements NestInterceptor<{ readonly version: number }, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<{ readonly version: number }>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        void reply.header('etag', versionTag(answer.version));
        return answer;
      }),
    );
  }
}

/** A change of one resource: it says in `If-Match` which version it starts from, and is answered with the next one. */
export const ChangesVersion = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(TagVersion),
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version the change starts from: "v3".' }),
    ApiResponse({ status: 412, description: 'Somebody was faster: load again and look at your input.' }),
    ApiResponse({ status: 428, description: 'If-Match is missing.' }),
  );
