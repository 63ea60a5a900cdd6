export { JournalModule } from './journal.module';
