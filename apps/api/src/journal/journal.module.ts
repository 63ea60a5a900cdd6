import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { JournalController } from './journal.controller';
import { JournalQueries } from './journal.queries';
import { Journal } from './journal.reader';

@Module({ imports: [AuditModule], controllers: [JournalController], providers: [Journal, JournalQueries] })
export class JournalModule {}
