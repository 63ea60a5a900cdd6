import 'reflect-metadata';
import { AuditModule } from '../audit';
import { runOnDatabase } from './command-line';
import { verifyAudit } from './verify-audit';

runOnDatabase([AuditModule], verifyAudit);
