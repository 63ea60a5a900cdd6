export { Database } from './database';
export { openDatabase, type DatabaseOptions, type EntityClass, type MigrationClass } from './open-database';
export { DatabaseRefusal, type DatabaseRefusalCode } from './database-refusal';
export { databaseFaultOf, type DatabaseFault } from './database-fault';
export { migrate, revertAllMigrations } from './migrate';
export { findLiveHolder, type LockHolder } from './embedded/folder-lock';
export { uuidV7 } from './uuid-v7';
export {
  createTestDatabase,
  dropTestDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  type TestTemplate,
} from './testing/test-database';
