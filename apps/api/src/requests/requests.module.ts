import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from '../audit';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor';
import { KeptAnswers } from './idempotency/kept-answers';
import { RefusalJournal } from './refusals/refusal-journal';

/** What holds for every change, whichever slice makes it: it is made once, and a refused one is on record. */
@Module({
  imports: [AuditModule],
  providers: [KeptAnswers, RefusalJournal, { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }],
})
export class RequestsModule {}
