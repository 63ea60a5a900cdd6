import type { Database } from '@wegmarke/database';
import type { Db } from 'pg-boss';
import type { PoolClient } from 'pg';

/**
 * Lets the queue speak through the product's own connections: inside a transaction its statements belong to that
 * transaction, outside one each takes a connection for itself. The embedded database has only one to give.
 */
export function throughOwnPool(database: Database): Db {
  return {
    async executeSql(text, values) {
      const running = database.isInTransaction ? database.manager.queryRunner : undefined;
      const runner = running ?? database.dataSource.createQueryRunner();
      try {
        const client = (await runner.connect()) as PoolClient;
        return await client.query(text, values);
      } finally {
        if (!running) await runner.release();
      }
    },
  };
}
