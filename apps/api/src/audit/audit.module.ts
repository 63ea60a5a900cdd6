import { Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail';
import { VerifyChains } from './chain/verify-chains';

@Module({ providers: [AuditTrail, VerifyChains], exports: [AuditTrail, VerifyChains] })
export class AuditModule {}
