export { AuditEntryEntity } from './audit-entry.entity';
export { AuditTrail, type AuditDraft } from './audit-trail';
export { AuditModule } from './audit.module';
