export { AuditEntryEntity } from './audit-entry.entity';
export { AuditTrail, type AuditDraft } from './audit-trail';
export { AuditModule } from './audit.module';
export { VerifyChains, type Verification, type VerifiedChain } from './chain/verify-chains';
