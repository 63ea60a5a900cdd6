import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from '../audit';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor';
import { KeptAnswers } from './idempotency/kept-answers';

/** What holds for every change, whichever slice makes it: it is made once. */
@Module({
  imports: [AuditModule],
  providers: [KeptAnswers, { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }],
})
export class RequestsModule {}
